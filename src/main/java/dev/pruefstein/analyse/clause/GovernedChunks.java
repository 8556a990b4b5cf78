package dev.pruefstein.analyse.clause;

import dev.pruefstein.analyse.clause.ClauseWord.Role;
import java.util.List;
import java.util.Set;

/** How far reaches what a preposition or a determiner with an extended attribute governs. */
final class GovernedChunks {

    /** Tokens from a determiner to its participle at most: <i>die ‹von … gestern› vorgestellten Pläne</i>. */
    private static final int MAX_ATTRIBUTE = 14;

    private final List<ClauseWord> words;
    private final NounChunks nouns;

    GovernedChunks(List<ClauseWord> words, NounChunks nouns) {
        this.words = words;
        this.nouns = nouns;
    }

    /**
     * Index after a noun group with an extended attribute, <i>ein von ihm geschriebenes Buch</i>; {@code i} if there is
     * none at {@code i}.
     */
    int extendedEnd(int i) {
        if (!(nouns.determiner(i) || nouns.modifiers().number(i)) || i + 3 >= words.size()) {
            return i;
        }
        int plain = nouns.end(i);
        boolean nounInside =
                plain > i + 1 && words.subList(i + 1, plain).stream().anyMatch(w -> w.is(Role.NOUN));
        if (nounInside && !(plain == i + 2 && plain < words.size() && Modifiers.attribute(words.get(plain)))) {
            return i;
        }
        if (leavesGroup(i + 1)) {
            return i;
        }
        for (int p = i + 2; p < words.size() && p < i + MAX_ATTRIBUTE; p++) {
            ClauseWord w = words.get(p);
            if (leavesGroup(p)) {
                return i;
            }
            if (w.is(Role.ATTRIBUTE)
                    && !w.token.isCapitalised()
                    && NounChunks.participial(w, nounInside || nouns.determiner(i + 1))
                    && heads(i, p)) {
                int end = nouns.nouns(nouns.modifiers().end(p + 1, true));
                if (end > p + 1) {
                    return end;
                }
            }
        }
        return i;
    }

    /** True for what no attribute before a noun contains: finite verbs, subjects, clauses. */
    private boolean leavesGroup(int p) {
        ClauseWord w = words.get(p);
        if (w.lower.equals(",")) {
            return opensClause(p + 1)
                    || (words.get(p - 1).is(Role.FINITE) && !words.get(p - 1).is(Role.ATTRIBUTE));
        }
        return w.isPunctuation() || w.isOnly(Role.FINITE) || Lexis.NOMINATIVE_PRONOUNS.contains(w.lower);
    }

    private boolean opensClause(int i) {
        return i < words.size()
                && (Lexis.RELATIVES.contains(words.get(i).lower)
                        || Lexis.INFINITIVE_OPENERS.contains(words.get(i).lower)
                        || Lexis.COMPLEMENTISERS.contains(words.get(i).lower)
                        || Lexis.INTERROGATIVES.contains(words.get(i).lower));
    }

    /** True if the attribute at {@code p} can agree with the determiner at {@code i} and is not governed itself. */
    private boolean heads(int i, int p) {
        boolean weak = words.get(i).lower.endsWith("ein") && words.get(p).lower.endsWith("en");
        ClauseWord before = words.get(p - 1);
        // „der nach dem regierenden Landrat auftrat“, „jeder sich ein eigenes Bild“: another determiner owns the
        // attribute
        boolean governed =
                before.is(Role.PREPOSITION) || (before.is(Role.DETERMINER) && !before.lower.startsWith("all"));
        return !weak && !governed;
    }

    /** Index after what a preposition (or <i>als, wie</i>) before {@code i} governs; {@code i} if nothing. */
    int governed(int i, boolean comparison) {
        if (i >= words.size()) {
            return i;
        }
        int extended = extendedEnd(i);
        int end = Math.max(Math.max(nouns.end(i), afterPreposition(i)), extended);
        if (end > i) {
            return end;
        }
        ClauseWord w = words.get(i);
        if (nouns.afterQuotes(i) > i) {
            int quoted = governed(nouns.afterQuotes(i), comparison);
            return quoted > i + 1 ? quoted : i;
        }
        if (w.is(Role.PREPOSITION) && i + 1 < words.size() && stacks(i, comparison)) {
            int inner = Math.max(nouns.end(i + 1), extendedEnd(i + 1));
            if (inner > i + 1) {
                return inner;
            }
            if (words.get(i + 1).is(Role.ADVERB)) {
                return i + 2;
            }
        }
        boolean second = w.is(Role.PREPOSITION) && !nouns.modifiers().number(i + 1); // „um über die Lage zu reden“
        boolean degree = (((Modifiers.DEGREE.contains(w.lower) || Lexis.FOCUS.contains(w.lower)) && !second)
                        || (w.is(Role.PREDICATE)
                                && (comparison || nouns.modifiers().number(i + 1))))
                && i + 1 < words.size();
        if (degree) {
            int inner = governed(i + 1, comparison);
            if (inner > i + 1) {
                return inner;
            }
        }
        String preposition = i > 0 ? words.get(i - 1).lower : "";
        boolean nominative = Lexis.NOMINATIVE_PRONOUNS.contains(w.lower)
                || (w.lower.equals("es") && !Lexis.ACCUSATIVE_PREPOSITIONS.contains(preposition));
        if (nominative && !comparison) {
            return i; // „nach wir“ is no group
        }
        if (Lexis.PERSONAL_PRONOUNS.contains(w.lower)
                || Lexis.INDEFINITE_PRONOUNS.contains(w.lower)
                || (w.is(Role.PRONOUN) && !Lexis.INTERROGATIVES.contains(w.lower))) {
            return i + 1;
        }
        boolean adverb = w.is(Role.ADVERB) && !w.isVerb() && !adverbial(i + 1);
        boolean mark = w.lower.equals("zu"); // „so rasch als möglich zu handeln“
        if ((adverb && !mark && !Lexis.WITHOUT_ADVERB.contains(preposition)) || w.is(Role.NUMBER)) {
            return i + 1;
        }
        if (w.is(Role.PREDICATE) && (comparison || WITH_PREDICATE.contains(preposition))) {
            return i + 1;
        }
        boolean attribute = w.is(Role.ATTRIBUTE) && !w.isVerb();
        return (comparison && w.is(Role.PREDICATIVE_PARTICIPLE)) || attribute ? i + 1 : i;
    }

    /** <i>für gut, zwischen hell und dunkel, auf schuldig, von hell</i>. */
    private static final Set<String> WITH_PREDICATE = Set.of("für", "zwischen", "auf", "von");

    private boolean adverbial(int i) {
        return i < words.size()
                && words.get(i).isAny(Role.ADVERB, Role.PREDICATE)
                && !words.get(i).is(Role.PREPOSITION);
    }

    /** True if the preposition at {@code i} may follow another one: <i>bis in</i>, <i>für über</i>. */
    private boolean stacks(int i, boolean comparison) {
        String outer = i > 0 ? words.get(i - 1).lower : "";
        boolean counted = nouns.modifiers().number(i + 1)
                || (i + 1 < words.size() && Modifiers.DEGREE.contains(words.get(i + 1).lower));
        return comparison || STACKING.contains(outer) || (STACKED.contains(words.get(i).lower) && counted);
    }

    private static final Set<String> STACKING = Set.of("bis", "seit", "von", "außer", "statt", "nah", "nahe");

    private static final Set<String> STACKED = Set.of("über", "unter", "bis", "um", "gegen", "zwischen");

    /** After a preposition any adverb may belong to the group: <i>mit reich verzierten Gurten</i>. */
    private int afterPreposition(int i) {
        int q = nouns.modifiers().end(i, true);
        int end = nouns.nouns(q);
        return end > q && q > i ? end : i;
    }
}
