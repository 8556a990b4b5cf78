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
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The subject that a clause without Vorfeld shares with the clause before it: <i>‹Sie› zählten die Vögel und notierten die
 * Arten</i>.
 */
final class SharedSubject {

    /** Verbs of reporting without a subject: <i>…, verlautete aus der Zentrale</i>. */
    private static final Set<String> IMPERSONAL = Set.of("verlauten", "heißen");

    private static final Set<String> SINGULAR_PRONOUNS = Set.of("der", "das", "dem", "den", "dessen");

    private static final Set<String> LINKS = Set.of("und", "oder", "aber", "sondern");

    private final NounGroups groups;
    private final Clauses clauses;
    private final SubjectForms subjectForms;

    SharedSubject(NounGroups groups, Clauses clauses, SubjectForms subjectForms) {
        this.groups = groups;
        this.clauses = clauses;
        this.subjectForms = subjectForms;
    }

    /**
     * The shared subject with the forms that all its possible readings have.
     *
     * @param index the later clause
     * @param bare true if the later clause has no candidate of its own
     * @return null if the clause shares none, or if that is unclear
     */
    @Nullable
    Candidate of(int index, boolean bare) {
        Clause clause = clauses.clauses().get(index);
        int before = clause.finiteVerb().map(f -> f.first() - 1).orElse(-1);
        if (before <= 0 || index == 0) {
            return null;
        }
        boolean joined = clause.field(Field.ANSCHLUSS).stream()
                .anyMatch(c -> c.kind() == ConstituentKind.COORDINATOR
                        && c.last() == before
                        && LINKS.contains(groups.words().get(c.first()).lower()));
        Word verb = groups.words().get(before + 1);
        // "…, sollte er kommen" is a condition
        boolean conditional = verb.token().readings().stream().anyMatch(r -> r.is("VER:MOD") || r.is("VER:AUX"));
        boolean impersonal = verb.token().readings().stream().anyMatch(r -> IMPERSONAL.contains(r.lemma()));
        boolean comma = bare
                && !impersonal
                && !conditional
                && groups.words().get(before).text().equals(",");
        if (!joined && !comma) {
            return null;
        }
        for (int i = index - 1; i >= 0; i--) {
            Clause earlier = clauses.clauses().get(i);
            if (comma && i < index - 1) {
                return null;
            }
            boolean main = earlier.kind() == ClauseKind.V2 || earlier.kind() == ClauseKind.V1;
            if (main && earlier.parent() == clause.parent()) {
                return subject(i);
            }
        }
        return null;
    }

    /**
     * The subject that a relative clause cuts off from its verb: <i>‹Der Wirt›, der das Haus kennt, sagten nichts</i>. As the
     * number does not fit, the analysis leaves a group without verb and a clause without Vorfeld.
     *
     * @param index the clause without Vorfeld
     * @return null if there is none
     */
    @Nullable
    Candidate cutOff(int index) {
        Clause clause = clauses.clauses().get(index);
        int before = clause.finiteVerb().map(f -> f.first() - 1).orElse(-1);
        if (index < 2 || before < 0 || !groups.words().get(before).text().equals(",")) {
            return null;
        }
        int from = index - 1;
        while (from > 0 && isInside(from, index) && clauses.clauses().get(from).kind() != ClauseKind.FRAGMENT) {
            from--;
        }
        Clause rest = clauses.clauses().get(from);
        Clause relative = clauses.clauses().get(from + 1);
        boolean isRelative = from < index - 1
                && relative.kind() == ClauseKind.VERB_FINAL
                && relative.parent() == from
                && relative.opener()
                        .filter(o -> o.kind() == ConstituentKind.RELATIVE)
                        .isPresent();
        if (!isRelative || rest.kind() != ClauseKind.FRAGMENT || rest.parent() != clause.parent()) {
            return null;
        }
        Candidates candidates = new Candidates(groups, clauses, rest, subjectForms);
        boolean single = candidates.list().size() == 1 && !candidates.isUnclear();
        Candidate only = single ? candidates.list().get(0) : null;
        if (only == null || only.coordinated()) {
            return null;
        }
        // "Holm, der das Haus kennt, sagten": the pronoun tells that a name is one person
        String pronoun =
                relative.opener().map(o -> groups.words().get(o.last()).lower()).orElse("");
        boolean one = only.group().kind() == NounGroup.Kind.NAME && SINGULAR_PRONOUNS.contains(pronoun);
        return only.isPlainNominative() ? only : one ? only.withForms(FiniteForms.THIRD_SINGULAR) : null;
    }

    /** True for a clause that depends on another, as those do that stand between a subject and its verb. */
    private boolean isInside(int earlier, int index) {
        return clauses.clauses().get(earlier).parent()
                        != clauses.clauses().get(index).parent()
                || clauses.clauses().get(earlier).kind() == ClauseKind.INFINITIVE;
    }

    /** True if the verb agrees with an earlier clause of the chain: <i>Er traf, schaltete die Gegner aus und siegte</i>. */
    boolean agreesWithEarlier(int index, Word verb) {
        boolean linked = clauses.clauses().get(index).field(Field.ANSCHLUSS).stream()
                .map(c -> groups.words().get(c.first()).lower())
                .anyMatch(text -> text.equals(",") || LINKS.contains(text));
        for (int i = index - 1; linked && i >= 0; i--) {
            Clause earlier = clauses.clauses().get(i);
            boolean main = earlier.kind() == ClauseKind.V2 || earlier.kind() == ClauseKind.V1;
            Optional<Constituent> finite = earlier.finiteVerb();
            if (main && finite.isPresent()) {
                FiniteForms forms = groups.words().get(finite.get().last()).finite();
                if (forms.isEmpty() || forms.meets(verb.finite())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The subject of an earlier clause: whatever agrees with its verb; null if nothing does. */
    private @Nullable Candidate subject(int index) {
        Clause clause = clauses.clauses().get(index);
        Optional<Constituent> finite = clause.finiteVerb();
        if (finite.isEmpty()) {
            return null;
        }
        Candidates candidates = new Candidates(groups, clauses, clause, subjectForms);
        FiniteForms verb = groups.words().get(finite.get().last()).finite();
        List<Candidate> agreeing =
                candidates.list().stream().filter(c -> c.forms().meets(verb)).toList();
        if (candidates.isUnclear() || agreeing.isEmpty()) {
            return null;
        }
        FiniteForms forms = FiniteForms.NONE;
        for (Candidate candidate : agreeing) {
            forms = forms.or(candidate.forms());
        }
        // "Sie" is singular or plural: the first verb tells which
        return agreeing.get(0).withForms(new FiniteForms(forms.bits() & verb.bits()));
    }
}
