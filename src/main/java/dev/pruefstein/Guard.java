package dev.pruefstein;

import dev.pruefstein.text.Source;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Lets the work on one article come to grief without harm to the others. Thread-safe.
 *
 * <p>With a time limit, the work runs on a thread of its own. When the time is up, that thread is interrupted, which our
 * own code looks at between sentences and between checks; one that does not listen (a regular expression that runs wild)
 * is left behind, and no later article waits for it.
 *
 * <p>Work that runs out of memory is done once more while nothing else is: a large article next to it may be to blame.
 */
final class Guard {

    private static final long IDLE_SECONDS = 5;

    private final @Nullable Duration limit;
    private final ReadWriteLock company = new ReentrantReadWriteLock();
    private final ExecutorService threads = new ThreadPoolExecutor(
            0, Integer.MAX_VALUE, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), work -> {
                Thread thread = new Thread(work, "pruefstein-article");
                thread.setDaemon(true);
                return thread;
            });

    /** A guard that allows each article so much time; null for any time. */
    Guard(@Nullable Duration limit) {
        this.limit = limit;
    }

    /**
     * Does the work on one article.
     *
     * @throws NotCheckedException if it crashes, runs out of memory, or takes too long
     * @throws CancellationException if the calling thread is interrupted
     */
    <T> T run(Source source, Supplier<T> work) {
        try {
            return locked(company.readLock(), source, work);
        } catch (OutOfMemoryError inCompany) {
            try {
                return locked(company.writeLock(), source, work);
            } catch (OutOfMemoryError alone) {
                throw NotCheckedException.outOfMemory(source, alone);
            }
        }
    }

    private <T> T locked(Lock lock, Source source, Supplier<T> work) {
        lock.lock();
        try {
            return limit == null ? work.get() : limited(limit, source, work);
        } catch (NotCheckedException | CancellationException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            throw NotCheckedException.crash(source, "the analysis", e);
        } finally {
            lock.unlock();
        }
    }

    private <T> T limited(Duration most, Source source, Supplier<T> work) {
        Future<T> future = threads.submit(work::get);
        try {
            return future.get(most.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            throw NotCheckedException.tooSlow(source, most);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw cancelled(e);
        } catch (ExecutionException e) {
            throw rethrown(e.getCause());
        } finally {
            future.cancel(true);
        }
    }

    private static RuntimeException rethrown(@Nullable Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException runtime ? runtime : new IllegalStateException(cause);
    }

    private static CancellationException cancelled(InterruptedException e) {
        CancellationException cancelled = new CancellationException("interrupted");
        cancelled.initCause(e);
        return cancelled;
    }
}
