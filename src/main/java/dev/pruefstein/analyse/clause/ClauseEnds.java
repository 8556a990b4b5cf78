package dev.pruefstein.analyse.clause;

import dev.pruefstein.analyse.clause.Frame.Kind;
import dev.pruefstein.analyse.clause.Frame.Last;
import dev.pruefstein.analyse.clause.Frame.Phase;
import dev.pruefstein.analyse.clause.Path.Op;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Closes clauses and begins new ones, and counts what that costs. */
final class ClauseEnds {

    private final Beam beam;
    private final MainRules main;
    private final SubRules sub;
    private final InfinitiveRules infinitive;

    ClauseEnds(Beam beam, MainRules main, SubRules sub, InfinitiveRules infinitive) {
        this.beam = beam;
        this.main = main;
        this.sub = sub;
        this.infinitive = infinitive;
    }

    void restart(Path p, Edge e, double cost, int flags) {
        MainRules.Closing closing = main.closing(p.frame);
        Frame next = p.frame.kind == Kind.BRACKET
                ? Frame.open(Kind.BRACKET, Objects.requireNonNull(p.frame.parent), flags)
                : Frame.main(p.frame.parent, flags);
        Path restarted = p.move(Op.RESTART, next, cost + closing.cost(), closing.fault());
        beam.add(restarted.place(e, Field.ANSCHLUSS, next, 0));
    }

    Path closeAll(Path p) {
        Path at = p;
        while (at.frame.parent != null) {
            at = close(at, 0);
        }
        MainRules.Closing closing = main.closing(at.frame);
        return at.move(Op.CLOSE, at.frame, closing.cost(), closing.fault());
    }

    Path close(Path p, double cost) {
        MainRules.Closing closing = switch (p.frame.kind) {
            case MAIN, BRACKET -> main.closing(p.frame);
            case SUB -> sub.closing(p.frame);
            case INF -> infinitive.closing(p.frame);
        };
        double fragment = p.frame.kind == Kind.BRACKET ? Math.min(closing.cost(), 1.0) : closing.cost();
        @Nullable FaultKind fault = p.frame.kind == Kind.BRACKET ? null : closing.fault();
        return p.move(Op.CLOSE, p.frame.popped(), cost + fragment, fault);
    }

    static boolean complete(Frame f) {
        return f.phase == Phase.RIGHT || f.phase == Phase.NACHFELD;
    }

    static boolean embedded(Frame f) {
        return f.kind == Kind.SUB || f.kind == Kind.INF;
    }

    static boolean mainLike(Frame f) {
        return f.kind == Kind.MAIN || f.kind == Kind.BRACKET;
    }

    /** True unless leaving the clause here would be pointless: nothing has come after its opener. */
    static boolean leavable(Frame f) {
        return f.phase != Phase.MITTELFELD || f.last != Last.NONE;
    }
}
