package dev.pruefstein.analyse.clause;

import dev.pruefstein.analyse.clause.ClauseWord.Role;
import java.util.List;
import java.util.Set;

/** What a noun group can be: its possible cases and its properties as bits of {@link Edge}. */
final class NounMarks {

    private final List<ClauseWord> words;

    NounMarks(List<ClauseWord> words) {
        this.words = words;
    }

    private static final Set<String> INDEFINITE = Set.of("ein", "kein", "mein", "dein", "sein", "unser", "euer", "ihr");

    private static boolean inflects(ClauseWord w) {
        return w.isAny(Role.DETERMINER, Role.ATTRIBUTE) || w.isAny(Role.NOUN, Role.NUMBER);
    }

    /** Cases that all inflected words of the group allow. */
    int cases(int begin, int to) {
        int from = begin;
        while (from < to - 1 && !inflects(words.get(from))) {
            from++; // „nur einen Hund“
        }
        int cases = ClauseWord.ANY_CASE;
        for (int p = from; p < to; p++) {
            ClauseWord w = words.get(p);
            boolean first = p == from && w.isAny(Role.DETERMINER, Role.ATTRIBUTE);
            if (first || (p == to - 1 && w.is(Role.NOUN))) {
                cases &= w.cases();
            }
        }
        boolean single = to == from + 2 || (to > from + 2 && !words.get(to - 2).is(Role.NOUN));
        if (single && words.get(to - 1).is(Role.NOUN) && words.get(to - 1).isMasculine()) {
            String first = words.get(from).lower;
            // „der Leiter“ is no dative, „ein Leiter“ no accusative
            cases &= first.equals("der") ? ~ClauseWord.DAT : INDEFINITE.contains(first) ? ~ClauseWord.ACC : ~0;
        }
        boolean genitiveForm =
                words.get(from).is(Role.DETERMINER) && (words.get(from).cases() & ClauseWord.GEN) != 0;
        boolean article = words.get(from).lower.endsWith("eines"); // „eines Vertrags“, never mind the pronoun „eines“
        if (genitiveForm && (article || (cases & ClauseWord.NOM) == 0)) {
            cases |= ClauseWord.GEN; // „der beiden Gruppen“, whatever the disambiguation made of it
        }
        boolean inflected = words.get(from).lower.endsWith("eier"); // „zweier“
        if (words.get(from).is(Role.NUMBER) && !words.get(from).is(Role.ATTRIBUTE) && !inflected) {
            cases &= ~ClauseWord.GEN; // „100 Plätze“ shows no genitive
        }
        return cases == 0 ? ClauseWord.ANY_CASE : cases;
    }

    /** True if determiner and noun may both be the nominative of a plural: <i>die Kinder</i>, but not <i>der Lehrer</i>. */
    private boolean mayBePlural(int from, int to) {
        ClauseWord first = words.get(from);
        boolean determiner = !first.is(Role.DETERMINER) || first.mayBePlural();
        List<ClauseWord> nouns =
                words.subList(from, to).stream().filter(w -> w.is(Role.NOUN)).toList();
        boolean quantity = nouns.stream().anyMatch(w -> Lexis.QUANTITIES.contains(w.lower));
        return quantity
                || (determiner
                        && (nouns.isEmpty()
                                || nouns.stream()
                                        .anyMatch(
                                                w -> w.mayBePlural() || (first.is(Role.DETERMINER) && w.isUnknown()))));
    }

    private boolean epithet(int from, int to) {
        ClauseWord last = words.get(to - 1);
        return to == from + 2
                && (words.get(from).lower.equals("der") || words.get(from).lower.equals("die"))
                && last.token.isCapitalised()
                && last.token.readings().stream().anyMatch(r -> r.tag().contains("ADJ"));
    }

    /** True if an adjective without article begins the group; behind a measure it may be what is measured. */
    private boolean described(int from, int to) {
        ClauseWord first = words.get(from);
        return to > from + 1
                && (from == 0 || !takesDescribed(words.get(from - 1)))
                && first.is(Role.ATTRIBUTE)
                && !first.is(Role.DETERMINER)
                && !first.is(Role.NUMBER)
                && !first.token.isCapitalised();
    }

    /** <i>ein Glas ‹kaltes Wasser›</i>, <i>Frühe ‹griechische Vasen›</i>, <i>Peters ‹neue Wohnung›</i>. */
    private static boolean takesDescribed(ClauseWord before) {
        boolean adjective = before.initial && before.isAny(Role.ATTRIBUTE, Role.DETERMINER);
        boolean possessor = before.token.isCapitalised()
                && before.lower.endsWith("s")
                && (before.isUnknown() || before.token.mayBe("EIG"));
        return adjective
                || possessor
                || INDEFINITE.contains(before.lower) // „Sein ‹neues Buch›“, which looks like the noun
                || Lexis.MEASURES.contains(before.lower)
                || Lexis.TIME_NOUNS.contains(before.lower) // „eine 30 Jahre alte Frau“
                || Lexis.QUANTITIES.contains(before.lower);
    }

    int marks(int from, int to) {
        ClauseWord first = words.get(from);
        boolean nominalised = first.token.readings().stream()
                .anyMatch(r -> r.is("SUB") && r.tag().endsWith(":ADJ"));
        // „gestern verletzte Spieler“, „hier Versammelte“
        boolean modified = nominalised || (first.is(Role.ATTRIBUTE) && NounChunks.participial(first, true));
        int participial = modified ? Edge.PARTICIPIAL : 0;
        int marks = participial
                | (first.is(Role.DETERMINER) ? Edge.DETERMINED : first.is(Role.NOUN) ? Edge.BARE : 0)
                | (mayBePlural(from, to) ? Edge.PLURAL : 0)
                | (described(from, to) ? Edge.DESCRIBED : 0)
                | (epithet(from, to) ? Edge.EPITHET : 0);
        for (int p = from; p < to; p++) {
            if (Lexis.TIME_NOUNS.contains(words.get(p).lower)
                    && words.get(p).token.isCapitalised()) {
                marks |= Edge.TIME;
            }
        }
        return marks;
    }
}
