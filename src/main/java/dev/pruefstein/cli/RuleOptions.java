package dev.pruefstein.cli;

import dev.pruefstein.Pruefstein;
import dev.pruefstein.rules.RuleFiles;
import dev.pruefstein.text.Variant;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say which rules run. */
final class RuleOptions {

    @Option(
            names = "--variant",
            paramLabel = "CODE",
            converter = Names.Variants.class,
            completionCandidates = Names.Variants.class,
            description = "Standard variety of German: ${COMPLETION-CANDIDATES} (default de-DE).")
    private @Nullable Variant variant;

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "Directory of your own rule files, laid over the shipped ones.")
    private @Nullable Path directory;

    @Option(
            names = "--disable",
            paramLabel = "RULE",
            split = ",",
            description = "Switch a rule off. May be repeated, or given a list divided by commas.")
    private List<String> disabled = new ArrayList<>();

    @Option(
            names = "--enable",
            paramLabel = "RULE",
            split = ",",
            description = "Switch a rule on that is off by default. Likewise.")
    private List<String> enabled = new ArrayList<>();

    /** The rule files that these options name. */
    RuleFiles files() {
        return new RuleFiles(directory);
    }

    /** A builder with these options. */
    Pruefstein.Builder builder() {
        Pruefstein.Builder builder = Pruefstein.builder().disable(disabled).enable(enabled);
        if (variant != null) {
            builder.variant(variant);
        }
        if (directory != null) {
            if (!Files.isDirectory(directory)) {
                throw new UsageException("--rules: no such directory: " + directory);
            }
            builder.rules(directory);
        }
        return builder;
    }
}
