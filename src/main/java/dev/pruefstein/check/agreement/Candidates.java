package dev.pruefstein.check.agreement;

import dev.pruefstein.analyse.clause.Clause;
import dev.pruefstein.analyse.clause.ClauseKind;
import dev.pruefstein.analyse.clause.Clauses;
import dev.pruefstein.analyse.clause.Constituent;
import dev.pruefstein.analyse.clause.ConstituentKind;
import dev.pruefstein.analyse.clause.Field;
import dev.pruefstein.analyse.nominal.FiniteForms;
import dev.pruefstein.analyse.nominal.NounGroup;
import dev.pruefstein.analyse.nominal.NounGroups;
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

    /** Those of them that are rather adverbs before a number: <i>Über 300 Gäste haben ein Buch gekauft.</i> */
    private static final Set<String> OFTEN_ADVERBS = Set.of("bis", "über", "unter");

    private static final Set<String> ADDING = Set.of("und", "sowie", "&", "u.");

    private final NounGroups groups;
    private final SubjectForms subjectForms;
    private final NonSubjects others;

    private final Coordination coordination;
    private final List<Candidate> list;
    private boolean unclear;
    private boolean approximate;

    /** Last token of an enumeration that a preposition governs; -2 for none. */
    private int governedUntil = -2;

    Candidates(NounGroups groups, Clauses clauses, Clause clause, SubjectForms subjectForms) {
        this.groups = groups;
        this.subjectForms = subjectForms;
        this.coordination = new Coordination(groups, clause.kind() != ClauseKind.VERB_FINAL);
        this.list = coordination.list();
        this.others = new NonSubjects(groups, subjectForms.measures());
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
                if (joined && !list.isEmpty() && opensBracket(c.last() + 1)) {
                    list.set(list.size() - 1, list.get(list.size() - 1).orPlural());
                }
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
                // "viel Zeit": the noun follows; "groß genug"
                boolean degree =
                        text(c).equals("genug") && previous != null && previous.kind() == ConstituentKind.ADJECTIVE;
                unclear |= !degree && !others.isCovered(c.first() + 1);
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
            if (others.isYearOrAge(c) || others.isInitial(c)) {
                continue;
            }
            if (nominal && !others.isExample(c) && !others.isMeasure(c)) {
                nominal(clauses, clause, c, previous, new Coordination.Link(joined, alternative, comma));
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

    /** <i>Rathaus und (Stadt-)Archiv</i>. */
    private boolean opensBracket(int token) {
        return token < groups.words().size() && groups.words().get(token).text().equals("(");
    }

    private String text(Constituent c) {
        return groups.words().get(c.first()).lower();
    }

    private void nominal(
            Clauses clauses, Clause clause, Constituent c, @Nullable Constituent previous, Coordination.Link link) {
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
            if (governed || Attributes.isAttribute(groups, group) || continuesGoverned(group, previous, link)) {
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
                coordination.add(group, c.field(), forms, previous, link);
            }
        }
        // "ihr" in "ihr Anwalt" may be taken for a pronoun
        unclear |= !found && (c.kind() == ConstituentKind.RELATIVE || !others.isCovered(c.first()));
    }

    /** <i>neben Sport, ‹Reisen› und Kultur</i>: the enumeration goes on under the preposition. */
    private boolean continuesGoverned(NounGroup group, @Nullable Constituent previous, Coordination.Link link) {
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

    static FiniteForms anyThird() {
        return ANY_THIRD;
    }
}
