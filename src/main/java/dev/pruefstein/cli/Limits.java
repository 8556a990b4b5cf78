package dev.pruefstein.cli;

import dev.pruefstein.Pruefstein;
import dev.pruefstein.read.Inputs;
import java.time.Duration;
import picocli.CommandLine.Option;

/** The options that say how large an article may be and how long it may take. */
final class Limits {

    private static final double LONGEST = Duration.ofDays(1).toSeconds();

    @Option(
            names = "--max-seconds-per-article",
            paramLabel = "N",
            defaultValue = "60",
            description = "An article that takes longer counts as not checked; the others go on. 0 for no limit "
                    + "(default ${DEFAULT-VALUE}).")
    private double maxSeconds;

    @Option(
            names = "--max-bytes",
            paramLabel = "N",
            defaultValue = "" + Inputs.DEFAULT_MAX_BYTES,
            description = "A larger file, or a longer line of a corpus, is not read (default ${DEFAULT-VALUE}).")
    private int maxBytes;

    /** Inputs within the limits. */
    Inputs on(Inputs inputs) {
        if (maxBytes < 1 || maxBytes == Integer.MAX_VALUE) {
            throw new UsageException("--max-bytes: from 1 to " + (Integer.MAX_VALUE - 1) + ", not " + maxBytes);
        }
        return inputs.withMaxBytes(maxBytes);
    }

    /** A builder with the time limit. */
    Pruefstein.Builder on(Pruefstein.Builder builder) {
        if (!(maxSeconds >= 0 && maxSeconds <= LONGEST)) {
            throw new UsageException("--max-seconds-per-article: from 0 (no limit) to 86400, not " + maxSeconds);
        }
        return maxSeconds == 0 ? builder : builder.timeLimit(Duration.ofNanos(Math.max(1, (long) (maxSeconds * 1e9))));
    }
}
