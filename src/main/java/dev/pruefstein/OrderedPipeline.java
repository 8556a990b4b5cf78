package dev.pruefstein;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Does work on several threads and hands the results out in the order of the input. A bounded window of inputs is in
 * flight: when the oldest is slow, the others get ahead of it by at most that window, and a slow consumer stops the
 * reading.
 */
final class OrderedPipeline {

    /** Inputs in flight for each thread: enough that one slow article does not leave the other threads idle. */
    private static final int WINDOW = 16;

    private final int threads;

    /** A pipeline of at least one thread. */
    OrderedPipeline(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads: " + threads);
        }
        this.threads = threads;
    }

    /**
     * Runs until the input is exhausted. Reads the input and feeds the consumer on the calling thread.
     *
     * @throws RuntimeException what {@code input}, {@code work} or {@code results} throws; what is in flight is given up
     */
    <I, O> void run(Iterator<? extends I> input, Function<I, O> work, Consumer<? super O> results) {
        ExecutorService workers = Executors.newFixedThreadPool(threads, OrderedPipeline::thread);
        Deque<Future<O>> window = new ArrayDeque<>();
        try {
            while (input.hasNext()) {
                I next = input.next();
                window.add(workers.submit(() -> work.apply(next)));
                while (!window.isEmpty()
                        && (window.size() >= threads * WINDOW
                                || window.element().isDone())) {
                    results.accept(result(window.remove()));
                }
            }
            while (!window.isEmpty()) {
                results.accept(result(window.remove()));
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "pruefstein-worker");
        thread.setDaemon(true);
        return thread;
    }

    private static <O> O result(Future<O> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            if (cause instanceof Error error) {
                throw error;
            }
            throw cause instanceof RuntimeException runtime ? runtime : new IllegalStateException(cause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            CancellationException cancelled = new CancellationException("interrupted");
            cancelled.initCause(e);
            throw cancelled;
        }
    }
}
