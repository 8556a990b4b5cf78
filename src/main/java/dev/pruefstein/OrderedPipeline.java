package dev.pruefstein;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * Does work on several threads and hands the results out in the order of the input. Only so many inputs are read as keep
 * the threads busy, and a slow consumer stops the reading. When the oldest input is slow, the results of the others wait
 * for it; how many may wait is bounded by their weight, so that one input that takes a minute neither idles the other
 * threads nor fills the memory.
 *
 * @param <I> an input
 */
final class OrderedPipeline<I> {

    /** Inputs that are read but not done, for each thread: the next one is there when a thread has done its last. */
    private static final int AHEAD = 4;

    private final int threads;
    private final long most;
    private final ToIntFunction<? super I> weight;

    /**
     * A pipeline.
     *
     * @param threads number of threads, at least 1
     * @param weight how much memory an input and its result take, in any unit, above 0
     * @param most sum of the weights of what is read and not handed out, below which the next input is read
     */
    OrderedPipeline(int threads, ToIntFunction<? super I> weight, long most) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads: " + threads);
        }
        this.threads = threads;
        this.weight = weight;
        this.most = most;
    }

    /**
     * Runs until the input is exhausted. Reads the input and feeds the consumer on the calling thread.
     *
     * @throws RuntimeException what {@code input}, {@code work} or {@code results} throws; what is in flight is given up
     */
    <O> void run(Iterator<? extends I> input, Function<? super I, O> work, Consumer<? super O> results) {
        ExecutorService workers = Executors.newFixedThreadPool(threads, OrderedPipeline::thread);
        try {
            new Run<>(workers, work, results).all(input);
        } finally {
            workers.shutdownNow();
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "pruefstein-worker");
        thread.setDaemon(true);
        return thread;
    }

    /** One input on its way. */
    private final class Task<O> extends FutureTask<O> {

        private final int weight;
        private final Semaphore done;

        Task(I input, Function<? super I, O> work, Semaphore done) {
            super(() -> work.apply(input));
            this.weight = OrderedPipeline.this.weight.applyAsInt(input);
            this.done = done;
        }

        @Override
        protected void done() {
            done.release();
        }
    }

    /** All inputs on their way, oldest first. Belongs to the calling thread. */
    private final class Run<O> {

        private final ExecutorService workers;
        private final Function<? super I, O> work;
        private final Consumer<? super O> results;
        private final Deque<Task<O>> tasks = new ArrayDeque<>();
        /** A permit for each task that was done since it was last asked. */
        private final Semaphore done = new Semaphore(0);

        private int notDone;
        private long weights;

        Run(ExecutorService workers, Function<? super I, O> work, Consumer<? super O> results) {
            this.workers = workers;
            this.work = work;
            this.results = results;
        }

        void all(Iterator<? extends I> input) {
            while (input.hasNext()) {
                begin(input.next());
                handOut();
                while (isFull()) {
                    await();
                    handOut();
                }
            }
            while (!tasks.isEmpty()) {
                await();
                handOut();
            }
        }

        private void begin(I input) {
            Task<O> task = new Task<>(input, work, done);
            tasks.add(task);
            notDone++;
            weights += task.weight;
            workers.execute(task);
        }

        private boolean isFull() {
            return notDone >= threads * AHEAD || weights >= most;
        }

        /** Waits until one more task is done. */
        private void await() {
            try {
                done.acquire();
                notDone -= 1 + done.drainPermits();
            } catch (InterruptedException e) {
                throw interrupted(e);
            }
        }

        private void handOut() {
            while (!tasks.isEmpty() && tasks.element().isDone()) {
                Task<O> oldest = tasks.remove();
                weights -= oldest.weight;
                results.accept(result(oldest));
            }
        }

        private O result(Task<O> task) {
            try {
                return task.get();
            } catch (ExecutionException e) {
                Throwable cause = e.getCause();
                if (cause instanceof Error error) {
                    throw error;
                }
                throw cause instanceof RuntimeException runtime ? runtime : new IllegalStateException(cause);
            } catch (InterruptedException e) {
                throw interrupted(e);
            }
        }
    }

    private static CancellationException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        CancellationException cancelled = new CancellationException("interrupted");
        cancelled.initCause(e);
        return cancelled;
    }
}
