package dev.pruefstein.evaluate;

import dev.pruefstein.text.Problem;

/** A line of an annotated file is not understood. */
public final class GoldException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    /** With the place and the reason. */
    public GoldException(Problem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    /** The place and the reason. */
    public Problem problem() {
        return problem;
    }
}
