package dev.pruefstein.check.agreement;

import dev.pruefstein.analyse.clause.Clause;
import dev.pruefstein.analyse.clause.Clauses;
import dev.pruefstein.analyse.clause.Constituent;
import dev.pruefstein.analyse.clause.ConstituentKind;
import dev.pruefstein.analyse.clause.Field;
import dev.pruefstein.analyse.nominal.Case;
import dev.pruefstein.analyse.nominal.FiniteForms;
import dev.pruefstein.analyse.nominal.NounGroup;
import dev.pruefstein.analyse.nominal.NounGroups;
import dev.pruefstein.analyse.nominal.Numerus;
import dev.pruefstein.analyse.nominal.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What could be the subject of a clause: its noun groups and pronouns that are neither governed by a preposition nor
 * attributes of another group, with coordinated groups taken together.
 */
final class Candidates {

    private static final FiniteForms ANY_THIRD = FiniteForms.THIRD_SINGULAR.or(FiniteForms.THIRD_PLURAL);
    private static final Set<String> ADDING = Set.of("und", "sowie", "&", "u.");

    /**
     * A possible subject.
     *
     * @param first index of its first token
     * @param last index of its last token, its attributes not counted
     * @param field where it stands
     * @param forms the verb forms that agree with it
     * @param group its noun group, the first one of a coordination
     * @param coordinated true for a coordination of groups
     */
    record Candidate(int first, int last, Field field, FiniteForms forms, NounGroup group, boolean coordinated) {

        /** True if it can be nothing but a nominative. */
        boolean isOnlyNominative() {
            return !group.set().isEmpty() && group.set().cases().equals(List.of(Case.NOMINATIVE));
        }
    }

    private final NounGroups groups;
    private final SubjectForms subjectForms;
    private final List<Candidate> list = new ArrayList<>();
    private boolean unclear;

    Candidates(NounGroups groups, Clauses clauses, Clause clause, SubjectForms subjectForms) {
        this.groups = groups;
        this.subjectForms = subjectForms;
        collect(clauses, clause);
    }

    /** The candidates in text order. */
    List<Candidate> list() {
        return list;
    }

    /** True if a noun of the clause could not be read, so that nothing can be said about its subject. */
    boolean isUnclear() {
        return unclear;
    }

    private void collect(Clauses clauses, Clause clause) {
        Constituent previous = null;
        boolean joined = false;
        boolean alternative = false;
        for (Constituent c : clause.constituents()) {
            if (c.kind() == ConstituentKind.COORDINATOR) {
                joined = previous != null;
                alternative |= !ADDING.contains(text(c));
                continue;
            }
            if (c.kind() == ConstituentKind.PUNCTUATION) {
                joined |= text(c).equals(",")
                        && previous != null
                        && previous.kind().isNominal();
                continue;
            }
            if (c.kind().isNominal() || c.kind() == ConstituentKind.RELATIVE) {
                nominal(clauses, clause, c, previous, joined, alternative);
            }
            joined = false;
            alternative = false;
            previous = c;
        }
    }

    private String text(Constituent c) {
        return groups.words().get(c.first()).lower();
    }

    private void nominal(
            Clauses clauses,
            Clause clause,
            Constituent c,
            @Nullable Constituent previous,
            boolean joined,
            boolean alternative) {
        boolean found = false;
        for (NounGroup group : groups.groups()) {
            if (group.depth() > 0 || group.head() < c.first() || group.head() > c.last()) {
                continue;
            }
            found = true;
            if (group.isGoverned() || isAttribute(group)) {
                continue;
            }
            FiniteForms forms = c.kind() == ConstituentKind.RELATIVE
                    ? Antecedent.forms(groups, clauses, clause, group)
                    : subjectForms.of(groups, group);
            add(group, c.field(), forms, previous, joined, alternative);
        }
        unclear |= !found;
    }

    private void add(
            NounGroup group,
            Field field,
            FiniteForms forms,
            @Nullable Constituent previous,
            boolean joined,
            boolean alternative) {
        boolean afterPreposition = previous != null && previous.kind() == ConstituentKind.PREPOSITIONAL_GROUP;
        if (joined && afterPreposition && belongsToPreposition(group, previous)) {
            return;
        }
        if (joined && !list.isEmpty() && !forms.isEmpty()) {
            Candidate before = list.remove(list.size() - 1);
            list.add(join(before, group, field, forms, alternative));
        } else {
            list.add(new Candidate(group.first(), group.last(), field, forms, group, false));
        }
    }

    /** <i>zwischen Bonn und der Küste</i>. */
    private boolean belongsToPreposition(NounGroup group, @Nullable Constituent previous) {
        return previous != null
                && (groups.words().get(previous.first()).lower().equals("zwischen")
                        || !group.set().mayBe(Case.NOMINATIVE));
    }

    private static Candidate join(
            Candidate before, NounGroup group, Field field, FiniteForms forms, boolean alternative) {
        FiniteForms joint = FiniteForms.THIRD_PLURAL.or(FiniteForms.of(1, Numerus.PLURAL));
        if (alternative) {
            joint = joint.or(forms).or(before.forms());
        }
        boolean bothSingular = before.forms().mayBe(Numerus.SINGULAR) && forms.mayBe(Numerus.SINGULAR);
        // "Art und Weise ist", "die Angst und Sorge war"; "es kam der Vater und die Mutter"
        boolean unit =
                group.kind() != NounGroup.Kind.DETERMINED || before.group().kind() != NounGroup.Kind.DETERMINED;
        boolean behindVerb = field == Field.MITTELFELD;
        if ((bothSingular && unit) || (behindVerb && before.forms().mayBe(Numerus.SINGULAR))) {
            joint = joint.or(FiniteForms.THIRD_SINGULAR);
        }
        return new Candidate(before.first(), group.last(), field, joint, before.group(), true);
    }

    /** A genitive right behind a noun: <i>die Stimmen ‹der Sänger›</i>. */
    private boolean isAttribute(NounGroup group) {
        if (group.first() == 0 || !group.set().mayBe(Case.GENITIVE) || group.kind() == NounGroup.Kind.PRONOUN) {
            return false;
        }
        Word before = groups.words().get(group.first() - 1);
        boolean noun = before.isNominal()
                || before.lower().equals("eine")
                || before.lower().equals("einer")
                || before.lower().equals("viele")
                || before.lower().equals("jede")
                || before.lower().equals("jeder");
        return noun && group.kind() != NounGroup.Kind.NAME && !isBareNominative(group);
    }

    /** A bare noun shows no genitive: <i>Liter Wasser</i>. */
    private static boolean isBareNominative(NounGroup group) {
        return group.kind() == NounGroup.Kind.BARE && group.inflected().isEmpty();
    }

    static FiniteForms anyThird() {
        return ANY_THIRD;
    }
}
