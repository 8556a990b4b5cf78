package dev.pruefstein.analyse.clause;

import dev.pruefstein.analyse.clause.Word.Role;
import dev.pruefstein.text.Upos;
import java.util.List;
import java.util.Set;

/** Finds where noun groups end: determiner, modifiers, nouns. */
final class NounGroups {

    private final List<Word> words;
    private final int maxAttribute;
    private final int[] ends;

    NounGroups(List<Word> words, int maxAttribute) {
        this.words = words;
        this.maxAttribute = maxAttribute;
        this.ends = new int[words.size() + 1];
        for (int i = words.size() - 1; i >= 0; i--) {
            ends[i] = find(i);
        }
        ends[words.size()] = words.size();
    }

    /** Index after the noun group that begins at {@code i}; {@code i} itself if none does. */
    int end(int i) {
        return i < words.size() ? ends[i] : i;
    }

    private int find(int i) {
        int p = i;
        while (p < words.size() && determiner(p)) {
            p++;
        }
        int q = modifiers(p);
        int end = nouns(q);
        if (end > q) {
            return end;
        }
        // „alle drei“, „die beiden“, „die meisten“
        return q > p && (p > i || number(p)) ? q : i;
    }

    private boolean determiner(int i) {
        Word w = words.get(i);
        if (!w.is(Role.DETERMINER) || w.token.upos() == Upos.ADP) {
            return false;
        }
        return !w.isVerb() || w.token.upos() == Upos.DET;
    }

    private boolean number(int i) {
        return i < words.size() && words.get(i).is(Role.NUMBER);
    }

    private int modifiers(int from) {
        int p = from;
        while (p < words.size()) {
            Word w = words.get(p);
            if (w.is(Role.NUMBER) || attribute(w)) {
                p++;
                if (dotAfterNumber(p)) {
                    p++;
                }
            } else if (degree(w) && p + 1 < words.size() && (attribute(words.get(p + 1)) || number(p + 1))) {
                p++;
            } else if (p > from
                    && joiner(w)
                    && p + 1 < words.size()
                    && attribute(words.get(p + 1))
                    && attribute(words.get(p - 1))
                    && !words.get(p + 1).isVerb()) {
                p += 2;
            } else {
                break;
            }
        }
        return p;
    }

    private boolean dotAfterNumber(int p) {
        return p + 1 < words.size()
                && words.get(p).token.text().equals(".")
                && number(p - 1)
                && !words.get(p + 1).isPunctuation();
    }

    private static boolean joiner(Word w) {
        return w.lower.equals(",")
                || w.lower.equals("und")
                || w.lower.equals("oder")
                || w.lower.equals("aber")
                || w.lower.equals("bis");
    }

    private static boolean attribute(Word w) {
        if (!w.is(Role.ATTRIBUTE) || w.is(Role.NOUN)) {
            return false;
        }
        return !(w.is(Role.FINITE) && (w.token.upos() == Upos.VERB || w.token.upos() == Upos.AUX))
                && !(w.is(Role.PREPOSITION) && w.token.upos() == Upos.ADP);
    }

    private static boolean degree(Word w) {
        return (w.is(Role.ADVERB) && !w.is(Role.PREPOSITION))
                || (w.is(Role.PREDICATE) && w.token.upos() != Upos.VERB)
                || w.lower.equals("rund")
                || w.lower.equals("über");
    }

    private int nouns(int from) {
        int p = from;
        while (p < words.size()) {
            Word w = words.get(p);
            boolean noun = w.is(Role.NOUN) && !closedInitial(w);
            boolean numeral = p > from && w.is(Role.NUMBER);
            boolean nameParticle = p > from && p + 1 < words.size() && w.token.upos() == Upos.PROPN;
            boolean titleAdjective = w.token.isCapitalised() && !w.initial && w.is(Role.ATTRIBUTE);
            if (noun || numeral || nameParticle || titleAdjective) {
                p++;
                if (p < words.size() && numeral && dotAfterNumber(p)) {
                    p++;
                }
            } else if (p > from
                    && p + 1 < words.size()
                    && w.lower.equals("-")
                    && words.get(p + 1).token.isCapitalised()) {
                p++;
            } else {
                break;
            }
        }
        return p;
    }

    /** A sentence-initial <i>Ich</i>, <i>Aber</i>, <i>Da</i> is the closed-class word, although the noun exists. */
    private static boolean closedInitial(Word w) {
        return w.initial
                && (Lexis.PERSONAL_PRONOUNS.contains(w.lower)
                        || Lexis.COORDINATORS.contains(w.lower)
                        || Lexis.COMPLEMENTISERS.contains(w.lower)
                        || Lexis.FOCUS.contains(w.lower)
                        || Lexis.INTERROGATIVES.contains(w.lower)
                        || Lexis.RESUMPTIVE.contains(w.lower)
                        || Lexis.AMBIGUOUS_COMPLEMENTISERS.contains(w.lower));
    }

    /**
     * Index after a noun group with an extended attribute, <i>ein von ihm geschriebenes Buch</i>; {@code i} if there is
     * none at {@code i}.
     */
    int extendedEnd(int i) {
        if (!determiner(i) || i + 3 >= words.size()) {
            return i;
        }
        int plain = ends[i];
        if (plain > i + 1
                && words.get(plain - 1).is(Role.NOUN)
                && !(plain < words.size() && attribute(words.get(plain)))) {
            return i;
        }
        for (int p = i + 2; p < words.size() && p < i + maxAttribute; p++) {
            Word w = words.get(p);
            if (w.isPunctuation() && !w.lower.equals(",")) {
                return i;
            }
            if (w.isOnly(Role.FINITE)) {
                return i;
            }
            if (attribute(w) && participial(w)) {
                int end = nouns(modifiers(p));
                if (end > p + 1) {
                    return end;
                }
            }
        }
        return i;
    }

    private static boolean participial(Word w) {
        return w.token.readings().stream().anyMatch(r -> r.is("PA1") || r.is("PA2") || r.is("ADJ:"));
    }

    /** Index after what a preposition (or <i>als, wie</i>) before {@code i} governs; {@code i} if nothing. */
    int governed(int i, boolean comparison) {
        if (i >= words.size()) {
            return i;
        }
        int extended = extendedEnd(i);
        int end = Math.max(ends[i], extended);
        if (end > i) {
            return end;
        }
        Word w = words.get(i);
        if (w.is(Role.PREPOSITION) && i + 1 < words.size() && stacks(i, comparison)) {
            int inner = Math.max(ends[i + 1], extendedEnd(i + 1));
            if (inner > i + 1) {
                return inner;
            }
            if (words.get(i + 1).is(Role.ADVERB)) {
                return i + 2;
            }
        }
        boolean degree = (w.is(Role.ADVERB) || Lexis.FOCUS.contains(w.lower)) && i + 1 < words.size();
        if (degree) {
            int inner = governed(i + 1, comparison);
            if (inner > i + 1) {
                return inner;
            }
        }
        if (Lexis.PERSONAL_PRONOUNS.contains(w.lower)
                || Lexis.INDEFINITE_PRONOUNS.contains(w.lower)
                || (w.is(Role.PRONOUN) && !Lexis.INTERROGATIVES.contains(w.lower))) {
            return i + 1;
        }
        if ((w.is(Role.ADVERB) && !w.isVerb()) || w.is(Role.NUMBER)) {
            return i + 1;
        }
        if (w.is(Role.PREDICATE)
                && (comparison || (i > 0 && words.get(i - 1).lower.equals("für")))) {
            return i + 1;
        }
        return comparison && (w.is(Role.PREDICATIVE_PARTICIPLE) || w.is(Role.ATTRIBUTE)) ? i + 1 : i;
    }

    /** True if the preposition at {@code i} may follow another one: <i>bis in</i>, <i>für über</i>. */
    private boolean stacks(int i, boolean comparison) {
        String outer = i > 0 ? words.get(i - 1).lower : "";
        return comparison || STACKING.contains(outer) || STACKED.contains(words.get(i).lower);
    }

    private static final Set<String> STACKING = Set.of("bis", "seit", "von", "außer", "statt", "nah", "nahe");
    private static final Set<String> STACKED = Set.of("über", "unter", "bis", "um", "gegen", "zwischen");

    /** Cases that all inflected words of the group allow. */
    int cases(int from, int to) {
        int cases = Word.ANY_CASE;
        for (int p = from; p < to; p++) {
            Word w = words.get(p);
            if (w.is(Role.NOUN) || w.is(Role.DETERMINER)) {
                cases &= w.cases();
            }
        }
        return cases == 0 ? Word.ANY_CASE : cases;
    }

    int marks(int from, int to) {
        int marks = words.get(from).is(Role.DETERMINER) ? Edge.DETERMINED : Edge.BARE;
        for (int p = from; p < to; p++) {
            if (Lexis.TIME_NOUNS.contains(words.get(p).lower)
                    && words.get(p).token.isCapitalised()) {
                marks |= Edge.TIME;
            }
        }
        return marks;
    }
}
