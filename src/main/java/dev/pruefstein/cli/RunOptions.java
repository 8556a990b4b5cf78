package dev.pruefstein.cli;

import dev.pruefstein.Pruefstein;
import dev.pruefstein.read.InputFormat;
import dev.pruefstein.read.Inputs;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say how articles are read and how many at the same time. */
final class RunOptions {

    @Option(
            names = "--input-format",
            paramLabel = "FORMAT",
            converter = Names.InputFormats.class,
            completionCandidates = Names.InputFormats.class,
            description = "Read every input as ${COMPLETION-CANDIDATES}; otherwise the file name decides.")
    private @Nullable InputFormat inputFormat;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Articles checked at the same time (default: one for each processor).")
    private @Nullable Integer threads;

    @Option(
            names = "--no-inline-suppressions",
            description =
                    "Do not heed comments such as <!-- pruefstein-disable RULE --> in Markdown and HTML, nor files beside the "
                            + "articles such as zoll.txt.pruefstein.yml: for articles of authors whom the gate does not "
                            + "trust.")
    private boolean noInlineSuppressions;

    /** Inputs from these streams. */
    Inputs inputs(Streams streams) {
        return Inputs.defaults().withStandardInput(streams.in()).withFormat(inputFormat);
    }

    /** Number of threads. */
    int threads() {
        if (threads != null && threads < 1) {
            throw new UsageException("--threads: at least 1, not " + threads);
        }
        return threads == null ? Runtime.getRuntime().availableProcessors() : threads;
    }

    /** A builder that heeds suppressions or not. */
    Pruefstein.Builder on(Pruefstein.Builder builder) {
        return noInlineSuppressions ? builder.suppressionsOf(null) : builder;
    }
}
