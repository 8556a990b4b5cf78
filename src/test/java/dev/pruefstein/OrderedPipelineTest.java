package dev.pruefstein;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrderedPipelineTest {

    @Test
    void handsResultsOutInTheOrderOfTheInput() {
        List<Integer> results = new ArrayList<>();
        pipeline(4).run(numbers(1000), n -> n * 2, results::add);
        assertThat(results)
                .isEqualTo(IntStream.range(0, 1000).mapToObj(n -> n * 2).toList());
    }

    @Test
    void worksOnWhileTheOldestInputIsSlow() {
        CountDownLatch othersDone = new CountDownLatch(499);
        List<Integer> results = new ArrayList<>();
        pipeline(2)
                .run(
                        numbers(500),
                        n -> {
                            if (n == 0) {
                                await(othersDone);
                            } else {
                                othersDone.countDown();
                            }
                            return n;
                        },
                        results::add);
        assertThat(results).hasSize(500).isSorted();
    }

    @Test
    void readsNoMoreThanMayWaitForTheOldestInput() {
        AtomicInteger read = new AtomicInteger();
        CountDownLatch othersDone = new CountDownLatch(29);
        Thread caller = Thread.currentThread();
        new OrderedPipeline<Integer>(2, n -> 10, 300)
                .run(
                        counted(10_000, read),
                        n -> {
                            if (n == 0) {
                                await(othersDone);
                                untilItWaits(caller);
                                assertThat(read).hasValue(30);
                            } else {
                                othersDone.countDown();
                            }
                            return n;
                        },
                        n -> {});
        assertThat(read).hasValue(10_000);
    }

    @Test
    void readsALittleAheadOfTheThreads() {
        AtomicInteger read = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        Thread caller = Thread.currentThread();
        pipeline(2)
                .run(
                        counted(100, read),
                        n -> {
                            untilItWaits(caller);
                            int before = read.get();
                            assertThat(before - done.get()).isLessThanOrEqualTo(8);
                            return done.incrementAndGet();
                        },
                        n -> {});
        assertThat(done).hasValue(100);
    }

    @Test
    void stopsReadingWhileTheConsumerIsSlow() {
        AtomicInteger read = new AtomicInteger();
        AtomicInteger atWork = new AtomicInteger();
        pipeline(2).run(counted(1000, read), n -> atWork.incrementAndGet(), n -> {
            int before = read.get();
            while (atWork.get() < before) {
                Thread.onSpinWait();
            }
            assertThat(read).hasValue(before);
        });
        assertThat(read).hasValue(1000);
    }

    @Test
    void passesOnWhatTheWorkThrows() {
        List<Integer> results = new ArrayList<>();
        assertThatThrownBy(() -> pipeline(2)
                        .run(
                                numbers(100),
                                n -> {
                                    if (n == 50) {
                                        throw new OutOfMemoryError("simulated");
                                    }
                                    return n;
                                },
                                results::add))
                .isInstanceOf(OutOfMemoryError.class);
        assertThat(results).hasSize(50);
    }

    @Test
    void passesOnWhatTheConsumerThrows() {
        assertThatThrownBy(() -> pipeline(2).run(numbers(100), n -> n, n -> {
                    throw new IllegalStateException("full");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("full");
    }

    private static Iterator<Integer> numbers(int count) {
        return IntStream.range(0, count).boxed().iterator();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static OrderedPipeline<Integer> pipeline(int threads) {
        return new OrderedPipeline<>(threads, n -> 1, 1000L * threads);
    }

    private static Iterator<Integer> counted(int count, AtomicInteger read) {
        return IntStream.range(0, count)
                .peek(n -> read.incrementAndGet())
                .boxed()
                .iterator();
    }

    private static void untilItWaits(Thread thread) {
        while (thread.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
    }
}
