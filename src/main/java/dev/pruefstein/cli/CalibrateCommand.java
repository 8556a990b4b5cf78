package dev.pruefstein.cli;

import dev.pruefstein.calibrate.Calibration;
import dev.pruefstein.calibrate.FittedFiles;
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
        footer = "  pruefstein calibrate --mqm mqm.jsonl --pairs pairs.jsonl --output rules")
final class CalibrateCommand implements Callable<Integer> {

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
            description = "JSONL with machine output and its human post-edit: id, mt, pe.")
    private Path pairs = Path.of("");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            required = true,
            description = "Directory for score.yml and profile.tsv; existing files are replaced.")
    private Path output = Path.of("");

    @Option(
            names = "--acceptable-penalty",
            paramLabel = "POINTS",
            defaultValue = "35",
            description = "Penalty per 1000 words with which a text just passes (default ${DEFAULT-VALUE}).")
    private double acceptablePenalty;

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
            names = "--hygiene-cap",
            paramLabel = "POINTS",
            defaultValue = "10",
            description = "Most that the hygiene channel may add per 1000 words (default ${DEFAULT-VALUE}).")
    private double hygieneCap;

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
        for (Path file : new Path[] {mqm, pairs}) {
            if (!Files.isRegularFile(file)) {
                throw new UsageException("no such file: " + file);
            }
        }
        if (!Files.isDirectory(output)) {
            throw new UsageException("--output: no such directory: " + output);
        }
        Calibration.Fitted fitted = new Calibration(rules.builder().build(), smoothing, profileCap).fit(mqm, pairs);
        new FittedFiles(acceptablePenalty, hygieneCap, smoothing, shortest).write(fitted, output);
        streams.out()
                .println("Fitted " + fitted.profile().weights().size() + " profile weights and "
                        + fitted.ruleWeights().size() + " rule weights.");
        return ExitCode.PASSED.code();
    }
}
