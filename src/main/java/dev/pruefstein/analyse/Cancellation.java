package dev.pruefstein.analyse;

import java.util.concurrent.CancellationException;

/** Lets long work be given up: whoever does it looks here once for each sentence. */
public final class Cancellation {

    private Cancellation() {}

    /**
     * Goes on, unless the thread has been interrupted. The thread stays interrupted.
     *
     * @throws CancellationException if the thread has been interrupted
     */
    public static void poll() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("interrupted");
        }
    }
}
