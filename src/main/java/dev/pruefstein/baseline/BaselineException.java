package dev.pruefstein.baseline;

import dev.pruefstein.text.Problem;

/** A baseline cannot be used. The message says where and what to do. */
public final class BaselineException extends RuntimeException {

    private static final long serialVersionUID = 1;

    BaselineException(Problem problem) {
        super(problem.toString());
    }
}
