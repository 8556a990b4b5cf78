package dev.pruefstein.check.agreement;

import dev.pruefstein.analyse.clause.Clause;
import dev.pruefstein.analyse.clause.ClauseKind;
import dev.pruefstein.analyse.clause.Constituent;
import dev.pruefstein.analyse.clause.Field;
import dev.pruefstein.analyse.nominal.Case;
import dev.pruefstein.analyse.nominal.NounGroup;
import dev.pruefstein.analyse.nominal.NounGroups;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The subject by its place: of two groups in the Mittelfeld that may both be nominative or accusative, the first is the
 * subject if the second is definite: <i>weil ‹die Partei› die neuen Regeln ablehnen</i>. An object stands first only
 * where the subject is what is new: <i>weil die Partei viele verlassen</i>.
 */
final class FirstInMittelfeld {

    private static final Set<String> DEFINITE = Set.of(
            "der", "die", "das", "diese", "dieses", "dieser", "sein", "seine", "ihr", "ihre", "unser", "unsere", "mein",
            "meine");

    private FirstInMittelfeld() {}

    /** The first of exactly two candidates; null if the order does not tell. */
    static @Nullable Candidate of(NounGroups groups, Clause clause, Constituent finite, List<Candidate> candidates) {
        if (candidates.size() != 2 || candidates.stream().anyMatch(c -> c.field() != Field.MITTELFELD || c.apposed())) {
            return null;
        }
        Candidate first = candidates.get(0);
        Candidate second = candidates.get(1);
        int left = clause.kind() == ClauseKind.VERB_FINAL
                ? clause.opener().map(Constituent::last).orElse(-2)
                : finite.last();
        boolean beside = first.first() == left + 1 && isNoun(first) && !first.coordinated();
        boolean object = second.group().kind() == NounGroup.Kind.DETERMINED
                && second.group().set().mayBe(Case.ACCUSATIVE)
                && DEFINITE.contains(groups.words().get(second.first()).lower());
        return beside && object ? first : null;
    }

    private static boolean isNoun(Candidate candidate) {
        return candidate.group().kind() == NounGroup.Kind.DETERMINED
                || candidate.group().kind() == NounGroup.Kind.NAME;
    }
}
