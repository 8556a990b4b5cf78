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
        new OrderedPipeline(4).run(numbers(1000), n -> n * 2, results::add);
        assertThat(results)
                .isEqualTo(IntStream.range(0, 1000).mapToObj(n -> n * 2).toList());
    }

    @Test
    void worksOnWhileTheOldestInputIsSlow() throws InterruptedException {
        CountDownLatch othersDone = new CountDownLatch(10);
        List<Integer> results = new ArrayList<>();
        new OrderedPipeline(2)
                .run(
                        numbers(11),
                        n -> {
                            if (n == 0) {
                                await(othersDone);
                            } else {
                                othersDone.countDown();
                            }
                            return n;
                        },
                        results::add);
        assertThat(results).hasSize(11).isSorted();
    }

    @Test
    void stopsReadingWhileTheConsumerIsSlow() {
        AtomicInteger read = new AtomicInteger();
        List<Integer> ahead = new ArrayList<>();
        Iterator<Integer> counting = IntStream.range(0, 10_000)
                .peek(n -> read.incrementAndGet())
                .boxed()
                .iterator();
        AtomicInteger written = new AtomicInteger();
        new OrderedPipeline(2).run(counting, n -> n, n -> ahead.add(read.get() - written.getAndIncrement()));
        assertThat(ahead).allMatch(n -> n <= 2 * 16 + 2);
    }

    @Test
    void passesOnWhatTheWorkThrows() {
        List<Integer> results = new ArrayList<>();
        assertThatThrownBy(() -> new OrderedPipeline(2)
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
        assertThatThrownBy(() -> new OrderedPipeline(2).run(numbers(100), n -> n, n -> {
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
}
