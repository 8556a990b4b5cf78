package dev.pruefstein.changes;

/** Git could not say what has changed. The message says why and what to do. */
public final class GitException extends RuntimeException {

    private static final long serialVersionUID = 1;

    GitException(String message) {
        super(message);
    }
}
