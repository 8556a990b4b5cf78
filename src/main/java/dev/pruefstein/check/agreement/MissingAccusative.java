package dev.pruefstein.check.agreement;

import dev.pruefstein.analyse.clause.Clause;
import dev.pruefstein.analyse.clause.ClauseKind;
import dev.pruefstein.analyse.clause.Clauses;
import dev.pruefstein.analyse.clause.ConstituentKind;
import dev.pruefstein.analyse.nominal.Case;
import dev.pruefstein.analyse.nominal.NounGroup;
import dev.pruefstein.analyse.nominal.NounGroups;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A dative in the place of the only object of a verb that takes an accusative: <i>Sie haben ‹der Ursache› ermittelt</i>. A
 * free dative (<i>baute der Tochter ein Haus</i>) stands beside an accusative or a clause, not alone.
 */
final class MissingAccusative {

    private static final Set<String> ARTICLES = Set.of("der", "dem", "einer", "einem", "dieser", "diesem");

    /** <i>zwischen Interessierten und der Polizei</i>: goes with what stands before. */
    private static final Set<String> JOINING = Set.of("und", "oder", "sowie", "als", "wie", "bis");

    private MissingAccusative() {}

    /**
     * The dative that should be an accusative.
     *
     * @param objects the groups of the clause that no preposition governs
     * @return null if there is an accusative, or if that is unclear
     */
    static @Nullable NounGroup of(NounGroups groups, Clauses clauses, int index, List<NounGroup> objects) {
        Clause clause = clauses.clauses().get(index);
        NounGroup wrong = null;
        int others = 0;
        for (NounGroup group : objects) {
            List<Case> cases = group.set().cases();
            if (Attributes.isAttribute(groups, group)) {
                continue;
            }
            boolean dative =
                    cases.contains(Case.DATIVE) && !cases.contains(Case.NOMINATIVE) && !cases.contains(Case.ACCUSATIVE);
            // "sie bat ihn, der Brand zu löschen": an infinitive has no subject
            boolean nominative = clause.kind() == ClauseKind.INFINITIVE && !cases.isEmpty() && onlySubject(cases);
            if ((dative || nominative) && wrong == null && isArticle(groups, group)) {
                wrong = group;
            } else if (dative || cases.isEmpty() || cases.equals(List.of(Case.ACCUSATIVE)) || group.clashes()) {
                return null;
            } else {
                others++;
            }
        }
        int subjects = clause.kind() == ClauseKind.INFINITIVE ? 0 : 1;
        return others == subjects && !hasClauseInside(clauses, index) ? wrong : null;
    }

    private static boolean onlySubject(List<Case> cases) {
        return cases.contains(Case.NOMINATIVE) && !cases.contains(Case.ACCUSATIVE) && !cases.contains(Case.DATIVE);
    }

    private static boolean isArticle(NounGroups groups, NounGroup group) {
        return group.kind() == NounGroup.Kind.DETERMINED
                && group.determiner().isPresent()
                && group.last() == group.head()
                && group.first() > 0
                && !JOINING.contains(groups.words().get(group.first() - 1).lower())
                && ARTICLES.contains(groups.words().get(group.first()).lower());
    }

    /** What is ordered, regretted, demanded: <i>dass er kommt</i>. */
    private static boolean hasClauseInside(Clauses clauses, int index) {
        return clauses.clauses().stream()
                .filter(c -> c.parent() == index)
                .anyMatch(c -> c.kind() == ClauseKind.INFINITIVE
                        || c.opener()
                                .filter(o -> o.kind() != ConstituentKind.RELATIVE)
                                .isPresent()
                        || c.opener().isEmpty());
    }
}
