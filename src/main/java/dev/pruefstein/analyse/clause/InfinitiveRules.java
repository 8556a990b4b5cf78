package dev.pruefstein.analyse.clause;

import dev.pruefstein.analyse.clause.Frame.Last;
import dev.pruefstein.analyse.clause.Frame.Phase;

/** The automaton of infinitive clauses: Mittelfeld, <i>zu</i>-infinitive, Nachfeld. */
final class InfinitiveRules {

    private final Beam beam;

    InfinitiveRules(Chunks chunks, Beam beam) {
        this.beam = beam;
    }

    MainRules.Closing closing(Frame f) {
        return new MainRules.Closing(f.phase == Phase.MITTELFELD || f.phase == Phase.VERBS ? 8 : 0, null);
    }

    void content(Path p, Edge e) {
        Frame f = p.frame;
        boolean before = f.phase == Phase.MITTELFELD || f.phase == Phase.VERBS;
        switch (e.type()) {
            case FINITE -> {}
            case ZU_INFINITIVE -> {
                double cost = before ? 0 : 1;
                beam.add(p.place(e, Field.RECHTE_KLAMMER, f.to(Phase.RIGHT, Last.VERB, Frame.FILLED), cost));
            }
            case PARTICIPLE, INFINITIVE -> {
                if (before) {
                    beam.add(p.place(e, Field.RECHTE_KLAMMER, f.to(Phase.VERBS, Last.VERB, 0), 0.2));
                } else {
                    beam.add(p.place(e, Field.NACHFELD, f.to(Phase.NACHFELD, Last.VERB, 0), 4));
                }
            }
            case PARTICLE -> {}
            default -> {
                if (before) {
                    double cost = f.phase == Phase.VERBS && f.last == Last.VERB ? 2 : 0;
                    if (e.has(Edge.NOMINATIVE)) {
                        cost += 5; // an infinitive has no subject
                    }
                    int flags = Frame.ANY_MIDDLE | (f.has(Frame.ANY_MIDDLE) ? Frame.MIDDLE : 0);
                    beam.add(p.place(e, Field.MITTELFELD, f.to(Phase.MITTELFELD, Vorfeld.last(e), flags), cost));
                } else {
                    behind(p, e, f);
                }
            }
        }
    }

    private void behind(Path p, Edge e, Frame f) {
        Nachfeld.Verdict verdict = Nachfeld.judge(f.with(Frame.ANY_MIDDLE), e);
        Frame next = f.to(Phase.NACHFELD, Nachfeld.last(e), verdict.fault() ? Frame.BROKEN : 0);
        beam.add(p.place(
                e, Field.NACHFELD, next, verdict.cost(), verdict.fault() ? FaultKind.BEHIND_ZU_INFINITIVE : null));
    }
}
