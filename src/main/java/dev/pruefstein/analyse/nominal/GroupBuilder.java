package dev.pruefstein.analyse.nominal;

import dev.pruefstein.analyse.nominal.NounGroup.Kind;
import dev.pruefstein.analyse.nominal.NounGroup.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes a noun group of a determiner and the path to its head, and says what it can be. */
final class GroupBuilder {

    private final List<Word> words;
    private final GroupWords kinds;

    GroupBuilder(List<Word> words, GroupWords kinds) {
        this.words = words;
        this.kinds = kinds;
    }

    private static final Set<String> NAME_PARTICLES =
            Set.of("de", "van", "del", "della", "di", "du", "dos", "da", "la", "le", "el", "al", "ibn", "ten", "ter");

    NounGroup build(
            int first,
            HeadPath.Path path,
            int to,
            int preposition,
            int depth,
            @Nullable Part determiner,
            Set<Declension> ds) {
        List<Part> parts = new ArrayList<>();
        AgreementSet set = AgreementSet.ALL;
        if (determiner != null) {
            parts.add(determiner);
            set = set.and(determiner.set());
        }
        for (Part adjective : path.adjectives()) {
            parts.add(adjective);
            set = set.and(adjective.set());
        }
        if (quantified(first, path.head())) {
            // "ein paar Leute", "die ein oder andere Idee": the determiner belongs to the quantity
            set = AgreementSet.ALL;
            parts.clear();
        }
        int last = nameEnd(path.head(), to);
        AgreementSet head = headSet(path.head(), ds);
        if (hasNumber(first, path.head())) {
            // "die 90 Prozent", "alle 22 Grad": units keep the form of the singular
            head = head.or(AgreementSet.of(Numerus.PLURAL).and(head.anyWithCases()));
        }
        AgreementSet agreed = set.and(head);
        // "der Champions League", "die Bundesliga Saison": the last noun of a name may be the head
        boolean person = words.get(path.head()).hasFeminineForm(); // "das Präsident Mark Huber": "Mark" is a name here
        for (int k = path.head() + 1; !person && agreed.isEmpty() && k <= last; k++) {
            agreed = set.and(words.get(k).noun());
        }
        if (agreed.isEmpty()) {
            // disambiguation drops readings that do not agree with a neighbour; ask the dictionary itself
            agreed = set.and(words.get(path.head()).undisambiguatedNoun());
        }
        if (agreed.isEmpty() && hasQuote(first, path.head())) {
            agreed = set; // "in der „Spiegel“-Redaktion", "die „Bild am Sonntag“": a title agrees with nothing
        }
        Kind kind = determiner != null
                ? Kind.DETERMINED
                : words.get(path.head()).noun().isEmpty() ? Kind.NAME : Kind.BARE;
        return new NounGroup(kind, first, path.head(), last, preposition, parts, agreed, forms(agreed), depth);
    }

    private boolean hasNumber(int first, int head) {
        for (int k = first; k < head; k++) {
            if (words.get(k).isNumber()) {
                return true;
            }
        }
        return false;
    }

    private boolean hasQuote(int first, int head) {
        for (int k = first; k < head; k++) {
            if (words.get(k).isQuote()) {
                return true;
            }
        }
        return false;
    }

    private boolean quantified(int first, int head) {
        for (int k = first; k < head; k++) {
            if (GroupWords.QUANTIFIERS.contains(words.get(k).lower()) && !kinds.isAttribute(k)) {
                return true;
            }
        }
        // "ein zwei Tage": one or two
        return words.get(first).lower().equals("ein") && words.get(first + 1).isNumber();
    }

    private static FiniteForms forms(AgreementSet set) {
        FiniteForms forms = FiniteForms.NONE;
        if (set.mayBe(Case.NOMINATIVE, Numerus.SINGULAR)) {
            forms = forms.or(FiniteForms.THIRD_SINGULAR);
        }
        if (set.mayBe(Case.NOMINATIVE, Numerus.PLURAL)) {
            forms = forms.or(FiniteForms.THIRD_PLURAL);
        }
        return forms;
    }

    /** Index of the last word of a name or title that begins with the head: <i>Präsident ‹Joe Biden›</i>. */
    private int nameEnd(int head, int to) {
        int k = head;
        while (k + 1 < to && k - head < 6) {
            Word next = words.get(k + 1);
            if (next.isNominal()
                    && next.token().spaceBefore()
                    && !next.determiner().isPresent()) {
                k++;
            } else if (isNameParticle(k + 1, to)) {
                k += 2; // "Louis de Funès"
            } else {
                break;
            }
        }
        return k;
    }

    /** True for the particle inside a person's name: <i>Jan ‹van› Eyck</i>. */
    private boolean isNameParticle(int k, int to) {
        return k + 1 < to
                && NAME_PARTICLES.contains(words.get(k).text())
                && words.get(k + 1).token().isCapitalised()
                && (words.get(k - 1).isUnknownName() || !words.get(k - 1).name().isEmpty());
    }

    private AgreementSet headSet(int j, Set<Declension> ds) {
        Word word = words.get(j);
        if (word.isTownAdjective()) {
            return AgreementSet.ALL;
        }
        AgreementSet set = word.name();
        if (word.isAdjectivalNoun()) {
            // "ein Angeklagter", "der Angeklagte": inflected like an adjective
            set = set.or(Inflection.adjective(word.text(), ds));
        } else {
            set = set.or(word.noun());
        }
        return set.isEmpty() ? AgreementSet.ALL : set;
    }
}
