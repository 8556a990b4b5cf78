package dev.pruefstein.analyse.clause;

import dev.pruefstein.analyse.clause.Frame.Kind;
import dev.pruefstein.analyse.clause.Frame.Last;
import dev.pruefstein.analyse.clause.Frame.Phase;
import dev.pruefstein.analyse.clause.Path.Op;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The automaton of main clauses: Vorfeld, finite verb, Mittelfeld, right bracket, Nachfeld. */
final class MainRules {

    private final Chunks chunks;
    private final Beam beam;

    MainRules(Chunks chunks, Beam beam) {
        this.chunks = chunks;
        this.beam = beam;
    }

    /** What it costs that a clause is over. */
    record Closing(double cost, @Nullable FaultKind fault) {}

    /** True if the clause may be over: it has its finite verb. */
    boolean complete(Frame f) {
        return f.finite >= 0;
    }

    Closing closing(Frame f) {
        return switch (f.phase) {
            case START -> new Closing(0, null);
            case VORFELD ->
                f.kind == Kind.MAIN && (f.has(Frame.FRONTED_VERB) || f.has(Frame.ADJECTIVAL))
                        ? new Closing(3.0, FaultKind.NO_FINITE)
                        : new Closing(1.8, null);
            case MITTELFELD, VERBS -> new Closing(unfilled(f), null);
            case RIGHT, NACHFELD -> new Closing(0, null);
        };
    }

    private static double unfilled(Frame f) {
        if (f.has(Frame.GAP)) {
            return 4;
        }
        if (f.has(Frame.FILLED)) {
            return 0;
        }
        double unused = f.has(Frame.UNUSED_PARTICLE) ? 5 : 0;
        double adjectival = f.has(Frame.ADJECTIVAL) ? 1 : 0;
        return switch (Objects.requireNonNull(f.verb)) {
            case HABEN -> 0.5 + 5 * adjectival;
            case SEIN -> 0.1 + 0.3 * adjectival;
            case WERDEN -> 0.8 + 5 * adjectival;
            case MODAL -> 2.0;
            case INFINITIVE_TAKER, PARTICIPLE_TAKER, FULL -> unused;
        };
    }

    void content(Path p, Edge e) {
        switch (e.type()) {
            case FINITE -> finite(p, e);
            case PARTICIPLE, INFINITIVE, ZU_INFINITIVE -> nonFinite(p, e);
            case PARTICLE -> particle(p, e);
            default -> other(p, e);
        }
    }

    private void finite(Path p, Edge e) {
        Frame f = p.frame;
        VerbClass verb = VerbClass.of(chunks.word(e.from()).finiteLemma());
        Frame next = f.finite(Phase.MITTELFELD, e.from(), verb, f.flags & Frame.SUBJECT);
        switch (f.phase) {
            case START -> {
                boolean licensed = f.has(Frame.AFTER_CLAUSE) || f.has(Frame.CONJUNCT);
                beam.add(p.place(e, Field.LINKE_KLAMMER, next, licensed ? 0.1 : 0.4));
            }
            case VORFELD -> {
                FaultKind fault = f.excess >= 7 ? FaultKind.VERB_LATE : null;
                double fronted = f.has(Frame.FRONTED_VERB) ? (verb.isAuxiliary() ? 0.3 : 3.5) : 0;
                beam.add(p.place(e, Field.LINKE_KLAMMER, next, 0.5 * f.excess + fronted, fault));
            }
            case MITTELFELD, VERBS, RIGHT, NACHFELD -> {
                double cost = f.last == Last.COMMA || f.last == Last.COORDINATOR ? 3 : 6.5;
                Closing closing = closing(f);
                Frame fresh = f.kind == Kind.BRACKET
                        ? Frame.open(Kind.BRACKET, Objects.requireNonNull(f.parent), Frame.AFTER_CLAUSE)
                        : Frame.main(f.parent, Frame.AFTER_CLAUSE);
                Path restarted = p.move(Op.RESTART, fresh, closing.cost(), closing.fault());
                beam.add(restarted.place(
                        e,
                        Field.LINKE_KLAMMER,
                        fresh.finite(Phase.MITTELFELD, e.from(), verb, 0),
                        cost,
                        FaultKind.SECOND_FINITE));
            }
        }
    }

    private void nonFinite(Path p, Edge e) {
        Frame f = p.frame;
        switch (f.phase) {
            case START, VORFELD -> {
                int excess = f.phase == Phase.START ? 0 : f.excess;
                double cost = e.type() == ChunkType.ZU_INFINITIVE ? 0.8 : e.has(Edge.SECONDARY) ? 2.2 : 1.0;
                int fronted = e.type() == ChunkType.ZU_INFINITIVE ? 0 : Frame.FRONTED_VERB;
                beam.add(p.place(e, Field.VORFELD, f.vorfeld(Last.VERB, excess, fronted), cost));
            }
            case MITTELFELD, VERBS -> close(p, e, f);
            case RIGHT -> {
                double cost = f.has(Frame.BY_PARTICLE) ? 3 : f.last == Last.COMMA ? 1 : 0.1;
                beam.add(p.place(e, Field.RECHTE_KLAMMER, f.to(Phase.RIGHT, Last.VERB, kindOf(e)), cost));
            }
            case NACHFELD -> {
                double cost = e.type() == ChunkType.ZU_INFINITIVE ? 0.5 : 5;
                beam.add(p.place(e, Field.NACHFELD, f.after(Last.VERB), cost));
            }
        }
    }

    private void close(Path p, Edge e, Frame f) {
        int flags = kindOf(e) | Frame.FILLED;
        Frame next = f.to(Phase.RIGHT, Last.VERB, flags).without(Frame.GAP);
        beam.add(p.place(e, Field.RECHTE_KLAMMER, next, mismatch(f, e)));
    }

    private static int kindOf(Edge e) {
        return e.type() == ChunkType.ZU_INFINITIVE ? Frame.BY_ZU : 0;
    }

    /** How badly a non-finite form fits the finite verb. */
    private static double mismatch(Frame f, Edge e) {
        VerbClass verb = Objects.requireNonNull(f.verb);
        return switch (e.type()) {
            case PARTICIPLE ->
                verb.takesParticiple()
                        ? (verb == VerbClass.PARTICIPLE_TAKER ? 0.8 : 0)
                        : verb == VerbClass.MODAL ? 0.8 : 3.5;
            case INFINITIVE ->
                verb.takesInfinitive() ? 0 : verb == VerbClass.HABEN || verb == VerbClass.SEIN ? 1.2 : 3.5;
            default -> verb == VerbClass.MODAL ? 2.5 : 0.3;
        };
    }

    private void particle(Path p, Edge e) {
        Frame f = p.frame;
        if (f.phase != Phase.MITTELFELD) {
            return;
        }
        VerbClass verb = Objects.requireNonNull(f.verb);
        double cost = verb == VerbClass.MODAL || verb == VerbClass.HABEN || verb == VerbClass.WERDEN ? 2 : 0;
        cost += ParticleVerbs.cost(chunks.word(f.finite).finiteLemma(), chunks.word(e.from()).lower);
        Frame next =
                f.to(Phase.RIGHT, Last.VERB, Frame.FILLED | Frame.BY_PARTICLE).without(Frame.GAP);
        beam.add(p.place(e, Field.RECHTE_KLAMMER, next, cost));
    }

    private void other(Path p, Edge e) {
        Frame f = p.frame;
        switch (f.phase) {
            case START, VORFELD -> {
                int excess = f.phase == Phase.START ? 0 : f.excess + Vorfeld.excess(f, e);
                int flags = (nominal(e) && e.mayBe(Word.NOM) ? Frame.SUBJECT : 0)
                        | (e.type() == ChunkType.ADJECTIVAL_PARTICIPLE ? Frame.ADJECTIVAL : 0);
                beam.add(p.place(e, Field.VORFELD, f.vorfeld(Vorfeld.last(e), excess, flags), 0));
            }
            case MITTELFELD, VERBS -> middle(p, e, f);
            case RIGHT, NACHFELD -> behind(p, e, f);
        }
    }

    private void middle(Path p, Edge e, Frame f) {
        int flags = Frame.ANY_MIDDLE
                | (e.type() == ChunkType.PRONOUN ? 0 : Frame.MIDDLE)
                | (e.type() == ChunkType.ADJECTIVAL_PARTICIPLE ? Frame.ADJECTIVAL : 0)
                | (nominal(e) && e.mayBe(Word.NOM) ? Frame.SUBJECT : 0);
        Word first = chunks.word(e.from());
        boolean article = first.lower.equals("ein") && e.to() > e.from() + 1;
        if (f.finite == e.from() - 1 && !article && particleLike(f, first, e)) {
            flags |= Frame.UNUSED_PARTICLE;
        }
        beam.add(p.place(e, Field.MITTELFELD, f.to(Phase.MITTELFELD, Vorfeld.last(e), flags), 0));
    }

    private boolean particleLike(Frame f, Word first, Edge e) {
        String lemma = chunks.word(f.finite).finiteLemma();
        if (ParticleVerbs.mustBelong(lemma, first.lower)) {
            return true;
        }
        // „setzt durch sich“, but „bringt mit sich“, „reißt an sich“
        return e.to() == e.from() + 2
                && chunks.word(e.from() + 1).lower.equals("sich")
                && ParticleVerbs.belongs(lemma, first.lower)
                && !Lexis.WITH_REFLEXIVE.contains(first.lower);
    }

    private void behind(Path p, Edge e, Frame f) {
        FaultKind kind = f.has(Frame.BY_PARTICLE)
                ? FaultKind.BEHIND_PARTICLE
                : f.has(Frame.BY_ZU) ? FaultKind.BEHIND_ZU_INFINITIVE : FaultKind.BEHIND_NON_FINITE;
        Nachfeld.Verdict verdict = Nachfeld.judge(f, e);
        Frame next = f.to(Phase.NACHFELD, Vorfeld.last(e), verdict.fault() ? Frame.BROKEN : 0);
        beam.add(p.place(e, Field.NACHFELD, next, verdict.cost(), verdict.fault() ? kind : null));
    }

    private static boolean nominal(Edge e) {
        return e.type() == ChunkType.NOUN_GROUP || e.type() == ChunkType.PRONOUN;
    }
}
