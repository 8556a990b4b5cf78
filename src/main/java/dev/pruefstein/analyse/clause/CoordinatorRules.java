package dev.pruefstein.analyse.clause;

import dev.pruefstein.analyse.clause.Frame.Last;
import dev.pruefstein.analyse.clause.Frame.Phase;

/** What a coordinator joins: constituents, right brackets, or clauses. */
final class CoordinatorRules {

    private final Chunks chunks;
    private final Beam beam;
    private final MainRules main;
    private final SubRules sub;
    private final ClauseEnds ends;

    CoordinatorRules(Chunks chunks, Beam beam, MainRules main, SubRules sub, ClauseEnds ends) {
        this.chunks = chunks;
        this.beam = beam;
        this.main = main;
        this.sub = sub;
        this.ends = ends;
    }

    /** Coordinates constituents of the open clause, or clauses, at every level that may be left. */
    void place(Path p, Edge e) {
        Path at = p;
        double cost = 0;
        while (true) {
            coordinateHere(at, e, cost);
            if (!ClauseEnds.embedded(at.frame) || !ClauseEnds.leavable(at.frame)) {
                return;
            }
            at = ends.close(at, 0);
            cost = at.before != null && p.frame.last == Last.COMMA ? 0.1 : 0.6;
        }
    }

    private void coordinateHere(Path p, Edge e, double cost) {
        Frame f = p.frame;
        if (f.phase == Phase.START) {
            beam.add(p.place(e, Field.ANSCHLUSS, f.with(Frame.CONJUNCT), cost));
            return;
        }
        boolean closed = f.phase == Phase.RIGHT && f.last != Last.COMMA;
        boolean adverb = closed && Lexis.ADVERB_COORDINATORS.contains(chunks.word(e.from()).lower);
        double behind = adverb ? 2.5 : 0; // „muss sein aber“
        beam.add(p.place(e, fieldOf(f), f.after(Last.COORDINATOR).with(Frame.COORDINATED), cost + behind + 0.2));
        switch (f.kind) {
            case MAIN, BRACKET -> {
                if (f.phase == Phase.RIGHT || f.phase == Phase.NACHFELD) {
                    // „hat das Haus gekauft und den Garten verkauft“
                    Frame gap = f.to(Phase.MITTELFELD, Last.COORDINATOR, Frame.GAP);
                    beam.add(p.place(e, Field.ANSCHLUSS, gap, cost + 0.4));
                }
                if (main.complete(f)) {
                    boolean but = Lexis.ADVERB_COORDINATORS.contains(chunks.word(e.from()).lower);
                    double bare = but && !chunks.context().afterComma(e.from()) ? 1.5 : 0; // „, aber“, „, denn“
                    ends.restart(p, e, cost + bare + 0.3, Frame.CONJUNCT);
                } else if (f.has(Frame.SUBJECT) && (f.has(Frame.FRONTED_VERB) || f.has(Frame.ADJECTIVAL))) {
                    ends.restart(p, e, cost + 0.5, Frame.CONJUNCT); // „Er nie daran geglaubt und ging“
                }
            }
            case SUB -> {
                if (f.phase != Phase.MITTELFELD) {
                    // „dass er kommt und sie geht“
                    beam.add(p.place(e, Field.ANSCHLUSS, sub.again(f), cost + 0.3));
                }
            }
            case INF -> {
                if (f.phase != Phase.MITTELFELD) {
                    beam.add(p.place(e, Field.ANSCHLUSS, f.to(Phase.MITTELFELD, Last.COORDINATOR, 0), cost + 0.3));
                }
            }
        }
    }

    private static Field fieldOf(Frame f) {
        return switch (f.phase) {
            case START -> Field.ANSCHLUSS;
            case VORFELD -> Field.VORFELD;
            case MITTELFELD -> Field.MITTELFELD;
            case VERBS, RIGHT -> Field.RECHTE_KLAMMER;
            case NACHFELD -> Field.NACHFELD;
        };
    }
}
