package dev.pruefstein.analyse.clause;

import dev.pruefstein.analyse.clause.Frame.Last;
import dev.pruefstein.analyse.clause.Frame.Phase;
import java.util.Objects;

/** The automaton of subordinate clauses: opener, Mittelfeld, verbs with the finite one last, Nachfeld. */
final class SubRules {

    private final Chunks chunks;
    private final Beam beam;

    SubRules(Chunks chunks, Beam beam) {
        this.chunks = chunks;
        this.beam = beam;
    }

    MainRules.Closing closing(Frame f) {
        return switch (f.phase) {
            case START, MITTELFELD -> {
                boolean lost = f.has(Frame.SUBJECT) && f.has(Frame.ADJECTIVAL);
                double cost = f.has(Frame.SUBJECT) && !f.has(Frame.BY_RELATIVE) ? f.has(Frame.STRICT) ? 7 : 4 : 2;
                yield new MainRules.Closing(cost, lost ? FaultKind.NO_FINITE_IN_SUBCLAUSE : null);
            }
            // „wie erwartet“, „falls gewünscht“ need no finite verb; with a subject it is missing.
            case VERBS ->
                f.has(Frame.SUBJECT)
                        ? new MainRules.Closing(3.2, FaultKind.NO_FINITE_IN_SUBCLAUSE)
                        : new MainRules.Closing(f.has(Frame.ELLIPTIC) ? 0.8 : 2.5, null);
            case VORFELD, RIGHT, NACHFELD -> new MainRules.Closing(0, null);
        };
    }

    /** The clause after a coordinator: a second Mittelfeld under the same opener. */
    Frame again(Frame f) {
        boolean relative = f.has(Frame.BY_RELATIVE) && !f.has(Frame.OWN_SUBJECT);
        int shared = relative ? Frame.SHARED_SUBJECT : 0;
        return new Frame(
                f.kind,
                Phase.MITTELFELD,
                -1,
                null,
                Last.COORDINATOR,
                0,
                (f.flags & (Frame.SUBJECT | Frame.PLURAL | Frame.SPOKEN)) | shared,
                f.parent);
    }

    void content(Path p, Edge e) {
        Frame f = p.frame;
        switch (e.type()) {
            case FINITE -> finite(p, e, f);
            case PARTICIPLE, INFINITIVE, ZU_INFINITIVE -> nonFinite(p, e, f);
            case PARTICLE -> {
                if (f.phase == Phase.RIGHT && f.finite == e.from() - 1) {
                    behind(p, e, f);
                }
            }
            default -> other(p, e, f);
        }
    }

    private void finite(Path p, Edge e, Frame f) {
        VerbClass verb = VerbClass.of(chunks.word(e.from()).finiteLemma());
        switch (f.phase) {
            case MITTELFELD, VERBS -> {
                double empty = f.last == Last.NONE && !f.has(Frame.SUBJECT) ? 3.5 : 0;
                // „weil der Zug halten“, „da die Bank die Zinsen nicht mehr zahlen“: an infinitive without its modal
                boolean lone = f.has(Frame.SINGULAR)
                        || (f.has(Frame.SUBJECT) && !f.has(Frame.PLURAL) && !f.has(Frame.BY_RELATIVE));
                double number = lone
                                && !f.has(Frame.COORDINATED)
                                && chunks.word(e.from()).isPluralOnly()
                        ? 4
                        : 0;
                // „…, wie verlautet, sollen …“: the comma ends the clause
                double comma = f.phase == Phase.VERBS ? 3 : 0.3;
                double afterComma = number + (f.last == Last.COMMA ? comma : 0);
                // „Daten bereitstellen erklärte“: two clauses met
                boolean clash = f.has(Frame.CLASH)
                        || (f.phase == Phase.VERBS && f.has(Frame.BY_INFINITIVE) && verb == VerbClass.FULL);
                Frame next = f.finite(Phase.RIGHT, e.from(), verb, f.flags);
                beam.add(p.place(
                        e,
                        Field.RECHTE_KLAMMER,
                        next,
                        empty + afterComma + (clash ? 1.5 : 0),
                        clash ? FaultKind.SECOND_FINITE : null));
            }
            default -> {
                Frame next = f.finite(Phase.RIGHT, e.from(), verb, f.flags | Frame.BROKEN);
                beam.add(p.place(
                        e,
                        Field.RECHTE_KLAMMER,
                        next,
                        f.last == Last.COORDINATOR ? 4.5 : 6.5,
                        FaultKind.SECOND_FINITE));
            }
        }
    }

    private void nonFinite(Path p, Edge e, Frame f) {
        int bare = e.type() == ChunkType.INFINITIVE ? Frame.BY_INFINITIVE : 0;
        switch (f.phase) {
            case START, VORFELD, MITTELFELD, VERBS ->
                beam.add(p.place(
                        e,
                        Field.RECHTE_KLAMMER,
                        f.without(Frame.BY_INFINITIVE).to(Phase.VERBS, Last.VERB, Frame.FILLED | bare),
                        0));
            case RIGHT, NACHFELD -> {
                if (e.type() == ChunkType.ZU_INFINITIVE) {
                    beam.add(p.place(e, Field.NACHFELD, f.to(Phase.NACHFELD, Last.VERB, 0), 0.4));
                } else if (oberfeld(f, e)) {
                    // „dass er hätte kommen können“
                    beam.add(p.place(e, Field.RECHTE_KLAMMER, f.to(Phase.RIGHT, Last.VERB, Frame.FILLED), 0.2));
                } else {
                    behind(p, e, f);
                }
            }
        }
    }

    private boolean oberfeld(Frame f, Edge e) {
        VerbClass verb = Objects.requireNonNull(f.verb);
        if (!verb.isAuxiliary() || f.phase != Phase.RIGHT) {
            return false;
        }
        boolean more = e.to() < chunks.size()
                && chunks.from(e.to()).stream()
                        .anyMatch(n -> n.type() == ChunkType.INFINITIVE && n.has(Edge.SECONDARY));
        return more || (e.has(Edge.SECONDARY) && f.has(Frame.FILLED));
    }

    private void other(Path p, Edge e, Frame f) {
        switch (f.phase) {
            case START, VORFELD, MITTELFELD, VERBS -> {
                double cost = f.phase == Phase.VERBS ? afterVerbs(f, e) : 0;
                // „der gestern anrief und den niemand kannte“: another relative clause
                boolean relative = f.has(Frame.SHARED_SUBJECT)
                        && f.last == Last.COORDINATOR
                        && e.type() == ChunkType.PRONOUN
                        && e.has(Edge.DEMONSTRATIVE);
                cost += relative ? 2 : 0;
                boolean nominal = e.type() == ChunkType.NOUN_GROUP || e.type() == ChunkType.PRONOUN;
                boolean singular = chunks.isSingularSubject(e);
                // „die darum baten und der Vorstand bestätigt“
                boolean subject = singular || (f.last == Last.COORDINATOR && chunks.isSubject(e));
                int second = subject && f.has(Frame.SHARED_SUBJECT) ? Frame.CLASH : 0;
                int own = nominal && e.mayBe(ClauseWord.NOM) ? Frame.OWN_SUBJECT : 0;
                int flags = second
                        | own
                        | (nominal && e.mayBe(ClauseWord.NOM) ? Frame.SUBJECT : 0)
                        | (nominal && e.mayBe(ClauseWord.NOM) && e.has(Edge.PLURAL) ? Frame.PLURAL : 0)
                        | (singular ? Frame.SINGULAR : 0)
                        | (e.type() == ChunkType.ADJECTIVAL_PARTICIPLE ? Frame.ADJECTIVAL : 0)
                        | Frame.ANY_MIDDLE
                        | (f.has(Frame.ANY_MIDDLE) ? Frame.MIDDLE : 0);
                beam.add(p.place(
                        e,
                        Field.MITTELFELD,
                        f.to(Phase.MITTELFELD, Vorfeld.last(e), flags),
                        cost,
                        cost >= 3.5 ? FaultKind.BEHIND_NON_FINITE : null));
            }
            case RIGHT, NACHFELD -> behind(p, e, f);
        }
    }

    /** A participle before other material: <i>dass der gekauft Brot hat</i>. */
    private static double afterVerbs(Frame f, Edge e) {
        if (f.last == Last.COORDINATOR || f.last == Last.COMMA) {
            return 0.2;
        }
        return switch (e.type()) {
            case NOUN_GROUP, PRONOUN -> 4;
            case PREPOSITIONAL -> e.has(Edge.COMPARISON) ? 1 : 3.6;
            default -> 4.2;
        };
    }

    private void behind(Path p, Edge e, Frame f) {
        Nachfeld.Verdict verdict = judge(f, e);
        double cost = f.has(Frame.SPOKEN) && verdict.fault() ? verdict.cost() - 1 : verdict.cost();
        Frame next = f.to(Phase.NACHFELD, Nachfeld.last(e), verdict.fault() ? Frame.BROKEN : 0);
        beam.add(p.place(e, Field.NACHFELD, next, cost, verdict.fault() ? FaultKind.BEHIND_FINITE_IN_SUBCLAUSE : null));
    }

    private static Nachfeld.Verdict judge(Frame f, Edge e) {
        if (e.type() == ChunkType.PARTICLE || e.type() == ChunkType.PARTICIPLE || e.type() == ChunkType.INFINITIVE) {
            return f.has(Frame.BROKEN) ? new Nachfeld.Verdict(0.2, false) : new Nachfeld.Verdict(4.5, true);
        }
        boolean second = f.phase == Phase.RIGHT
                && !f.has(Frame.MIDDLE)
                && !f.has(Frame.FILLED)
                && !f.has(Frame.BY_RELATIVE)
                && !f.has(Frame.BROKEN);
        if (second && e.type() == ChunkType.PREPOSITIONAL && !e.has(Edge.COMPARISON)) {
            // „wenn es geht um Musik“: only the subject stands before the verb.
            return new Nachfeld.Verdict(2.6, true);
        }
        if (second && e.type() == ChunkType.PRONOUN && !e.has(Edge.NOMINATIVE)) {
            return new Nachfeld.Verdict(3.8, true); // „als er erhob sich“
        }
        if (second && e.type() == ChunkType.ADJECTIVE) {
            return new Nachfeld.Verdict(2.8, true); // „als der Kaffee wurde kalt“
        }
        if (second && (e.type() == ChunkType.ADVERB || e.type() == ChunkType.NOUN_GROUP)) {
            return new Nachfeld.Verdict(e.type() == ChunkType.ADVERB ? 2.4 : 4, true);
        }
        return Nachfeld.judge(f.with(Frame.ANY_MIDDLE), e);
    }
}
