package dev.pruefstein.check.agreement;

import dev.pruefstein.analyse.clause.Field;
import dev.pruefstein.analyse.nominal.Case;
import dev.pruefstein.analyse.nominal.FiniteForms;
import dev.pruefstein.analyse.nominal.NounGroup;
import dev.pruefstein.analyse.nominal.Numerus;
import java.util.List;

/**
 * A possible subject.
 *
 * @param first index of its first token
 * @param last index of its last token, its attributes not counted
 * @param field where it stands
 * @param forms the verb forms that agree with it
 * @param group its noun group, the first one of a coordination
 * @param coordinated true for a coordination of groups
 * @param apposed true if another group follows behind a comma
 */
record Candidate(
        int first, int last, Field field, FiniteForms forms, NounGroup group, boolean coordinated, boolean apposed) {

    Candidate withApposition(FiniteForms other) {
        // it may be an enumeration after all: "die Nachbarin, der Lehrer, die Kinder kamen"
        FiniteForms more = forms.or(other).or(apposed ? FiniteForms.THIRD_PLURAL : FiniteForms.NONE);
        return new Candidate(first, last, field, more, group, coordinated, true);
    }

    Candidate orPlural() {
        return new Candidate(first, last, field, forms.or(FiniteForms.THIRD_PLURAL), group, true, apposed);
    }

    /** The same with other forms. */
    Candidate withForms(FiniteForms other) {
        return new Candidate(first, last, field, other, group, coordinated, apposed);
    }

    /** True if it can be nothing but a nominative. */
    boolean isOnlyNominative() {
        List<Case> cases = group.set().cases();
        // "der Minister" could be a genitive plural, but not as a constituent of its own
        boolean article =
                group.kind() == NounGroup.Kind.DETERMINED && group.set().mayBe(Case.NOMINATIVE, Numerus.SINGULAR);
        return cases.equals(List.of(Case.NOMINATIVE))
                || (article && cases.equals(List.of(Case.NOMINATIVE, Case.GENITIVE)));
    }

    /** True for one group that can be nothing but a nominative and has its own article: <i>der Bahnhof</i>. */
    boolean isPlainNominative() {
        return isOnlyNominative() && !coordinated && !apposed && group.kind() == NounGroup.Kind.DETERMINED;
    }
}
