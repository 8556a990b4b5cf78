package dev.pruefstein.check.agreement;

import dev.pruefstein.analyse.clause.Constituent;
import dev.pruefstein.analyse.clause.ConstituentKind;
import dev.pruefstein.analyse.clause.Field;
import dev.pruefstein.analyse.nominal.Case;
import dev.pruefstein.analyse.nominal.FiniteForms;
import dev.pruefstein.analyse.nominal.Gender;
import dev.pruefstein.analyse.nominal.NounGroup;
import dev.pruefstein.analyse.nominal.NounGroups;
import dev.pruefstein.analyse.nominal.Numerus;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes noun groups together that are coordinated: the candidates for the subject in text order. */
final class Coordination {

    private static final Set<String> PERSONAL = Set.of("er", "sie", "es", "man", "ich", "du", "wir", "ihr");

    /** What stands between a group and the constituent before it. */
    record Link(boolean joined, boolean alternative, boolean comma) {}

    private final NounGroups groups;
    private final boolean verbFirst;
    private final List<Candidate> list = new ArrayList<>();

    /** For a clause whose finite verb stands before its Mittelfeld, or behind it. */
    Coordination(NounGroups groups, boolean verbFirst) {
        this.groups = groups;
        this.verbFirst = verbFirst;
    }

    /** The candidates so far. */
    List<Candidate> list() {
        return list;
    }

    void add(NounGroup group, Field field, FiniteForms forms, @Nullable Constituent previous, Link link) {
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
        if (joined && !list.isEmpty() && (afterPreposition || (afterAttribute && Attributes.isWithoutArticle(group)))) {
            // "der Streit um die Rente und die Steuern": the second group may or may not belong to the preposition
            list.set(list.size() - 1, list.get(list.size() - 1).orPlural());
            return;
        }
        if (joined && !list.isEmpty() && !forms.isEmpty()) {
            Candidate before = list.remove(list.size() - 1);
            list.add(join(before, group, field, forms, link.alternative()));
        } else {
            // "speziell Form und Farbe": what it is joined to was not read
            boolean several = isTruncatedPair(group) || link.joined();
            FiniteForms all = several ? forms.or(FiniteForms.THIRD_PLURAL) : forms;
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
        return groups.groups().stream()
                .anyMatch(g -> g.last() == coordinator - 1 && g.depth() == 0 && Attributes.isAttribute(groups, g));
    }

    /** <i>Eva Brandt mit zwei und ‹Klara Holm› mit fünf Punkten</i>: the name is joined to the name before. */
    private boolean isNameBehindCommonNoun(NounGroup group, @Nullable Constituent previous) {
        if (group.kind() == NounGroup.Kind.NAME
                && list.get(list.size() - 1).group().kind() == NounGroup.Kind.NAME) {
            return true; // "Jan Holm im Tor und Per Lind im Sturm"
        }
        if (previous != null && groups.words().get(previous.last()).isNumber()) {
            return true; // "Holm mit zwei und Schnitter mit drei Punkten"
        }
        return group.kind() == NounGroup.Kind.NAME
                && previous != null
                && groups.words().get(previous.last()).name().isEmpty()
                && !groups.words().get(previous.last()).token().isCapitalised();
    }

    /** <i>zwischen Bonn und der Küste</i>. */
    private boolean belongsToPreposition(NounGroup group, @Nullable Constituent previous) {
        return previous != null
                && (group.kind() == NounGroup.Kind.BARE
                        || Attributes.isWithoutArticle(group)
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
        boolean behindVerb = verbFirst && field == Field.MITTELFELD;
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
}
