package dev.pruefstein;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pruefstein.analyse.Cancellation;
import dev.pruefstein.check.Category;
import dev.pruefstein.check.Channel;
import dev.pruefstein.check.Check;
import dev.pruefstein.check.Checks;
import dev.pruefstein.check.Rule;
import dev.pruefstein.check.Severity;
import dev.pruefstein.read.Input;
import dev.pruefstein.report.Outcome;
import dev.pruefstein.text.Format;
import dev.pruefstein.text.Source;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** One article that goes wrong, among others that do not. */
@Timeout(120)
class GuardTest {

    private static final Duration SHORT = Duration.ofMillis(300);

    private volatile boolean released;

    @Test
    void givesUpAnArticleThatTakesTooLongAndChecksTheOthers() throws InterruptedException {
        CountDownLatch interrupted = new CountDownLatch(1);
        AtomicInteger later = new AtomicInteger();
        Pruefstein.builder().build().check("Das ist Satz Eins."); // the first article of all takes long
        List<Outcome> outcomes = check(
                Pruefstein.builder().timeLimit(Duration.ofSeconds(10)).add(registered("sleeps", onSecond(text -> {
                    try {
                        new CountDownLatch(1).await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                        interrupted.countDown();
                    }
                }))),
                onSecond(text -> later.incrementAndGet()));
        assertSecondNotChecked(
                outcomes, "took longer than 10 seconds; split it up, or allow more time (--max-seconds-per-article)");
        assertThat(interrupted.await(1, TimeUnit.MINUTES)).isTrue();
        assertThat(later).as("checks of the article after it was given up").hasValue(0);
    }

    @Test
    void givesUpWorkThatIsDeafToInterruptionAndLetsNobodyWaitForIt() {
        Guard guard = new Guard(SHORT);
        try {
            for (int i = 0; i < 2; i++) {
                assertThatThrownBy(() -> guard.run(source("Zwei"), this::loop))
                        .isInstanceOf(NotCheckedException.class)
                        .hasMessageContaining("took longer than 0.3 seconds");
            }
            assertThat(guard.<Integer>run(source("Drei"), () -> 3)).isEqualTo(3);
        } finally {
            released = true;
        }
    }

    private Object loop() {
        while (!released) {
            Thread.onSpinWait();
        }
        return this;
    }

    @Test
    void namesTheRuleThatCrashes() {
        assertSecondNotChecked(
                check(Pruefstein.builder(), onSecond(text -> {
                    throw new IllegalStateException("no such clause");
                })),
                "rule under-test crashed on this article (java.lang.IllegalStateException: no such clause); please report "
                        + "this as a bug");
    }

    @Test
    void failsClosedWhenACheckExhaustsTheStack() {
        assertSecondNotChecked(
                check(Pruefstein.builder(), onSecond(GuardTest::recurse)),
                "rule under-test crashed on this article (java.lang.StackOverflowError); please report this as a bug");
    }

    @Test
    void failsClosedWhenAnArticleExhaustsTheMemory() {
        assertSecondNotChecked(
                check(Pruefstein.builder().timeLimit(Duration.ofSeconds(30)), onSecond(text -> {
                    throw new OutOfMemoryError("simulated");
                })),
                "too large for the memory at hand; split it up, or give Java more (JAVA_TOOL_OPTIONS=-Xmx4g)");
    }

    @Test
    void checksAnArticleAgainAloneWhenTheMemoryDidNotDoForAll() {
        AtomicInteger tries = new AtomicInteger();
        List<Outcome> outcomes = check(Pruefstein.builder(), onSecond(text -> {
            if (tries.incrementAndGet() == 1) {
                throw new OutOfMemoryError("simulated");
            }
        }));
        assertThat(outcomes).hasOnlyElementsOfType(Outcome.Checked.class).hasSize(3);
        assertThat(tries).hasValue(2);
    }

    @Test
    void passesOnTheInterruptionOfItsCaller() {
        Guard guard = new Guard(Duration.ofMinutes(1));
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> guard.run(source("Zwei"), this::loop)).isInstanceOf(CancellationException.class);
            assertThatThrownBy(Cancellation::poll).isInstanceOf(CancellationException.class);
        } finally {
            released = true;
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @SuppressWarnings("InfiniteRecursion")
    private static void recurse(String text) {
        recurse(text + "x");
    }

    private static void assertSecondNotChecked(List<Outcome> outcomes, String message) {
        assertThat(outcomes).hasSize(3);
        assertThat(outcomes.get(0)).isInstanceOf(Outcome.Checked.class);
        assertThat(((Outcome.NotChecked) outcomes.get(1)).problem().message()).isEqualTo(message);
        assertThat(outcomes.get(2)).isInstanceOf(Outcome.Checked.class);
    }

    private static List<Outcome> check(Pruefstein.Builder builder, Check check) {
        Pruefstein pruefstein = builder.add(registered("under-test", check)).build();
        List<Outcome> outcomes = new ArrayList<>();
        pruefstein.checkAll(
                Stream.of("Das ist Satz Eins.", "Das ist Satz Zwei.", "Das ist Satz Drei.")
                        .map(text -> new Input.Read(source(text)))
                        .iterator(),
                2,
                outcomes::add);
        return outcomes;
    }

    private static Source source(String text) {
        return new Source(text, "in.jsonl", text, Format.TEXT);
    }

    private static Check onSecond(Consumer<String> action) {
        return (article, out) -> {
            if (article.article().source().contains("Zwei")) {
                action.accept(article.article().source());
            }
        };
    }

    private static Checks.Registered registered(String id, Check check) {
        Rule rule = new Rule(
                id,
                Rule.Origin.HEURISTIC,
                Category.GRAMMAR,
                Severity.MINOR,
                Channel.ARTEFACT,
                1,
                "",
                "",
                "",
                List.of(),
                List.of());
        return new Checks.Registered(rule, check);
    }
}
