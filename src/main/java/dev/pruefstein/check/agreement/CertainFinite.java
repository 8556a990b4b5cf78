package dev.pruefstein.check.agreement;

import dev.pruefstein.analyse.StrongVerbs;
import dev.pruefstein.analyse.clause.Clause;
import dev.pruefstein.analyse.clause.ClauseKind;
import dev.pruefstein.analyse.clause.Clauses;
import dev.pruefstein.analyse.clause.Constituent;
import dev.pruefstein.analyse.clause.ConstituentKind;
import dev.pruefstein.analyse.clause.Field;
import dev.pruefstein.analyse.nominal.NounGroups;
import dev.pruefstein.analyse.nominal.Word;
import dev.pruefstein.text.Reading;
import dev.pruefstein.text.Upos;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Whether the word in the finite verb's place surely is one: <i>treiben, erobert</i> could be an infinitive or a
 * participle that shares its auxiliary with another clause, <i>zählte</i> an attribute.
 */
final class CertainFinite {

    private final NounGroups groups;
    private final Clauses clauses;
    private final int index;
    private final Clause clause;
    private final Constituent finite;
    private final Word verb;

    private CertainFinite(NounGroups groups, Clauses clauses, int index, Constituent finite) {
        this.groups = groups;
        this.clauses = clauses;
        this.index = index;
        this.clause = clauses.clauses().get(index);
        this.finite = finite;
        this.verb = groups.words().get(finite.last());
    }

    /** True if the finite verb of the clause can be nothing else. */
    static boolean isCertain(NounGroups groups, Clauses clauses, int index, Constituent finite) {
        return new CertainFinite(groups, clauses, index, finite).isCertain();
    }

    private boolean isCertain() {
        if (!isVerb() || !isOpened() || !isVorfeldSound() || isBeforeZu()) {
            return false;
        }
        boolean infinitive = mayBe(r -> r.tag().contains(":INF"));
        // an inflected one, "versuchten", stands before its noun
        boolean participle =
                mayBe(r -> r.is("PA2:PRD") || (r.is("VER") && r.tag().contains("PA2")))
                        || StrongVerbs.isPastAlsoParticiple(verb.lower());
        if (!infinitive && !participle) {
            return true;
        }
        return switch (clause.kind()) {
            case V2 -> isCertainInMainClause(participle);
            case V1 ->
                StrongVerbs.isPastAlsoParticiple(verb.lower())
                        ? isSpeechTag()
                        : isSpeechTag()
                                || (isAuxiliary(verb) && !endsClause())
                                || !sharesEarlierVerb()
                                || followsItsVorfeld();
            default -> isAuxiliary(verb) || !sharesLaterAuxiliary();
        };
    }

    /** <i>Pfarrer ‹werden› zu wollen</i>. */
    private boolean isBeforeZu() {
        int next = finite.last() + 1;
        return next + 1 < groups.words().size()
                && groups.words().get(next).lower().equals("zu")
                && groups.words().get(next + 1).token().readings().stream()
                        .anyMatch(r -> r.is("VER:") && r.tag().contains(":INF"))
                && mayBe(r -> r.tag().contains(":INF"));
    }

    private boolean mayBe(Predicate<Reading> reading) {
        return verb.token().readings().stream().anyMatch(reading);
    }

    private boolean isVerb() {
        if (verb.token().isCapitalised() && mayBe(r -> r.is("SUB:"))) {
            return false; // "Betrug, Gewalt und Hass werden verhandelt"
        }
        Upos upos = verb.token().upos();
        return upos == Upos.VERB || upos == Upos.AUX || verb.token().isOnly("VER");
    }

    /** A subordinate clause needs its opener where openers stand: <i>weil er zögerte und viel Geld verloren hat</i>. */
    private boolean isOpened() {
        if (clause.kind() != ClauseKind.VERB_FINAL) {
            return true;
        }
        if (clause.opener().isEmpty()) {
            return false;
        }
        int at = clause.opener().get().first();
        Word before = groups.words().get(Math.max(0, at - 1));
        // "Es würde uns was fehlen"
        return at == 0
                || !before.token().isWord()
                || before.token().upos() == Upos.CCONJ
                || !before.governed().isEmpty()
                || !Set.of("was", "wer", "wo", "wie")
                        .contains(groups.words().get(at).lower());
    }

    /** False if a verb or a loose end was swallowed by the Vorfeld: <i>und sogar Panzern, sollen …</i>. */
    private boolean isVorfeldSound() {
        if (clause.kind() != ClauseKind.V2) {
            return true;
        }
        for (Constituent c : clause.field(Field.VORFELD)) {
            if (c.kind().isNonFinite()) {
                continue;
            }
            for (int i = c.first(); i <= c.last(); i++) {
                Word word = groups.words().get(i);
                Upos upos = word.token().upos();
                boolean swallowed = (upos == Upos.AUX || upos == Upos.VERB)
                        && !word.finite().isEmpty()
                        && !word.isInflectedAdjective()
                        && !word.token().isCapitalised();
                if (swallowed) {
                    return false;
                }
            }
        }
        if (isCommaBeforeVerb() && !isInterrupted()) {
            return false; // "Angaben, es gehe ihm gut, ließen sich nicht prüfen"
        }
        return !isCoordinated() || continuesClause();
    }

    /** True if the Vorfeld is followed by a clause or an apposition of its own: <i>der Mann, ein Lehrer, ging</i>. */
    private boolean isInterrupted() {
        int from = clause.field(Field.VORFELD).stream()
                .mapToInt(Constituent::first)
                .min()
                .orElse(finite.first());
        boolean clauseInside = clauses.clauses().stream()
                .filter(c -> c.parent() == index && !c.constituents().isEmpty())
                .mapToInt(c -> c.constituents().get(0).first())
                .anyMatch(first -> from < first && first < finite.first());
        long commas = clause.constituents().stream()
                .filter(c -> c.kind() == ConstituentKind.PUNCTUATION && c.first() > from && c.first() < finite.first())
                .count();
        return clauseInside || commas > 1;
    }

    private boolean isCoordinated() {
        return clause.field(Field.ANSCHLUSS).stream()
                .anyMatch(c -> c.kind() == ConstituentKind.COORDINATOR && c.first() < finite.first());
    }

    private boolean isCommaBeforeVerb() {
        return finite.first() > 0
                && groups.words().get(finite.first() - 1).text().equals(",");
    }

    /** True if the coordinator has a clause to coordinate: the nearest clause before has a finite verb, or there is none. */
    private boolean continuesClause() {
        for (int i = index - 1; i >= 0; i--) {
            Clause earlier = clauses.clauses().get(i);
            if (earlier.kind() == ClauseKind.V2 || earlier.kind() == ClauseKind.V1) {
                return true;
            }
            if (earlier.kind() == ClauseKind.FRAGMENT) {
                return false;
            }
        }
        return true;
    }

    private boolean isCertainInMainClause(boolean participle) {
        boolean linked = clause.field(Field.ANSCHLUSS).stream()
                .anyMatch(c -> groups.words().get(c.first()).lower().equals("sondern"));
        // "Rebellen, bewaffnet mit …", "soll nicht stören, sondern dazu dienen"
        if (linked || (isCommaBeforeVerb() && !isAuxiliary(verb))) {
            return false;
        }
        // "solche Treffen verstärkt zu kontrollieren"
        if (participle && !clause.all(ConstituentKind.ZU_INFINITIVE).isEmpty()) {
            return false;
        }
        if (!endsClause()) {
            return true;
        }
        // "…, Stoff drucken, Hosenträger sticken", "und die Kosten senken"
        List<Constituent> vorfeld = clause.field(Field.VORFELD);
        boolean subject = vorfeld.size() == 1 && isNominative(vorfeld.get(0));
        return subject && !isCoordinated() && index == 0;
    }

    /** <i>„Wir wollen gehen“, ‹sagen› die Gäste</i>: no coordinator, and a group right behind. */
    private boolean isSpeechTag() {
        boolean group = clause.constituents().stream()
                .anyMatch(c -> c.first() == finite.last() + 1 && c.kind().isNominal());
        return group && !isCoordinated() && finite.first() > 0;
    }

    /** <i>Weil es regnet, ‹finden› die Spiele im Haus statt</i>: a subordinate clause stands in the Vorfeld. */
    private boolean followsItsVorfeld() {
        Clause before = index > 0 ? clauses.clauses().get(index - 1) : clause;
        int next = index + 1;
        Clause inside = next < clauses.clauses().size() ? clauses.clauses().get(next) : clause;
        return !endsClause() && !isCoordinated() && isCommaBeforeVerb() && (opensBefore(before) || opensBefore(inside));
    }

    private boolean opensBefore(Clause other) {
        return other.kind() == ClauseKind.VERB_FINAL
                && other.parent() == index
                && other.opener()
                        .filter(o -> o.kind() == ConstituentKind.COMPLEMENTISER && o.first() < finite.first())
                        .isPresent();
    }

    private boolean isNominative(Constituent c) {
        return groups.groups().stream()
                .anyMatch(g -> g.first() == c.first()
                        && !g.clashes()
                        && g.set().cases().equals(List.of(dev.pruefstein.analyse.nominal.Case.NOMINATIVE)));
    }

    /** True if nothing follows but other non-finite verbs and punctuation. */
    private boolean endsClause() {
        return clause.constituents().stream()
                .filter(c -> c.first() > finite.last())
                .allMatch(c -> c.kind() == ConstituentKind.PUNCTUATION
                        || c.kind() == ConstituentKind.INFINITIVE
                        || c.kind() == ConstituentKind.COORDINATOR
                        || c.field() == Field.NACHFELD);
    }

    /** True if an earlier clause has an auxiliary or an infinitive that this verb could go with. */
    private boolean sharesEarlierVerb() {
        for (int i = 0; i < index; i++) {
            Clause earlier = clauses.clauses().get(i);
            boolean auxiliary = earlier.finiteVerb()
                    .filter(f -> isAuxiliary(groups.words().get(f.last())))
                    .isPresent();
            if (auxiliary || earlier.kind() == ClauseKind.INFINITIVE) {
                return true;
            }
        }
        return false;
    }

    /** <i>die den Fehler bemerkt und gemeldet haben</i>. */
    private boolean sharesLaterAuxiliary() {
        boolean inside = clause.all(ConstituentKind.FINITE_VERB).stream()
                .anyMatch(f ->
                        f.first() > finite.first() && isAuxiliary(groups.words().get(f.last())));
        boolean next = index + 1 < clauses.clauses().size()
                && clauses.clauses().get(index + 1).opener().isEmpty()
                && clauses.clauses()
                        .get(index + 1)
                        .finiteVerb()
                        .filter(f -> isAuxiliary(groups.words().get(f.last())))
                        .isPresent();
        return inside || next;
    }

    private static boolean isAuxiliary(Word verb) {
        return verb.token().readings().stream().anyMatch(r -> r.is("VER:MOD") || r.is("VER:AUX"));
    }
}
