package dev.pruefstein.cli;

import dev.pruefstein.Pruefstein;
import dev.pruefstein.baseline.Baseline;
import dev.pruefstein.baseline.BaselineFile;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say what is known of the articles already. */
final class BaselineOptions {

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description =
                    "Report only what this baseline does not know; an article of it passes with the score that it "
                            + "has there. 'pruefstein baseline' writes it.")
    private @Nullable Path file;

    @Option(
            names = "--no-worse-than-baseline",
            description = "An article of the baseline fails on any new finding above neutral, and on any lower score.")
    private boolean noWorse;

    /**
     * A builder with the baseline.
     *
     * @throws dev.pruefstein.baseline.BaselineException if there is none in the file
     */
    Pruefstein.Builder on(Pruefstein.Builder builder) {
        if (file == null) {
            if (noWorse) {
                throw new UsageException("--no-worse-than-baseline: no worse than which? Name it with --baseline FILE");
            }
            return builder;
        }
        Baseline known = BaselineFile.read(file);
        return noWorse ? builder.noWorseThan(known) : builder.baseline(known);
    }
}
