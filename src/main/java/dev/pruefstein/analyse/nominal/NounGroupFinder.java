package dev.pruefstein.analyse.nominal;

import dev.pruefstein.analyse.nominal.NounGroup.Kind;
import dev.pruefstein.analyse.nominal.NounGroup.Part;
import dev.pruefstein.analyse.nominal.NounGroup.Role;
import dev.pruefstein.text.Upos;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds noun groups from left to right. At each place the shortest group is taken that is well formed; where none is, the
 * group of the nearest noun is kept with an empty set, which is what the agreement checks look at. Each attempt is
 * bounded, so the whole is linear.
 */
final class NounGroupFinder {

    /** Longest stretch between a determiner and its participle: <i>die ‹von … gestern› vorgestellten Pläne</i>. */
    private static final int REACH = 14;

    private static final Set<String> COORDINATORS = Set.of("und", "oder", "sowie", "bis", "aber", "bzw", "wie");
    /** Words after <i>ein</i> that make a quantity of it: <i>ein paar Leute</i>. */
    private static final Set<String> QUANTIFIERS = Set.of(
            "paar",
            "bisschen",
            "wenig",
            "mehr",
            "weniger",
            "genug",
            "viel",
            "etwas",
            "lauter",
            "allerlei",
            "allerhand",
            "dutzend",
            "hundert",
            "tausend",
            "solch",
            "halb",
            "ganz",
            "manch",
            "nichts");

    private static final Set<String> NAME_PARTICLES =
            Set.of("de", "van", "del", "della", "di", "du", "dos", "da", "la", "le", "el", "al", "ibn", "ten", "ter");

    private static final Set<String> COMPARING = Set.of("als", "wie", "denn");

    private final List<Word> words;
    private final List<NounGroup> found = new ArrayList<>();

    NounGroupFinder(List<Word> words) {
        this.words = words;
    }

    List<NounGroup> find() {
        scan(0, words.size(), 0);
        found.sort((a, b) -> Integer.compare(a.first(), b.first()));
        return found;
    }

    private void scan(int from, int to, int depth) {
        int i = from;
        int preposition = -1;
        while (i < to) {
            Word word = words.get(i);
            if (isPreposition(i)) {
                preposition = i;
                NounGroup fused = isFused(word) ? group(i, i + 1, to, preposition, depth) : null;
                if (fused != null) {
                    found.add(fused);
                    i = fused.last() + 1;
                    preposition = -1;
                } else {
                    i++;
                }
                continue;
            }
            NounGroup group = group(i, i, to, preposition, depth);
            if (group != null) {
                found.add(group);
                i = group.last() + 1;
                preposition = -1;
            } else {
                if (!keepsPreposition(word)) {
                    preposition = -1;
                }
                i++;
            }
        }
    }

    /** Adverbs and numbers may stand between a preposition and its group: <i>nach fast drei Jahren</i>. */
    private static boolean keepsPreposition(Word word) {
        return word.isNumber() || word.isQuote() || word.token().upos() == Upos.ADV || word.isBareAdjective();
    }

    private boolean isPreposition(int i) {
        Word word = words.get(i);
        if (word.governed().isEmpty() || isDegree(i) || COMPARING.contains(word.lower())) {
            return false;
        }
        Upos upos = word.token().upos();
        return upos == Upos.ADP
                || upos == Upos.ADP_DET
                || isFused(word)
                || word.token().isOnly("PRP")
                || (upos != Upos.PART
                        && upos != Upos.SCONJ
                        && upos != Upos.ADV
                        && word.governed().size() <= 2
                        && !word.token().mayBe("ADJ")
                        && !word.token().mayBe("SUB")
                        && !word.token().mayBe("VER"));
    }

    /** <i>zu viele Menschen</i>, <i>zu wenig Geld</i>. */
    private boolean isDegree(int i) {
        if (!words.get(i).lower().equals("zu") || i + 1 == words.size()) {
            return false;
        }
        String next = words.get(i + 1).lower();
        return next.startsWith("viel") || next.startsWith("wenig");
    }

    /** <i>vor allem, unter anderem</i>: the word after the preposition belongs to no noun. */
    private boolean isFixed(int i, int preposition) {
        String lower = words.get(i).lower();
        return preposition == i - 1
                && (lower.equals("allem")
                        || lower.equals("anderem")
                        || lower.equals("weitem")
                        || lower.equals("allen"));
    }

    private static boolean isFused(Word word) {
        return Fused.of(word.lower()) != null;
    }

    /** A group whose first word stands at {@code at}; {@code from} is where the search for its head begins. */
    private @Nullable NounGroup group(int first, int from, int to, int preposition, int depth) {
        Word word = words.get(first);
        if (isFixed(first, preposition)) {
            return pronoun(first, preposition, depth);
        }
        AgreementSet fused = Fused.of(word.lower());
        if (first < from && fused != null) {
            return determined(first, from, to, preposition, depth, new Part(first, Role.FUSED, fused), WEAK);
        }
        Optional<Inflection.Determiner> determiner = word.determiner();
        if (determiner.isPresent() && !isVerbHere(word)) {
            Inflection.Determiner d = determiner.get();
            NounGroup group = determined(
                    first,
                    first + 1,
                    to,
                    preposition,
                    depth,
                    new Part(first, Role.DETERMINER, d.set()),
                    d.declensions());
            return group != null ? group : pronoun(first, preposition, depth);
        }
        if (Pronouns.isPronoun(word)) {
            return pronoun(first, preposition, depth);
        }
        if (startsBare(first)) {
            return determined(first, first, to, preposition, depth, null, BARE);
        }
        return null;
    }

    private static final Set<Declension> WEAK = EnumSet.of(Declension.DEF);
    private static final Set<Declension> BARE = EnumSet.of(Declension.SOL);

    /** <i>sein</i> as an infinitive, <i>meine</i> as a verb form. */
    private static boolean isVerbHere(Word word) {
        Upos upos = word.token().upos();
        return (upos == Upos.VERB || upos == Upos.AUX) && word.token().mayBe("VER");
    }

    private boolean startsBare(int i) {
        Word word = words.get(i);
        return word.isNominal() || isAttribute(i) || (word.isNumber() && !word.isTruncated());
    }

    private @Nullable NounGroup pronoun(int i, int preposition, int depth) {
        Word word = words.get(i);
        AgreementSet set = Pronouns.set(word);
        if (set.isEmpty()) {
            return null;
        }
        return new NounGroup(Kind.PRONOUN, i, i, i, preposition, List.of(), set, Pronouns.forms(word, set), depth);
    }

    /** The path from a determiner to its head. */
    private record Path(List<Part> adjectives, int head, boolean bare) {}

    private @Nullable NounGroup determined(
            int first, int from, int to, int preposition, int depth, @Nullable Part determiner, Set<Declension> ds) {
        Path near = path(from, to, ds);
        NounGroup nearest = near == null ? null : build(first, near, to, preposition, depth, determiner, ds);
        if (determiner == null) {
            // "entwickelten viele neue Arten": a verb form that could also be a participle
            boolean verb = nearest != null
                    && nearest.clashes()
                    && !words.get(first).finite().isEmpty();
            return verb ? null : nearest;
        }
        if (nearest != null && !nearest.clashes()) {
            return nearest;
        }
        NounGroup far = embedded(first, from, to, preposition, depth, determiner, ds);
        return far != null && (nearest == null || !far.clashes()) ? far : nearest;
    }

    /** <i>die ‹von ihm gestern› vorgestellten Pläne</i>: looks for a participle that agrees with determiner and noun. */
    private @Nullable NounGroup embedded(
            int first, int from, int to, int preposition, int depth, Part determiner, Set<Declension> ds) {
        int end = Math.min(to, from + REACH);
        NounGroup disagreeing = null;
        int inner = from;
        boolean open = false;
        for (int k = from + 1; k < end; k++) {
            Word word = words.get(k);
            if (isBoundary(word) && !isOrdinalDot(k)) {
                break;
            }
            if (words.get(k - 1).isNominal()) {
                open = false;
            } else if (words.get(k - 1).determiner().isPresent()
                    && !words.get(k - 1).lower().equals("alles")
                    && !words.get(k - 1).lower().equals("ihr")) {
                open = true; // the next adjective belongs to this determiner
            }
            if (!open && isAttribute(k) && Character.isLowerCase(word.text().codePointAt(0))) {
                Path path = path(k, to, ds);
                if (path == null) {
                    continue;
                }
                NounGroup group = build(first, path, to, preposition, depth, determiner, ds);
                if (!group.clashes()) {
                    scan(from, k, depth + 1);
                    return group;
                }
                boolean plain = words.get(k).isInflectedParticiple()
                        && path.head() == k + 1
                        && isPreposition(from)
                        && !hasOtherHead(from, k, determiner);
                if (disagreeing == null && plain) {
                    disagreeing = group;
                    inner = k;
                }
            }
        }
        if (disagreeing != null) {
            scan(from, inner, depth + 1);
        }
        return disagreeing;
    }

    /** True if the determiner may belong to a noun on the way: <i>ihre im Blatt erschienene ‹Studie› auf …</i>. */
    private boolean hasOtherHead(int from, int to, Part determiner) {
        for (int i = from + 1; i < to; i++) {
            boolean free = words.get(i - 1).governed().isEmpty()
                    && words.get(i - 1).determiner().isEmpty();
            if (free && words.get(i).isNominal() && words.get(i).noun().meets(determiner.set())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBoundary(Word word) {
        return (!word.token().isWord() && !word.isQuote())
                || (!word.finite().isEmpty()
                        && !word.isInflectedAdjective()
                        && (word.token().upos() == Upos.VERB || word.token().upos() == Upos.AUX))
                || word.token().upos() == Upos.SCONJ;
    }

    /** Adverbs, adjectives and numbers up to the nearest noun. */
    private @Nullable Path path(int from, int to, Set<Declension> ds) {
        List<Part> adjectives = new ArrayList<>();
        boolean afterAdjective = false;
        boolean afterModifier = false;
        int j = from;
        while (j < to) {
            Word word = words.get(j);
            boolean modified = afterModifier;
            afterModifier = false;
            if (isAttribute(j)) {
                adjectives.add(new Part(j, Role.ADJECTIVE, attributeSet(word, ds, adjectives.size())));
                afterAdjective = true;
                j++;
            } else if (ds.contains(Declension.SOL) && isPossessor(j)) {
                j++; // "Garavanis Leben", "Deutschlands neue Regierung"
            } else if (word.isNominal()) {
                if (modified) {
                    return missesEnding(from, j, ds) ? withoutEnding(adjectives, j) : loose(adjectives, j);
                }
                return new Path(adjectives, j, j == from);
            } else if (word.isTruncated() || word.isNumber() || isOrdinalDot(j) || QUANTIFIERS.contains(word.lower())) {
                afterAdjective = true;
                j++;
            } else if (afterAdjective
                    && j + 1 < to
                    && (word.text().equals(",") || COORDINATORS.contains(word.lower()))
                    && continuesAdjectives(j + 1, to)) {
                j++;
            } else if (word.isQuote()) {
                j++;
            } else if (isModifier(word) && !isPreposition(j)) {
                afterModifier = true;
                j++;
            } else {
                return null;
            }
        }
        return null;
    }

    /**
     * An adjective without ending right before a common noun: <i>ein sehr gefährlich Feuer</i>; behind another determiner only
     * if that agrees with the noun, <i>der polnisch Minister</i>, but not <i>das freilich Folgen hat</i>.
     */
    private boolean missesEnding(int from, int head, Set<Declension> ds) {
        Word adjective = words.get(head - 1);
        Word noun = words.get(head);
        boolean indefinite = ds.equals(Set.of(Declension.IND));
        boolean definite = from > 0
                && head == from + 1
                && !isBeforeLastVerb(head)
                && words.get(from - 1)
                        .determiner()
                        .filter(d -> d.set().meets(noun.noun()))
                        .isPresent();
        return (indefinite || definite)
                && adjective.isBareAdjective()
                && !adjective.isInvariableAdjective()
                && !adjective.token().mayBe("ADV")
                && noun.token().upos() == Upos.NOUN
                && !noun.noun().isEmpty()
                && noun.name().isEmpty()
                && !noun.isAdjectivalNoun();
    }

    /** <i>die dringend Hilfe brauchen, …</i>: a relative pronoun, an adverb and an object. */
    private boolean isBeforeLastVerb(int head) {
        return head + 2 < words.size()
                && !words.get(head + 1).finite().isEmpty()
                && !words.get(head + 2).token().isWord();
    }

    private static Path withoutEnding(List<Part> adjectives, int head) {
        List<Part> all = new ArrayList<>(adjectives);
        all.add(new Part(head - 1, Role.ADJECTIVE, AgreementSet.NONE));
        return new Path(all, head, false);
    }

    /** An adverb cannot modify a noun: <i>das definitiv Konsequenzen hat</i>; but <i>die damals Verantwortlichen</i>. */
    private @Nullable Path loose(List<Part> adjectives, int head) {
        Word noun = words.get(head);
        Word modifier = words.get(head - 1);
        boolean licensed = !adjectives.isEmpty()
                || noun.mayBeAdjectivalNoun()
                || noun.noun().isEmpty()
                || modifier.isInvariableAdjective();
        return licensed ? new Path(adjectives, head, false) : null;
    }

    private boolean continuesAdjectives(int j, int to) {
        int k = j;
        while (k < to && k < j + 3 && isModifier(words.get(k)) && !isAttribute(k)) {
            k++;
        }
        return k < to
                && (isAttribute(k)
                        || words.get(k).isTruncated()
                        || (words.get(k).isNominal() && words.get(j - 2).isTruncated()));
    }

    /** A name in the genitive before its noun. */
    private boolean isPossessor(int j) {
        Word word = words.get(j);
        boolean name = word.token().isCapitalised()
                && word.noun().isEmpty()
                && word.text().endsWith("s")
                && word.text().length() > 3
                && (word.isUnknownName() || !word.name().isEmpty());
        if (!name || j + 1 >= words.size()) {
            return false;
        }
        Word next = words.get(j + 1);
        boolean noun = next.isNominal() && !next.noun().isEmpty() && next.name().isEmpty();
        return isAttribute(j + 1) || noun;
    }

    private boolean isOrdinalDot(int j) {
        return words.get(j).text().equals(".")
                && j > 0
                && j + 1 < words.size()
                && Character.isDigit(words.get(j - 1).text().charAt(0))
                && !words.get(j).token().spaceBefore();
    }

    private static boolean isVerbOnly(Word word) {
        return !word.finite().isEmpty()
                && (isVerbHere(word)
                        || !(word.token().mayBe("ADJ")
                                || word.token().mayBe("PA")
                                || word.token().mayBe("ADV")));
    }

    /** What may stand before an adjective: <i>sehr, besonders, nicht, wirtschaftlich</i>. */
    private static boolean isModifier(Word word) {
        if (word.token().isCapitalised() || !word.token().isWord() || isVerbOnly(word)) {
            return false;
        }
        Upos upos = word.token().upos();
        return word.isBareAdjective()
                || upos == Upos.ADV
                || word.token().mayBe("ADV")
                || (upos == Upos.PART && !word.lower().equals("zu"))
                || (upos == Upos.ADJ && word.governed().isEmpty());
    }

    /** True if the word at {@code j} is an adjective with an ending, also a capitalised one before a noun. */
    private boolean isAttribute(int j) {
        Word word = words.get(j);
        if (QUANTIFIERS.contains(word.lower()) && !word.isAdjectivalNoun()) {
            return false;
        }
        if (j > 0 && isInflectedOne(word) && isAfterDefinite(j)) {
            return true;
        }
        if (!word.token().isCapitalised()) {
            boolean verb = !word.finite().isEmpty() && isVerbHere(word);
            return (word.isInflectedAdjective() && !verb) || Pronouns.isAdjectivePronoun(word) || word.isDecade();
        }
        boolean beforeNoun = j + 1 < words.size()
                && words.get(j + 1).isNominal()
                && !words.get(j + 1).noun().isEmpty();
        if (word.isTownAdjective()) {
            return beforeNoun;
        }
        if (isInhabitantBeforeNoun(j)) {
            return true;
        }
        if (word.isAdjectivalNoun()
                || (word.isInflectedAdjective() && word.noun().isEmpty())) {
            return beforeNoun
                    || (j + 1 < words.size()
                            && !words.get(j + 1).token().isCapitalised()
                            && word.noun().isEmpty()
                            && isAttribute(j + 1));
        }
        return false;
    }

    /** <i>die Johannesburger Zeitung</i>: known to the dictionary only as an inhabitant, but a noun follows. */
    private boolean isInhabitantBeforeNoun(int j) {
        if (j + 1 >= words.size() || !words.get(j).text().endsWith("er") || j == 0) {
            return false;
        }
        Word word = words.get(j);
        Word next = words.get(j + 1);
        AgreementSet determiner =
                words.get(j - 1).determiner().map(Inflection.Determiner::set).orElse(AgreementSet.NONE);
        return word.name().isEmpty()
                && word.token().readings().stream().allMatch(r -> r.lemma().equals(word.text()))
                && next.isNominal()
                && next.name().isEmpty()
                && !next.noun().isEmpty()
                && next.noun().meets(determiner)
                && next.token().upos() == Upos.NOUN
                && (word.token().upos() == Upos.ADJ || word.token().upos() == Upos.PROPN);
    }

    /** <i>Johannesburger</i> as an attribute: a noun, or unknown to the dictionary. */
    private static boolean isUninflected(Word word) {
        return word.token().isCapitalised()
                && word.text().endsWith("er")
                && !word.isAdjectivalNoun()
                && word.token().readings().stream().noneMatch(r -> r.is("ADJ") || r.is("PA"));
    }

    private static boolean isInflectedOne(Word word) {
        return word.text().equals("eine") || word.text().equals("einen");
    }

    /** <i>auf der ‹einen› Seite, das ‹eine› Prozent</i>; not <i>könnte das ‹eine› Lösung sein</i>. */
    private boolean isAfterDefinite(int j) {
        AgreementSet weak = Inflection.adjective(words.get(j).text(), Declension.DEF);
        AgreementSet both = words.get(j - 1)
                .determiner()
                .filter(d -> d.stem().equals("d") || d.stem().equals("dies"))
                .map(d -> d.set().and(weak))
                .orElse(AgreementSet.NONE);
        boolean oblique = !both.mayBe(Case.NOMINATIVE);
        boolean noun = j + 1 < words.size() && words.get(j + 1).noun().meets(both);
        return !both.isEmpty() && (oblique || noun);
    }

    private static AgreementSet attributeSet(Word word, Set<Declension> ds, int nth) {
        if (word.isTownAdjective() || word.isDecade() || isUninflected(word)) {
            return AgreementSet.ALL;
        }
        if (Inflection.stem(word.text()).equals(word.text()) || word.isInvariableAdjective()) {
            return AgreementSet.ALL; // "lila", "super"
        }
        AgreementSet set = Inflection.adjective(word.text(), ds);
        if (nth > 0 && ds.contains(Declension.SOL)) {
            // "mit großem technischen Aufwand": the second of two adjectives may be weak
            set = set.or(Inflection.adjective(word.text(), Declension.DEF));
        }
        if (Pronouns.isAdjectivePronoun(word) && ds.contains(Declension.SOL)) {
            set = set.or(Inflection.adjective(word.text(), Declension.SOL));
        }
        return set;
    }

    private NounGroup build(
            int first, Path path, int to, int preposition, int depth, @Nullable Part determiner, Set<Declension> ds) {
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
        for (int k = path.head() + 1; agreed.isEmpty() && k <= last; k++) {
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
            if (QUANTIFIERS.contains(words.get(k).lower()) && !isAttribute(k)) {
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
