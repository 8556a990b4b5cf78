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
    private final VorfeldRules vorfeld;
    private final MittelfeldRules mittelfeld;

    MainRules(Chunks chunks, Beam beam) {
        this.chunks = chunks;
        this.beam = beam;
        this.vorfeld = new VorfeldRules(chunks, beam);
        this.mittelfeld = new MittelfeldRules(chunks, beam);
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
                        ? new Closing(2.7, FaultKind.NO_FINITE)
                        : new Closing(
                                1.8 + (f.has(Frame.AFTER_CLAUSE) ? 0.1 : 0.25) * f.excess, null); // „…, im Mai keine“
            case MITTELFELD, VERBS -> new Closing(unfilled(f) + withoutSubject(f), null);
            case RIGHT, NACHFELD -> new Closing(unusedParticle(f) + withoutSubject(f), null);
        };
    }

    /** <i>Am Abend kam an der Bote</i>: if no subject follows, the preposition may be the verb's particle. */
    private double withoutSubject(Frame f) {
        if (!f.has(Frame.SUBJECT_DUE)) {
            return 0;
        }
        boolean particle = f.finite + 1 < chunks.size()
                && ParticleVerbs.belongs(chunks.word(f.finite).finiteLemma(), chunks.word(f.finite + 1).lower);
        return particle ? 5.5 : 2;
    }

    private static double unusedParticle(Frame f) {
        return f.has(Frame.UNUSED_PARTICLE) && !f.has(Frame.BY_PARTICLE) ? 7 : 0;
    }

    private static double unfilled(Frame f) {
        if (f.has(Frame.GAP)) {
            return 4;
        }
        if (f.has(Frame.FILLED)) {
            return 0;
        }
        double adjectival = f.has(Frame.ADJECTIVAL) ? 1 : 0;
        return switch (Objects.requireNonNull(f.verb)) {
            case HABEN -> 0.5 + 5 * adjectival;
            case SEIN -> 0.1 + 0.3 * adjectival;
            case WERDEN -> 0.8 + 5 * adjectival;
            case MODAL -> 2.0;
            case INFINITIVE_TAKER, PARTICIPLE_TAKER -> unusedParticle(f);
            case FULL -> unusedParticle(f) + 0.8 * adjectival;
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
        if (chunks.word(e.from()).isVerbFinalOnly()) {
            return; // „ankam“ stands in no main clause
        }
        VerbClass verb = VerbClass.of(chunks.word(e.from()).finiteLemma());
        int due = subjectDue(f, verb) ? Frame.SUBJECT_DUE : 0;
        Frame next = f.finite(Phase.MITTELFELD, e.from(), verb, (f.flags & (Frame.SUBJECT | Frame.SINGULAR)) | due);
        switch (f.phase) {
            case START -> {
                boolean licensed = f.has(Frame.AFTER_CLAUSE) || f.has(Frame.CONJUNCT);
                // „…, Eva Falk, entlassen.“: rather a participle or infinitive that has lost its auxiliary
                boolean alone = !f.has(Frame.CONJUNCT)
                        && chunks.context().endsClause(e.to())
                        && (chunks.endsAsParticiple(e.from())
                                || chunks.word(e.from()).isPluralOnly());
                beam.add(p.place(e, Field.LINKE_KLAMMER, next, (licensed ? 0.1 : 0.4) + (alone ? 2 : 0)));
            }
            case VORFELD -> {
                // „um darüber zu reden fordert, dass …“: the second clause has no subject
                boolean met = f.has(Frame.PURPOSE)
                        && f.last == Last.CLAUSE
                        && chunks.context().endsClause(e.to());
                FaultKind fault =
                        met ? FaultKind.SECOND_FINITE : f.excess >= Vorfeld.TOO_MUCH ? FaultKind.VERB_LATE : null;
                double number = f.has(Frame.SINGULAR)
                                && !f.has(Frame.COORDINATED)
                                && chunks.word(e.from()).isPluralOnly()
                        ? 4
                        : 0;
                // „Der Vorstand am Freitag bestätigt.“: rather a participle without its auxiliary
                boolean bare = f.excess == 0 && f.has(Frame.TRAILED) && chunks.endsAsParticiple(e.from());
                number += bare ? 4 : 0;
                // „…, sondern auch zwei Preise im selben Jahr gewann.“: rather goes on with a subordinate clause
                boolean resumed = f.has(Frame.TRAILED)
                        && f.has(Frame.CONJUNCT)
                        && chunks.context().endsClause(e.to());
                number += resumed ? 1 : 0;
                number += number == 0 ? withoutSubject(f, e) : 0;
                number += f.last == Last.COORDINATOR ? 5 : 0; // „nie an Geister geglaubt und lachte“
                double fronted = f.has(Frame.FRONTED_VERB) ? fronted(f, e, verb) : 0;
                beam.add(p.place(e, Field.LINKE_KLAMMER, next, 0.5 * f.excess + fronted + number, fault));
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

    /** True if the clause needs a subject behind its verb: <i>Am Abend kam …</i>, but not <i>Am Abend wird getanzt</i>. */
    private static boolean subjectDue(Frame f, VerbClass verb) {
        boolean personal = verb == VerbClass.FULL || verb == VerbClass.PARTICIPLE_TAKER;
        return personal
                && f.phase == Phase.VORFELD
                && f.last != Last.CLAUSE
                && !f.has(Frame.SUBJECT)
                && !f.has(Frame.AFTER_CLAUSE);
    }

    /** <i>Israel die Anlagen zerstören.</i>: at the end of its clause a plural verb has no subject still to come. */
    private double withoutSubject(Frame f, Edge e) {
        // „Der Bär mit Honig und Brot …“ is no plural
        boolean subject = f.has(Frame.PLURAL) || (f.has(Frame.COORDINATED) && !f.has(Frame.TRAILED));
        return !subject
                        && chunks.context().endsClause(e.to())
                        && chunks.word(e.from()).isPluralOnly()
                ? 4
                : 0;
    }

    /** <i>Gewonnen hat er nicht</i> is free; <i>Das Geld später ausgezahlt werden.</i> is no Vorfeld. */
    private double fronted(Frame f, Edge e, VerbClass verb) {
        if (!verb.isAuxiliary()) {
            return f.has(Frame.SUBJECT) ? 6 : 3.5;
        }
        if (f.has(Frame.SINGULAR)) {
            return 3.5; // „Der Sohn allein mitfahren, jedoch ist …“
        }
        return f.has(Frame.SUBJECT) && chunks.context().endsClause(e.to()) ? 3.5 : 0.3;
    }

    private void nonFinite(Path p, Edge e) {
        Frame f = p.frame;
        switch (f.phase) {
            case START, VORFELD -> {
                int excess = f.phase == Phase.START ? 0 : f.excess;
                boolean after = f.has(Frame.FRONTED_VERB) || f.last == Last.ADJECTIVE; // „betroffen sein“
                boolean last = chunks.word(e.from()).lower.equals("sein")
                        && chunks.context().endsClause(e.to());
                double secondary = after ? 0.3 : last ? 1.2 : 4.5;
                double cost = e.type() == ChunkType.ZU_INFINITIVE
                        ? 0.8
                        : e.has(Edge.SECONDARY) ? secondary : f.phase == Phase.START ? 0.6 : 1.0;
                int fronted = e.type() == ChunkType.ZU_INFINITIVE ? 0 : Frame.FRONTED_VERB;
                beam.add(p.place(e, Field.VORFELD, f.vorfeld(Last.VERB, excess, fronted), cost));
            }
            case MITTELFELD, VERBS -> close(p, e, f);
            case RIGHT -> {
                double cost = f.has(Frame.BY_PARTICLE) ? 3 : f.last == Last.COMMA ? 1 : 0.1;
                beam.add(p.place(e, Field.RECHTE_KLAMMER, f.to(Phase.RIGHT, Last.VERB, kindOf(e)), cost));
            }
            case NACHFELD -> {
                double cost = e.type() == ChunkType.ZU_INFINITIVE ? 0.5 : f.has(Frame.BROKEN) ? 0.3 : 5;
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
                        : verb == VerbClass.MODAL ? 0.8 : 4.5;
            case INFINITIVE ->
                verb.takesInfinitive()
                        ? 0
                        : verb == VerbClass.HABEN
                                ? (e.has(Edge.SECONDARY) ? 0.5 : 3)
                                : verb == VerbClass.SEIN ? 3 : 4.5;
            default -> verb == VerbClass.MODAL ? 2.5 : 0.3;
        };
    }

    private void particle(Path p, Edge e) {
        Frame f = p.frame;
        if (f.phase != Phase.MITTELFELD) {
            return;
        }
        if (Objects.requireNonNull(f.verb).isAuxiliary()) {
            return;
        }
        double cost = 0;
        boolean other = f.has(Frame.UNUSED_PARTICLE)
                && f.finite + 1 < chunks.size()
                && !chunks.word(f.finite + 1).lower.equals(chunks.word(e.from()).lower);
        cost += other
                ? (chunks.word(f.finite + 1).is(ClauseWord.Role.PREPOSITION) ? 5 : 7)
                : 0; // another word already waits to be the particle
        cost += ParticleVerbs.cost(chunks.word(f.finite).finiteLemma(), chunks.word(e.from()).lower);
        Frame next =
                f.to(Phase.RIGHT, Last.VERB, Frame.FILLED | Frame.BY_PARTICLE).without(Frame.GAP);
        beam.add(p.place(e, Field.RECHTE_KLAMMER, next, cost));
    }

    private void other(Path p, Edge e) {
        Frame f = p.frame;
        switch (f.phase) {
            case START, VORFELD -> vorfeld.place(p, e, f);
            case MITTELFELD, VERBS -> mittelfeld.place(p, e, f);
            case RIGHT, NACHFELD -> behind(p, e, f);
        }
    }

    private void behind(Path p, Edge e, Frame f) {
        FaultKind kind = f.has(Frame.BY_PARTICLE)
                ? FaultKind.BEHIND_PARTICLE
                : f.has(Frame.BY_ZU) ? FaultKind.BEHIND_ZU_INFINITIVE : FaultKind.BEHIND_NON_FINITE;
        Nachfeld.Verdict verdict = Nachfeld.judge(f, e);
        Frame next = f.to(Phase.NACHFELD, Nachfeld.last(e), verdict.fault() ? Frame.BROKEN : 0);
        // Behind what looks like a preposition the dictionary's reading may have lost its nominative.
        if (nominal(e) && (e.mayBe(ClauseWord.NOM) || f.has(Frame.BY_PARTICLE))) {
            next = next.without(Frame.SUBJECT_DUE);
        }
        beam.add(p.place(e, Field.NACHFELD, next, verdict.cost(), verdict.fault() ? kind : null));
    }

    static boolean nominal(Edge e) {
        return e.type() == ChunkType.NOUN_GROUP || e.type() == ChunkType.PRONOUN;
    }
}
