package dev.pruefstein.cli;

import dev.pruefstein.calibrate.Calibration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code pruefstein calibrate}: the numbers of the score from annotated data. */
@Command(
        name = "calibrate",
        mixinStandardHelpOptions = true,
        description = "Fit the numbers of rules/score.yml and rules/profile.tsv to annotated data.",
        versionProvider = Version.class,
        sortOptions = false,
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = "  pruefstein calibrate --mqm mqm.jsonl --pairs pairs.jsonl --good good.txt --output rules")
final class CalibrateCommand implements Callable<Integer> {

    /** As {@code fail-under} in {@code rules/gate.yml}. */
    private static final double PASSING_THRESHOLD = 80;

    private final Streams streams;

    @Option(
            names = "--mqm",
            paramLabel = "FILE",
            required = true,
            description = "JSONL with expert MQM annotations: id, doc, system, text, segments (start, end, mqm).")
    private Path mqm = Path.of("");

    @Option(
            names = "--pairs",
            paramLabel = "FILE",
            required = true,
            description = "JSONL with machine output and its human post-edit: id, source, mt, pe.")
    private Path pairs = Path.of("");

    @Option(
            names = "--good",
            paramLabel = "FILE",
            required = true,
            description = "Text of good German, one sentence a line; the gate must pass it and fail it when damaged.")
    private Path good = Path.of("");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            required = true,
            description = "Directory for score.yml and profile.tsv; existing files are replaced.")
    private Path output = Path.of("");

    @Option(
            names = "--smoothing",
            paramLabel = "WORDS",
            defaultValue = "40",
            description = "Words added to every text's word count (default ${DEFAULT-VALUE}).")
    private double smoothing;

    @Option(
            names = "--profile-cap",
            paramLabel = "POINTS",
            defaultValue = "30",
            description = "Most that the profile may add per 1000 words (default ${DEFAULT-VALUE}).")
    private double profileCap;

    @Option(
            names = "--tolerance",
            paramLabel = "POINTS",
            defaultValue = "35",
            description = "Penalty per 1000 words from which findings count in full (default ${DEFAULT-VALUE}).")
    private double tolerance;

    @Option(
            names = "--shortest",
            paramLabel = "WORDS",
            defaultValue = "50",
            description = "Words below which an article is too short to judge (default ${DEFAULT-VALUE}).")
    private int shortest;

    @Mixin
    private RuleOptions rules = new RuleOptions();

    CalibrateCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        for (Path file : new Path[] {mqm, pairs, good}) {
            if (!Files.isRegularFile(file)) {
                throw new UsageException("no such file: " + file);
            }
        }
        if (Files.readAllLines(good).size() < Calibration.LEAST_SENTENCES) {
            throw new UsageException(
                    "--good: " + good + " needs " + Calibration.LEAST_SENTENCES + " lines or more, one sentence each");
        }
        if (!Files.isDirectory(output)) {
            throw new UsageException("--output: no such directory: " + output);
        }
        new Calibration(
                        rules.builder().build(),
                        new Calibration.Decisions(PASSING_THRESHOLD, smoothing, tolerance, shortest, profileCap))
                .fit(new Calibration.Data(mqm, pairs, good), output);
        streams.out().println("Wrote " + output.resolve("score.yml") + " and " + output.resolve("profile.tsv") + ".");
        return ExitCode.PASSED.code();
    }
}
