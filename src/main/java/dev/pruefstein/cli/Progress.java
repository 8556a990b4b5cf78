package dev.pruefstein.cli;

import java.time.temporal.ChronoUnit;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows on standard error how far a long run has come, or nothing at all. */
final class Progress implements AutoCloseable {

    private static final int INTERVAL_MILLIS = 200;

    private final @Nullable ProgressBar bar;

    private Progress(@Nullable ProgressBar bar) {
        this.bar = bar;
    }

    /** No progress. */
    static Progress none() {
        return new Progress(null);
    }

    /** A bar on standard error. How many articles there are is not known before the last one has been read. */
    static Progress on(Streams streams) {
        return new Progress(new ProgressBarBuilder()
                .setTaskName("Checking")
                .setUnit(" articles", 1)
                .setInitialMax(-1)
                .setUpdateIntervalMillis(INTERVAL_MILLIS)
                .setStyle(ProgressBarStyle.ASCII)
                .showSpeed()
                .setSpeedUnit(ChronoUnit.SECONDS)
                .hideEta()
                .clearDisplayOnFinish()
                .setConsumer(new ConsoleProgressBarConsumer(streams.err(), streams.width() - 1))
                .build());
    }

    /** One more article is done. */
    void step() {
        if (bar != null) {
            bar.step();
        }
    }

    /** Does something that prints a line of its own. */
    void pause(Runnable print) {
        if (bar == null) {
            print.run();
        } else {
            bar.pause();
            print.run();
            bar.resume();
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
