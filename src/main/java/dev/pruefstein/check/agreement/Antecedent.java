package dev.pruefstein.check.agreement;

import dev.pruefstein.analyse.clause.Clause;
import dev.pruefstein.analyse.clause.Clauses;
import dev.pruefstein.analyse.nominal.AgreementSet;
import dev.pruefstein.analyse.nominal.Case;
import dev.pruefstein.analyse.nominal.FiniteForms;
import dev.pruefstein.analyse.nominal.Gender;
import dev.pruefstein.analyse.nominal.NounGroup;
import dev.pruefstein.analyse.nominal.NounGroups;
import dev.pruefstein.analyse.nominal.Numerus;
import dev.pruefstein.analyse.nominal.Word;
import dev.pruefstein.text.Upos;
import java.util.List;

/** The number of a relative pronoun: <i>die</i> is singular or plural, its antecedent tells which. */
final class Antecedent {

    private static final int REACH = 40;

    private Antecedent() {}

    /** The verb forms that agree with the relative pronoun as a subject. */
    static FiniteForms forms(NounGroups groups, Clauses clauses, Clause clause, NounGroup pronoun) {
        String form = groups.words().get(pronoun.head()).lower();
        if (!form.equals("die") && !form.equals("welche")) {
            return pronoun.forms();
        }
        boolean plural = false;
        boolean feminine = false;
        int found = 0;
        NounGroup next = pronoun;
        for (int i = groups.groups().size() - 1; i >= 0; i--) {
            NounGroup group = groups.groups().get(i);
            if (group.head() >= pronoun.first()) {
                continue;
            }
            if (found > 0 && (isCut(groups, group.head(), pronoun.first()) || !isHost(groups, group, next))) {
                break;
            }
            next = group;
            found++;
            if (group.isGoverned() && group.kind() == NounGroup.Kind.NAME) {
                continue; // "die Leute aus Bonn, die": a place
            }
            if (isOneOf(groups, group)) {
                return Candidates.anyThird();
            }
            AgreementSet set = group.set().and(AgreementSet.ALL);
            for (int k = group.head() + 1; k <= group.last(); k++) {
                plural |= groups.words().get(k).noun().mayBe(Numerus.PLURAL);
            }
            plural |= set.isEmpty() || set.mayBe(Numerus.PLURAL) || isCoordinated(groups, group);
            feminine |=
                    set.isEmpty() || set.and(AgreementSet.of(Numerus.SINGULAR)).mayBe(Gender.FEMININE);
        }
        if (plural == feminine) {
            return Candidates.anyThird();
        }
        return plural ? FiniteForms.THIRD_PLURAL : FiniteForms.THIRD_SINGULAR;
    }

    /** True if {@code next} is an attribute right behind {@code group}, or coordinated with it. */
    private static boolean isHost(NounGroups groups, NounGroup group, NounGroup next) {
        boolean fused = next.isGoverned() && next.preposition() == next.first();
        if (group.last() + 1 == next.first() && !fused) {
            return next.kind() == NounGroup.Kind.DETERMINED && next.set().mayBe(Case.GENITIVE);
        }
        for (int i = group.last() + 1; i < next.first(); i++) {
            Word word = groups.words().get(i);
            if (word.governed().isEmpty()
                    && !word.lower().equals("und")
                    && !word.lower().equals("oder")) {
                return false;
            }
        }
        return true;
    }

    /** True if a finite verb stands between the two places: what is before it is no antecedent any more. */
    private static boolean isCut(NounGroups groups, int from, int to) {
        if (to - from > REACH) {
            return true;
        }
        for (int i = from + 1; i < to; i++) {
            Word word = groups.words().get(i);
            Upos upos = word.token().upos();
            if (!word.finite().isEmpty() && (upos == Upos.VERB || upos == Upos.AUX)) {
                return true;
            }
        }
        return false;
    }

    /** <i>eines von sechs Ländern, die zustimmte(n)</i>: usage wavers. */
    private static boolean isOneOf(NounGroups groups, NounGroup group) {
        int before = (group.isGoverned() ? group.preposition() : group.first()) - 1;
        return before >= 0
                && List.of("einer", "eine", "eines", "einen", "einem", "eins")
                        .contains(groups.words().get(before).lower());
    }

    private static boolean isCoordinated(NounGroups groups, NounGroup group) {
        return group.first() > 0
                && groups.words().get(group.first() - 1).lower().equals("und");
    }
}
