package dev.pruefstein.cli;

/** The user asked for something that cannot be done; the message says what, without a stack trace. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1;

    UsageException(String message) {
        super(message);
    }
}
