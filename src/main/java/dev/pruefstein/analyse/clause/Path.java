package dev.pruefstein.analyse.clause;

import org.jspecify.annotations.Nullable;

/** A way through the lattice up to some token: the last step, its total cost, and the way before it. */
final class Path {

    enum Op {
        BEGIN,
        /** A chunk stands in the current clause. */
        PLACE,
        /** The chunk opens an embedded clause. */
        OPEN,
        /** The embedded clause is over. */
        CLOSE,
        /** The main clause is over, another one begins. */
        RESTART
    }

    final @Nullable Path before;
    final Op op;
    final @Nullable Edge edge;
    final @Nullable Field field;
    final @Nullable FaultKind fault;
    final Frame frame;
    final double cost;
    final int token;

    private Path(
            @Nullable Path before,
            Op op,
            @Nullable Edge edge,
            @Nullable Field field,
            @Nullable FaultKind fault,
            Frame frame,
            double cost,
            int token) {
        this.before = before;
        this.op = op;
        this.edge = edge;
        this.field = field;
        this.fault = fault;
        this.frame = frame;
        this.cost = cost;
        this.token = token;
    }

    static Path begin() {
        return new Path(null, Op.BEGIN, null, null, null, Frame.main(null, 0), 0, 0);
    }

    Path place(Edge e, Field where, Frame next, double added) {
        return place(e, where, next, added, null);
    }

    Path place(Edge e, Field where, Frame next, double added, @Nullable FaultKind why) {
        return new Path(this, Op.PLACE, e, where, why, next, cost + e.cost() + added, e.to());
    }

    Path move(Op how, Frame next, double added, @Nullable FaultKind why) {
        return new Path(this, how, null, null, why, next, cost + added, token);
    }
}
