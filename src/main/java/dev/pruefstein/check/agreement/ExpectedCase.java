package dev.pruefstein.check.agreement;

import dev.pruefstein.analyse.clause.Clause;
import dev.pruefstein.analyse.clause.ClauseKind;
import dev.pruefstein.analyse.clause.Clauses;
import dev.pruefstein.analyse.clause.Constituent;
import dev.pruefstein.analyse.clause.Field;
import dev.pruefstein.analyse.nominal.Case;
import dev.pruefstein.analyse.nominal.NounGroup;
import dev.pruefstein.analyse.nominal.NounGroups;
import java.util.Optional;

/** The case that the place of a group in its clause calls for, for proposals where its words do not agree. */
final class ExpectedCase {

    private ExpectedCase() {}

    /** The most likely case of a group that no preposition governs. */
    static Case of(NounGroups groups, Clauses clauses, NounGroup group) {
        boolean afterNoun = group.first() > 0
                && groups.groups().stream()
                        .anyMatch(g -> g.last() == group.first() - 1 && g.kind() == NounGroup.Kind.DETERMINED);
        String article = groups.words().get(group.first()).lower();
        boolean genitive = article.equals("des") || (afterNoun && article.equals("der"));
        if (genitive) {
            return Case.GENITIVE;
        }
        if (article.equals("dem")) {
            return Case.DATIVE;
        }
        Optional<Clause> clause = clauses.clauses().stream()
                .filter(c ->
                        c.constituents().stream().anyMatch(k -> k.first() <= group.head() && group.head() <= k.last()))
                .findFirst();
        if (clause.isEmpty() || clause.get().kind() == ClauseKind.INFINITIVE || article.equals("den")) {
            return Case.ACCUSATIVE;
        }
        return hasSubject(groups, clause.get(), group) ? Case.ACCUSATIVE : Case.NOMINATIVE;
    }

    /** True if another group of the clause agrees with its verb, and this one does not stand before both. */
    private static boolean hasSubject(NounGroups groups, Clause clause, NounGroup group) {
        Optional<Constituent> finite = clause.finiteVerb();
        if (finite.isEmpty() || clause.field(Field.VORFELD).stream().anyMatch(c -> c.first() == group.first())) {
            return false;
        }
        return groups.groups().stream()
                .filter(g -> !g.isGoverned() && g.depth() == 0 && !Attributes.isAttribute(groups, g))
                .filter(g ->
                        clause.constituents().stream().anyMatch(c -> c.first() <= g.head() && g.head() <= c.last()))
                .filter(g -> g.first() < group.first())
                .anyMatch(g ->
                        g.forms().meets(groups.words().get(finite.get().last()).finite()));
    }
}
