package dev.pruefstein.check.agreement;

import dev.pruefstein.analyse.clause.Clause;
import dev.pruefstein.analyse.clause.Constituent;
import dev.pruefstein.analyse.clause.ConstituentKind;
import dev.pruefstein.analyse.clause.Field;
import dev.pruefstein.analyse.nominal.Case;
import dev.pruefstein.analyse.nominal.NounGroup.Kind;
import dev.pruefstein.analyse.nominal.NounGroups;
import dev.pruefstein.analyse.nominal.Word;
import java.util.List;
import java.util.Set;

/** Disagreement that usage allows, and groups that only seem to be subjects. */
final class Tolerated {

    private static final Set<String> JOINTLY = Set.of("gemeinsam", "zusammen");

    /** <i>Der Rat, die Kammer, ‹Pfarrer Holm› sagen zu</i>: the analysis may have cut the enumeration at a comma. */
    static boolean endsEnumeration(NounGroups groups, List<Candidate> judged) {
        return judged.stream()
                .filter(c ->
                        c.field() == Field.VORFELD && c.first() > 1 && c.group().kind() != Kind.PRONOUN)
                .anyMatch(c -> groups.words().get(c.first() - 1).text().equals(",")
                        && groups.words().get(c.first() - 2).isNominal());
    }

    /** <i>während das Amt gemeinsam mit den Ländern prüfen</i>: usage counts both. */
    static boolean isJoinedByMit(NounGroups groups, Clause clause, List<Candidate> judged) {
        if (judged.stream().allMatch(c -> c.group().kind() == Kind.PRONOUN)) {
            return false; // "er kam zusammen mit ihr"
        }
        return clause.all(ConstituentKind.PREPOSITIONAL_GROUP).stream()
                .filter(c -> groups.words().get(c.first()).lower().equals("mit") && c.first() > 1)
                .anyMatch(
                        c -> JOINTLY.contains(groups.words().get(c.first() - 1).lower()));
    }

    /** <i>Polizei alarmieren, Stoff drucken</i>: a bare noun and an infinitive, and nothing behind. */
    static boolean isObjectOfInfinitive(Clause clause, Candidate candidate, Constituent finite, Word verb) {
        boolean bare = candidate.group().kind() == Kind.BARE
                && candidate.group().inflected().isEmpty();
        boolean infinitive = verb.token().readings().stream().anyMatch(r -> r.is("VER:INF"));
        boolean last = clause.constituents().stream()
                .filter(c -> c.first() == finite.last() + 1)
                .allMatch(c -> c.kind() == ConstituentKind.PUNCTUATION);
        return bare && infinitive && last && candidate.last() + 1 == finite.first();
    }

    /** <i>‹Jedes Mal› halfen Bekannte</i>: tells when, in the accusative. */
    static boolean isAdverbial(NounGroups groups, Candidate candidate) {
        return candidate.group().set().mayBe(Case.ACCUSATIVE)
                && Measures.isTime(groups.words().get(candidate.group().head()));
    }

    private Tolerated() {}
}
