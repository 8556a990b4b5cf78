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
import dev.pruefstein.analyse.nominal.Word;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The candidates for the subject of one clause against its finite verb: is there one that agrees? */
final class ClauseSubject {

    private static final Set<String> COPULAS = Set.of("sein", "werden", "bleiben", "heißen", "scheinen");

    private final SubjectRules rules;
    private final NounGroups groups;
    private final Clauses clauses;
    private final int index;
    private final Clause clause;
    private final Constituent finite;
    private final Word verb;
    private final Candidates candidates;

    ClauseSubject(SubjectRules rules, NounGroups groups, Clauses clauses, int index, Constituent finite) {
        this.rules = rules;
        this.groups = groups;
        this.clauses = clauses;
        this.index = index;
        this.clause = clauses.clauses().get(index);
        this.finite = finite;
        this.verb = groups.words().get(finite.last());
        this.candidates = new Candidates(groups, clauses, clause, rules.forms());
    }

    /** The candidate that the verb should agree with if no candidate agrees; null if all is well or unclear. */
    @Nullable
    Candidate disagreeing() {
        boolean dash = clause.kind() == ClauseKind.V1
                && finite.first() > 0
                && isDash(groups.words().get(finite.first() - 1)); // "drei mal drei – ergibt neun Felder"
        if (dash || isEnumerationCut() || !isClear()) {
            return null;
        }
        Candidate own = ownSubject();
        if (clause.kind() != ClauseKind.V1 || isSpeechTag(own)) {
            return own;
        }
        SharedSubject sharing = new SharedSubject(groups, clauses, rules.forms());
        Candidate cutOff = sharing.cutOff(index);
        if (cutOff != null) {
            // "Der Wirt, der das Haus kennt, sagten die Nachbarn, sei freundlich"
            return isAnyAgreeing(candidates.list()) || agrees(cutOff) ? null : cutOff;
        }
        boolean bare = candidates.list().stream().allMatch(c -> c.forms().isEmpty());
        Candidate shared = sharing.of(index, bare);
        if (shared != null) {
            List<Candidate> likely =
                    candidates.list().stream().filter(this::isLikelySubject).toList();
            boolean agreed = agrees(shared) || isAnyAgreeing(likely) || sharing.agreesWithEarlier(index, verb);
            return agreed ? null : shared;
        }
        boolean beside = own != null
                && own.isOnlyNominative()
                && own.forms().equals(FiniteForms.THIRD_SINGULAR)
                && own.first() == finite.last() + 1;
        // "Bin gern hier zu Gast."
        boolean dropped = !verb.finite().meets(Candidates.anyThird());
        return dropped || (!beside && sharing.agreesWithEarlier(index, verb)) ? null : own;
    }

    /**
     * <i>In Versuchen ‹wurden› festgestellt, dass …</i>, <i>dass sie kommen, ‹sind› bekannt</i>: nothing but a clause can be
     * the subject, and a clause is a singular.
     */
    boolean isClauseWithPlural() {
        boolean plural =
                verb.finite().meets(FiniteForms.THIRD_PLURAL) && !verb.finite().meets(FiniteForms.THIRD_SINGULAR);
        boolean coordinated =
                clause.field(Field.ANSCHLUSS).stream().anyMatch(c -> c.kind() == ConstituentKind.COORDINATOR);
        boolean predicate = isCopula()
                ? !clause.all(ConstituentKind.ADJECTIVE).isEmpty()
                : clause.nonFiniteVerbs().size() == 1
                        && clause.nonFiniteVerbs().get(0).kind() == ConstituentKind.PARTICIPLE;
        return plural
                && !coordinated
                && predicate
                && SubjectRules.isForm(verb, Set.of("sein", "werden"))
                && !candidates.isUnclear()
                && candidates.list().isEmpty()
                && groups.groups().stream().noneMatch(g -> g.clashes() || swallowsNoun(g))
                && clause.all(ConstituentKind.COMPARISON).isEmpty()
                && (clause.kind() == ClauseKind.V2 || clause.kind() == ClauseKind.V1)
                && rules.clauses().isOnlySubject(groups, clauses, index);
    }

    /** <i>in der ‹SPÖ Zweifel›</i>: two groups taken for one. */
    private boolean swallowsNoun(NounGroup group) {
        return group.last() > group.head()
                && !groups.words().get(group.last()).noun().isEmpty();
    }

    /** <i>Er liebt Äpfel, Birnen und Nüsse und hat Hunger</i>: what stands before the verb ends with a coordinator. */
    private boolean isEnumerationCut() {
        return clause.field(Field.VORFELD).stream()
                .anyMatch(c -> c.last() + 1 == finite.first() && c.kind() == ConstituentKind.COORDINATOR);
    }

    /** False if some word of the clause could not be read and may be the subject or a part of it. */
    private boolean isClear() {
        if (!candidates.isUnclear() || CertainSubject.hasPronounBesideVerb(clause, finite, candidates)) {
            return true;
        }
        Candidate certain = isCopula() ? null : CertainSubject.nominative(clause, finite, candidates.list());
        return certain != null
                && (certain.field() == Field.VORFELD || certain.first() == finite.last() + 1)
                && certain.forms().equals(FiniteForms.THIRD_SINGULAR)
                && clause.all(ConstituentKind.COORDINATOR).isEmpty();
    }

    /** <i>„Sie wollen gehen“, ‹sagten der Wirt›</i>: what is said shares no subject with the one who says it. */
    private boolean isSpeechTag(@Nullable Candidate own) {
        int before = finite.first() - 1;
        boolean quoted = before > 0
                && (groups.words().get(before).isQuote()
                        || groups.words().get(before - 1).isQuote());
        return quoted
                && own != null
                && own.first() == finite.last() + 1
                && rules.speakers().says(groups, clause, finite);
    }

    private static boolean isDash(Word word) {
        return Set.of("–", "-", "—", ":").contains(word.text());
    }

    /** <i>und kam der Mann</i>, <i>und seien Sie froh</i>: the second clause has a subject of its own. */
    private boolean isLikelySubject(Candidate candidate) {
        boolean behind = candidate.first() == finite.last() + 1;
        return candidate.isOnlyNominative()
                || (behind && groups.words().get(candidate.first()).lower().equals("sie"));
    }

    private boolean isAnyAgreeing(List<Candidate> some) {
        return some.stream().anyMatch(this::agrees);
    }

    private boolean agrees(Candidate candidate) {
        return candidate.forms().meets(verb.finite());
    }

    /** True for a verb that links two nominatives; not for an auxiliary: <i>ist gekommen, wird kommen</i>. */
    private boolean isCopula() {
        boolean full = clause.nonFiniteVerbs().stream()
                .filter(c -> c.kind() != ConstituentKind.ZU_INFINITIVE) // "ist der Anfang, …, um zu kommen"
                .map(c -> groups.words().get(c.last()))
                .anyMatch(w -> !SubjectRules.isForm(w, COPULAS));
        return !full && SubjectRules.isForm(verb, COPULAS);
    }

    private boolean isEs(Candidate candidate) {
        return groups.words().get(candidate.first()).lower().equals("es");
    }

    /** What disagrees in the clause itself, whatever stands before it. */
    private @Nullable Candidate ownSubject() {
        List<Candidate> possible = candidates.list().stream()
                .filter(c -> !c.forms().isEmpty())
                .map(c -> rules.refined(groups, clause, finite, c))
                .toList();
        boolean copula = isCopula();
        boolean plural = verb.finite().meets(FiniteForms.THIRD_PLURAL);
        boolean es = possible.stream().anyMatch(this::isEs);
        if (possible.isEmpty()
                || (copula && es && plural && !EsWithPlural.hasSingularPredicate(groups, clause, possible))) {
            return null; // "Zuletzt waren es im Schnitt vierzehn": the verb agrees with the predicate
        }
        Candidate certain = certain(possible, copula);
        List<Candidate> judged = certain != null ? List.of(certain) : judged(possible, copula);
        if (isAnyAgreeing(judged)) {
            return null;
        }
        if (plural && (Tolerated.endsEnumeration(groups, judged) || Tolerated.isJoinedByMit(groups, clause, judged))) {
            return null;
        }
        boolean singular = verb.finite().meets(FiniteForms.THIRD_SINGULAR);
        if (certain == null && singular && rules.clauses().standsIn(groups, clauses, index, finite, verb)) {
            return null;
        }
        return judged.stream()
                .filter(c ->
                        !Tolerated.isAdverbial(groups, c) && !Tolerated.isObjectOfInfinitive(clause, c, finite, verb))
                .findFirst()
                .orElse(null);
    }

    /** The candidate that is the subject whether the verb agrees or not; null if that is open. */
    private @Nullable Candidate certain(List<Candidate> possible, boolean copula) {
        Candidate certain = CertainSubject.personal(clause, finite, possible);
        if (certain == null && !copula) {
            certain = CertainSubject.joinedPersonal(possible);
        }
        if (certain == null && !copula) {
            certain = CertainSubject.nominative(clause, finite, possible);
        }
        if (certain == null && !copula) {
            certain = rules.agents().of(groups, clause, finite, possible);
        }
        if (certain == null) {
            certain = PassiveSubject.of(groups, clause, finite, possible);
        }
        return certain == null && !copula ? FirstInMittelfeld.of(groups, clause, finite, possible) : certain;
    }

    private List<Candidate> judged(List<Candidate> possible, boolean copula) {
        Candidate first = possible.get(0);
        boolean fronted = first.field() == Field.VORFELD && first.coordinated() && !copula;
        return rules.forms().measures().withoutMeasures(groups, clause, possible).stream()
                .filter(c -> !fronted || c.field() == Field.VORFELD || !isEs(c))
                .toList();
    }
}
