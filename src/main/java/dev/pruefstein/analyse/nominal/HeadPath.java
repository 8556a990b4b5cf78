package dev.pruefstein.analyse.nominal;

import dev.pruefstein.analyse.nominal.NounGroup.Part;
import dev.pruefstein.analyse.nominal.NounGroup.Role;
import dev.pruefstein.text.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The way from a determiner over adverbs, adjectives and numbers to the nearest noun. */
final class HeadPath {

    private final List<Word> words;
    private final GroupWords kinds;

    HeadPath(List<Word> words, GroupWords kinds) {
        this.words = words;
        this.kinds = kinds;
    }

    private static final Set<String> COORDINATORS = Set.of("und", "oder", "sowie", "bis", "aber", "bzw", "wie");

    /** The path from a determiner to its head. */
    record Path(List<Part> adjectives, int head, boolean bare) {}

    /** Adverbs, adjectives and numbers up to the nearest noun. */
    @Nullable
    Path path(int from, int to, Set<Declension> ds) {
        List<Part> adjectives = new ArrayList<>();
        boolean afterAdjective = false;
        boolean afterModifier = false;
        int j = from;
        while (j < to) {
            Word word = words.get(j);
            boolean modified = afterModifier;
            afterModifier = false;
            if (kinds.isAttribute(j)) {
                adjectives.add(new Part(j, Role.ADJECTIVE, attributeSet(word, ds, adjectives.size())));
                afterAdjective = true;
                j++;
            } else if (ds.contains(Declension.SOL) && kinds.isPossessor(j)) {
                j++; // "Garavanis Leben", "Deutschlands neue Regierung"
            } else if (word.isNominal()) {
                if (modified) {
                    return missesEnding(from, j, ds) ? withoutEnding(adjectives, j) : loose(adjectives, j);
                }
                return new Path(adjectives, j, j == from);
            } else if (word.isTruncated()
                    || word.isNumber()
                    || kinds.isOrdinalDot(j)
                    || GroupWords.QUANTIFIERS.contains(word.lower())) {
                afterAdjective = true;
                j++;
            } else if (isRepeating(from, j, to)) {
                j++;
            } else if (afterAdjective
                    && j + 1 < to
                    && (word.text().equals(",") || COORDINATORS.contains(word.lower()))
                    && continuesAdjectives(j + 1, to)) {
                j++;
            } else if (word.isQuote()) {
                j++;
            } else if (GroupWords.isModifier(word) && !kinds.isPreposition(j)) {
                afterModifier = true;
                j++;
            } else {
                return null;
            }
        }
        return null;
    }

    /** <i>eine sehr‹,› sehr lange Reise</i>. */
    private boolean isRepeating(int from, int comma, int to) {
        return words.get(comma).text().equals(",")
                && comma > from
                && comma + 1 < to
                && GroupWords.isModifier(words.get(comma + 1))
                && words.get(comma - 1).lower().equals(words.get(comma + 1).lower());
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
        while (k < to && k < j + 3 && GroupWords.isModifier(words.get(k)) && !kinds.isAttribute(k)) {
            k++;
        }
        return k < to
                && (kinds.isAttribute(k)
                        || words.get(k).isTruncated()
                        || (words.get(k).isNominal() && words.get(j - 2).isTruncated()));
    }

    private static AgreementSet attributeSet(Word word, Set<Declension> ds, int nth) {
        if (word.isTownAdjective() || word.isDecade() || GroupWords.isUninflected(word)) {
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
}
