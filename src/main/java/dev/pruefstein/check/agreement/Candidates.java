package dev.pruefstein.check.agreement;

import dev.pruefstein.analyse.clause.Clause;
import dev.pruefstein.analyse.clause.Clauses;
import dev.pruefstein.analyse.clause.Constituent;
import dev.pruefstein.analyse.clause.ConstituentKind;
import dev.pruefstein.analyse.clause.Field;
import dev.pruefstein.analyse.nominal.Case;
import dev.pruefstein.analyse.nominal.FiniteForms;
import dev.pruefstein.analyse.nominal.Gender;
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
    private static final Set<String> QUANTIFIERS =
            Set.of("viel", "mehr", "wenig", "weniger", "genug", "lauter", "solch");
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
     * @param apposed true if another group follows behind a comma
     */
    record Candidate(
            int first,
            int last,
            Field field,
            FiniteForms forms,
            NounGroup group,
            boolean coordinated,
            boolean apposed) {

        Candidate withApposition(FiniteForms other) {
            // it may be an enumeration after all: "die Nachbarin, der Lehrer, die Kinder kamen"
            FiniteForms more = forms.or(other).or(apposed ? FiniteForms.THIRD_PLURAL : FiniteForms.NONE);
            return new Candidate(first, last, field, more, group, coordinated, true);
        }

        Candidate orPlural() {
            return new Candidate(first, last, field, forms.or(FiniteForms.THIRD_PLURAL), group, true, apposed);
        }

        /** True if it can be nothing but a nominative. */
        boolean isOnlyNominative() {
            return !group.set().isEmpty() && group.set().cases().equals(List.of(Case.NOMINATIVE));
        }
    }

    /** What stands between a group and the constituent before it. */
    private record Link(boolean joined, boolean alternative, boolean comma) {}

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
        boolean comma = false;
        for (Constituent c : clause.constituents()) {
            if (c.kind() == ConstituentKind.COORDINATOR) {
                joined = previous != null;
                alternative |= !ADDING.contains(text(c));
                continue;
            }
            if (c.kind() == ConstituentKind.PUNCTUATION) {
                comma |= text(c).equals(",") && previous != null;
                unclear |= Set.of("–", "-", "—", "(").contains(text(c))
                        && previous != null
                        && clause.finiteVerb()
                                .filter(f -> f.first() > c.first())
                                .isPresent();
                continue;
            }
            if (QUANTIFIERS.contains(text(c)) && c.first() == c.last()) {
                unclear |= !isCovered(c.first() + 1); // "viel Zeit": the noun follows
                continue;
            }
            unclear |= c.kind() == ConstituentKind.PREPOSITIONAL_GROUP && isApproximate(c);
            if (c.kind().isNominal() || c.kind() == ConstituentKind.RELATIVE) {
                nominal(clauses, clause, c, previous, new Link(joined, alternative, comma));
            }
            unclear |= c.kind() == ConstituentKind.COMPARISON && c.field() == Field.VORFELD && list.isEmpty();
            comma = false;
            joined = false;
            alternative = false;
            previous = c;
        }
    }

    private String text(Constituent c) {
        return groups.words().get(c.first()).lower();
    }

    private void nominal(Clauses clauses, Clause clause, Constituent c, @Nullable Constituent previous, Link link) {
        // "Zwei ihrer Redakteure": the head is a number
        boolean found = isCovered(c.first()) || !groups.words().get(c.first()).isNumber();
        unclear |= !found;
        found = false;
        for (NounGroup group : groups.groups()) {
            if (group.depth() > 0 || group.head() < c.first() || group.head() > c.last()) {
                continue;
            }
            found = true;
            boolean governed = group.isGoverned() && group.preposition() >= c.first();
            if (governed || isAttribute(group)) {
                continue;
            }
            FiniteForms forms = c.kind() == ConstituentKind.RELATIVE
                    ? Antecedent.forms(groups, clauses, clause, group)
                    : subjectForms.of(groups, group);
            Candidate before = list.isEmpty() ? null : list.get(list.size() - 1);
            if (link.comma() && !link.joined() && before != null && c.field() == before.field()) {
                list.set(list.size() - 1, before.withApposition(forms));
            } else {
                add(group, c.field(), forms, previous, link);
            }
        }
        // "ihr" in "ihr Anwalt" may be taken for a pronoun
        unclear |= !found && (c.kind() == ConstituentKind.RELATIVE || !isCovered(c.first()));
    }

    private void add(NounGroup group, Field field, FiniteForms forms, @Nullable Constituent previous, Link link) {
        boolean joined = link.joined();
        boolean afterPreposition = previous != null && previous.kind() == ConstituentKind.PREPOSITIONAL_GROUP;
        if (joined && afterPreposition && belongsToPreposition(group, previous)) {
            return;
        }
        if (joined && afterPreposition && list.isEmpty()) {
            return; // "auf die in Satzungen oder Richtlinien hingewiesen wird"
        }
        boolean afterAttribute = group.first() > 1 && isAttributeBefore(group.first() - 1);
        if (joined && !list.isEmpty() && (afterPreposition || (afterAttribute && isBareNominative(group)))) {
            // "der Streit um die Rente und die Steuern": the second group may or may not belong to the preposition
            list.set(list.size() - 1, list.get(list.size() - 1).orPlural());
            return;
        }
        if (joined && !list.isEmpty() && !forms.isEmpty()) {
            Candidate before = list.remove(list.size() - 1);
            list.add(join(before, group, field, forms, link.alternative()));
        } else {
            list.add(new Candidate(group.first(), group.last(), field, forms, group, false, false));
        }
    }

    /** True if the coordinator at this place follows a genitive attribute. */
    private boolean isAttributeBefore(int coordinator) {
        return groups.groups().stream().anyMatch(g -> g.last() == coordinator - 1 && g.depth() == 0 && isAttribute(g));
    }

    private boolean isCovered(int token) {
        return groups.groups().stream().anyMatch(g -> g.first() <= token && token <= g.last());
    }

    /** <i>bis zu zehn Jahre Garantie, über 100 Menschen</i>: may be a nominative. */
    private boolean isApproximate(Constituent c) {
        boolean number = groups.groups().stream()
                .anyMatch(g -> c.first() <= g.first()
                        && g.head() <= c.last()
                        && g.set().mayBe(Case.NOMINATIVE)
                        && groups.words().get(g.first()).isNumber());
        return number
                && Set.of("bis", "über", "unter", "um", "gegen", "an", "zwischen")
                        .contains(text(c));
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
        boolean unit = group.kind() == NounGroup.Kind.BARE || group.kind() == NounGroup.Kind.PRONOUN;
        boolean behindVerb = field == Field.MITTELFELD;
        if (before.apposed()) {
            joint = joint.or(before.forms()); // "Meier, ein Freund und Kollege, kam"
        }
        // "das Kopieren und das Herunterladen ist verboten"
        unit |= group.set().mayBe(Gender.NEUTER) && before.group().set().mayBe(Gender.NEUTER);
        if ((bothSingular && unit) || (behindVerb && before.forms().mayBe(Numerus.SINGULAR))) {
            joint = joint.or(FiniteForms.THIRD_SINGULAR);
        }
        return new Candidate(before.first(), group.last(), field, joint, before.group(), true, false);
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
