package dev.pruefstein.check.agreement;

import dev.pruefstein.analyse.clause.Clause;
import dev.pruefstein.analyse.clause.ClauseKind;
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
import java.util.Optional;
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

    /** What a partitive genitive may depend on: <i>jeder der Gäste</i>. */
    private static final Set<String> PARTITIVE = Set.of(
            "ein",
            "eine",
            "einer",
            "eines",
            "einen",
            "einem",
            "keine",
            "keiner",
            "keines",
            "keinen",
            "keinem",
            "jede",
            "jeder",
            "jedes",
            "jeden",
            "jedem",
            "viele",
            "vielen",
            "einige",
            "einigen",
            "manche",
            "manchen",
            "wenige",
            "wenigen",
            "mehrere",
            "mehreren",
            "alle",
            "allen",
            "welche",
            "welcher",
            "welches",
            "meisten",
            "letzte",
            "erste",
            "erster",
            "letzter");

    /** Relative and interrogative words that are never a subject. */
    private static final Set<String> ADVERBIAL = Set.of(
            "wie",
            "wo",
            "wann",
            "warum",
            "weshalb",
            "wieso",
            "weswegen",
            "woher",
            "wohin",
            "wobei",
            "womit",
            "wofür",
            "wodurch",
            "woraus",
            "worauf",
            "worin",
            "woran",
            "worüber",
            "wovon",
            "wonach",
            "wogegen",
            "wozu",
            "worum");

    private static final Set<String> PERSONAL = Set.of("er", "sie", "es", "man", "ich", "du", "wir", "ihr");

    /** Those of them that are rather adverbs before a number: <i>Über 300 Gäste haben ein Buch gekauft.</i> */
    private static final Set<String> OFTEN_ADVERBS = Set.of("bis", "über", "unter");

    private static final Set<String> ADDING = Set.of("und", "sowie", "&", "u.");

    /** What stands between a group and the constituent before it. */
    private record Link(boolean joined, boolean alternative, boolean comma) {}

    private final NounGroups groups;
    private final SubjectForms subjectForms;
    private final NonSubjects others;

    private final List<Candidate> list = new ArrayList<>();
    private boolean unclear;
    private boolean approximate;

    /** Last token of an enumeration that a preposition governs; -2 for none. */
    private int governedUntil = -2;

    Candidates(NounGroups groups, Clauses clauses, Clause clause, SubjectForms subjectForms) {
        this.groups = groups;
        this.subjectForms = subjectForms;
        this.others = new NonSubjects(groups, subjectForms);
        collect(clauses, clause);
    }

    /** The candidates in text order. */
    List<Candidate> list() {
        return list;
    }

    /** True if a noun of the clause could not be read, so that nothing can be said about its subject. */
    boolean isUnclear() {
        return unclear
                || (approximate && list.stream().noneMatch(c -> !c.forms().isEmpty()));
    }

    private void collect(Clauses clauses, Clause clause) {
        Constituent previous = null;
        boolean joined = false;
        boolean alternative = false;
        boolean comma = false;
        for (Constituent c : firstConjunct(clause)) {
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
                unclear |= !others.isCovered(c.first() + 1); // "viel Zeit": the noun follows
                continue;
            }
            if (c.kind() == ConstituentKind.PREPOSITIONAL_GROUP) {
                Optional<NounGroup> number = others.approximateNumber(c);
                if (number.isPresent() && OFTEN_ADVERBS.contains(text(c))) {
                    list.add(new Candidate(
                            c.first(), c.last(), c.field(), FiniteForms.THIRD_PLURAL, number.get(), false, false));
                } else {
                    approximate |= number.isPresent();
                }
                unclear |= others.swallowsNoun(c);
            }
            unclear |= others.isUnreadName(c);
            boolean relative = c.kind() == ConstituentKind.RELATIVE && !ADVERBIAL.contains(text(c));
            boolean nominal = c.kind().isNominal() || relative;
            if (nominal && !others.isExample(c) && !others.isMeasure(c)) {
                nominal(clauses, clause, c, previous, new Link(joined, alternative, comma));
            }
            unclear |= c.kind() == ConstituentKind.COMPARISON && c.field() == Field.VORFELD && list.isEmpty();
            comma = false;
            joined = false;
            alternative = false;
            previous = c;
        }
    }

    /** A subordinate clause up to its first finite verb: <i>da sich die Pole anziehen ‹und es wärmer ist›</i>. */
    private static List<Constituent> firstConjunct(Clause clause) {
        int end = clause.kind() == ClauseKind.VERB_FINAL
                ? clause.finiteVerb().map(Constituent::last).orElse(Integer.MAX_VALUE)
                : Integer.MAX_VALUE;
        return clause.constituents().stream().filter(c -> c.first() <= end).toList();
    }

    private String text(Constituent c) {
        return groups.words().get(c.first()).lower();
    }

    private void nominal(Clauses clauses, Clause clause, Constituent c, @Nullable Constituent previous, Link link) {
        // "Zwei ihrer Redakteure": the head is a number
        boolean found =
                others.isCovered(c.first()) || !groups.words().get(c.first()).isNumber();
        unclear |= !found;
        found = false;
        for (NounGroup group : groups.groups()) {
            if (group.depth() > 0 || group.head() < c.first() || group.head() > c.last()) {
                continue;
            }
            found = true;
            unclear |= others.isPossessive(group);
            boolean governed = group.isGoverned() && group.preposition() >= c.first();
            if (governed || isAttribute(group) || continuesGoverned(group, previous, link)) {
                continue;
            }
            FiniteForms forms = c.kind() == ConstituentKind.RELATIVE
                    ? Antecedent.forms(groups, clauses, clause, group)
                    : subjectForms.of(groups, group);
            Candidate before = list.isEmpty() ? null : list.get(list.size() - 1);
            if (link.comma() && !link.joined() && before != null && c.field() == before.field()) {
                // "Der Leiter des Amtes, Jan Holm, kam": a name behind a plain singular says nothing of its own
                boolean name = group.kind() == NounGroup.Kind.NAME && before.isPlainNominative();
                list.set(list.size() - 1, before.withApposition(name ? before.forms() : forms));
            } else {
                add(group, c.field(), forms, previous, link);
            }
        }
        // "ihr" in "ihr Anwalt" may be taken for a pronoun
        unclear |= !found && (c.kind() == ConstituentKind.RELATIVE || !others.isCovered(c.first()));
    }

    /** <i>neben Sport, ‹Reisen› und Kultur</i>: the enumeration goes on under the preposition. */
    private boolean continuesGoverned(NounGroup group, @Nullable Constituent previous, Link link) {
        if (previous == null) {
            return false;
        }
        boolean inside = previous.last() == governedUntil;
        boolean governed = inside
                || previous.kind() == ConstituentKind.PREPOSITIONAL_GROUP
                || previous.kind() == ConstituentKind.COMPARISON;
        boolean bare = group.kind() == NounGroup.Kind.BARE || group.kind() == NounGroup.Kind.NAME;
        boolean goesOn = link.joined() ? inside : link.comma();
        if (!governed || !bare || !goesOn) {
            return false;
        }
        governedUntil = group.last();
        return true;
    }

    private void add(NounGroup group, Field field, FiniteForms forms, @Nullable Constituent previous, Link link) {
        // "Der Kellner war nett und die Suppe heiß": not one coordination
        boolean joined =
                link.joined() && (list.isEmpty() || list.get(list.size() - 1).field() == field);
        boolean afterPreposition = previous != null && previous.kind() == ConstituentKind.PREPOSITIONAL_GROUP;
        boolean afterComparison = previous != null && previous.kind() == ConstituentKind.COMPARISON;
        if (joined && afterComparison) {
            // "die Arbeit als Wächter und das Putzen", "höher als die Zinsen und die Kosten"
            if (!list.isEmpty()) {
                list.set(list.size() - 1, list.get(list.size() - 1).orPlural());
            }
            return;
        }
        if (joined && afterPreposition && !list.isEmpty() && isNameBehindCommonNoun(group, previous)) {
            list.set(list.size() - 1, list.get(list.size() - 1).orPlural());
            return;
        }
        if (joined && afterPreposition && belongsToPreposition(group, previous)) {
            return;
        }
        if (joined && afterPreposition && list.isEmpty()) {
            return; // "auf die in Satzungen oder Richtlinien hingewiesen wird"
        }
        boolean afterAttribute = group.first() > 1 && isAttributeBefore(group.first() - 1);
        if (joined && !list.isEmpty() && (afterPreposition || (afterAttribute && isWithoutArticle(group)))) {
            // "der Streit um die Rente und die Steuern": the second group may or may not belong to the preposition
            list.set(list.size() - 1, list.get(list.size() - 1).orPlural());
            return;
        }
        if (joined && !list.isEmpty() && !forms.isEmpty()) {
            Candidate before = list.remove(list.size() - 1);
            list.add(join(before, group, field, forms, link.alternative()));
        } else {
            FiniteForms all = isTruncatedPair(group) ? forms.or(FiniteForms.THIRD_PLURAL) : forms;
            list.add(new Candidate(group.first(), group.last(), field, all, group, false, false));
        }
    }

    /** <i>Alkohol- und Drogenmissbrauch</i>: one noun for two things. */
    private boolean isTruncatedPair(NounGroup group) {
        for (int i = Math.max(0, group.first() - 2); i < group.head(); i++) {
            if (groups.words().get(i).isTruncated()) {
                return true;
            }
        }
        return false;
    }

    /** True if the coordinator at this place follows a genitive attribute. */
    private boolean isAttributeBefore(int coordinator) {
        return groups.groups().stream().anyMatch(g -> g.last() == coordinator - 1 && g.depth() == 0 && isAttribute(g));
    }

    /** <i>Eva Brandt mit zwei und ‹Klara Holm› mit fünf Punkten</i>: the name is joined to the name before. */
    private boolean isNameBehindCommonNoun(NounGroup group, @Nullable Constituent previous) {
        return group.kind() == NounGroup.Kind.NAME
                && previous != null
                && groups.words().get(previous.last()).name().isEmpty()
                && !groups.words().get(previous.last()).token().isCapitalised();
    }

    /** <i>zwischen Bonn und der Küste</i>. */
    private boolean belongsToPreposition(NounGroup group, @Nullable Constituent previous) {
        return previous != null
                && (group.kind() == NounGroup.Kind.BARE
                        || isWithoutArticle(group)
                        || groups.words().get(previous.first()).lower().equals("zwischen")
                        || !group.set().mayBe(Case.NOMINATIVE));
    }

    private Candidate join(Candidate before, NounGroup group, Field field, FiniteForms forms, boolean alternative) {
        FiniteForms joint = FiniteForms.THIRD_PLURAL.or(FiniteForms.of(1, Numerus.PLURAL));
        if (alternative) {
            joint = joint.or(forms).or(before.forms());
        }
        boolean bothSingular = before.forms().mayBe(Numerus.SINGULAR) && forms.mayBe(Numerus.SINGULAR);
        // "Art und Weise ist", "die Angst und Sorge war"; "es kam der Vater und die Mutter"
        boolean personal = PERSONAL.contains(groups.words().get(group.head()).lower());
        boolean unit = group.kind() == NounGroup.Kind.BARE || (group.kind() == NounGroup.Kind.PRONOUN && !personal);
        boolean behindVerb = field == Field.MITTELFELD;
        boolean several = before.group().forms().equals(FiniteForms.THIRD_PLURAL);
        if (before.apposed() && several) {
            return new Candidate(before.first(), group.last(), field, joint, before.group(), true, false);
        }
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
        boolean noun = before.isNominal() || before.isNumber() || PARTITIVE.contains(before.lower());
        return noun && group.kind() != NounGroup.Kind.NAME && !isBareNominative(group);
    }

    /** A bare noun shows no genitive: <i>Liter Wasser</i>. */
    private static boolean isBareNominative(NounGroup group) {
        return group.kind() == NounGroup.Kind.BARE && group.inflected().isEmpty();
    }

    private static boolean isWithoutArticle(NounGroup group) {
        return isBareNominative(group) || group.kind() == NounGroup.Kind.NAME;
    }

    static FiniteForms anyThird() {
        return ANY_THIRD;
    }
}
