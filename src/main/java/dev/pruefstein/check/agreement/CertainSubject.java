package dev.pruefstein.check.agreement;

import dev.pruefstein.analyse.clause.Clause;
import dev.pruefstein.analyse.clause.ClauseKind;
import dev.pruefstein.analyse.clause.Constituent;
import dev.pruefstein.analyse.clause.ConstituentKind;
import dev.pruefstein.analyse.clause.Field;
import dev.pruefstein.analyse.nominal.FiniteForms;
import dev.pruefstein.analyse.nominal.NounGroup.Kind;
import dev.pruefstein.analyse.nominal.Numerus;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Candidates that are the subject whatever else the clause holds. */
final class CertainSubject {

    /** Tokens from the finite verb to a personal pronoun that is its subject: <i>kam dann auch er</i>. */
    private static final int NEAR = 4;

    /** <i>Am Abend wartete ‹man› bis zu zwei Stunden</i>: the rest of the clause does not matter. */
    static boolean hasPronounBesideVerb(Clause clause, Constituent finite, Candidates candidates) {
        Candidate pronoun = personal(clause, finite, candidates.list());
        if (pronoun == null) {
            return false;
        }
        boolean afterOpener =
                clause.opener().filter(o -> o.last() + 1 == pronoun.first()).isPresent();
        return afterOpener || pronoun.first() == finite.last() + 1 || pronoun.last() + 1 == finite.first();
    }

    /** <i>ich, du, er, wir, man</i> are always the subject, with a copula too. */
    static @Nullable Candidate personal(Clause clause, Constituent finite, List<Candidate> candidates) {
        for (Candidate c : candidates) {
            boolean pronoun = c.group().kind() == Kind.PRONOUN && c.isOnlyNominative() && !c.coordinated();
            // "Ist die Torte die ich meinte": a pronoun that far from its verb belongs to another clause
            boolean near = c.field() != Field.MITTELFELD
                    || clause.kind() != ClauseKind.V1
                    || c.first() - finite.last() <= NEAR;
            if (pronoun && near && c.field() != Field.LINKE_KLAMMER && isPersonal(c)) {
                return c;
            }
        }
        return null;
    }

    /** A group that must be the subject wherever it stands: the only one that can be nothing but a nominative. */
    static @Nullable Candidate nominative(Clause clause, Constituent finite, List<Candidate> candidates) {
        int end = clause.constituents().stream()
                .filter(c -> c.kind() == ConstituentKind.PUNCTUATION && c.first() > finite.last())
                .mapToInt(Constituent::first)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
        List<Candidate> nominatives = candidates.stream()
                .filter(c -> c.isPlainNominative() && (clause.kind() == ClauseKind.VERB_FINAL || c.first() < end))
                .toList();
        return nominatives.size() == 1 ? nominatives.get(0) : null;
    }

    /** <i>dass ‹er und Jan› alles tun</i>, <i>‹Ich und Eva› kommen</i>. */
    static @Nullable Candidate joinedPersonal(List<Candidate> candidates) {
        Candidate first = candidates.get(0);
        boolean pronoun = first.coordinated()
                && !first.apposed()
                && first.group().kind() == Kind.PRONOUN
                && first.isOnlyNominative()
                && first.group().forms().meets(FiniteForms.THIRD_SINGULAR.or(FiniteForms.of(1, Numerus.SINGULAR)));
        return pronoun ? first : null;
    }

    private static boolean isPersonal(Candidate candidate) {
        FiniteForms forms = candidate.forms();
        boolean other = !forms.isEmpty() && !forms.meets(Candidates.anyThird());
        return other || forms.equals(FiniteForms.THIRD_SINGULAR);
    }

    private CertainSubject() {}
}
