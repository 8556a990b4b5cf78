package dev.pruefstein.cli;

import dev.pruefstein.Pruefstein;
import dev.pruefstein.changes.ChangedArticles;
import dev.pruefstein.changes.ChangedFiles;
import dev.pruefstein.read.Input;
import dev.pruefstein.read.Inputs;
import dev.pruefstein.report.ReportFormat;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pruefstein check}: what is wanted, as the user said it. {@link CheckRun} does it. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Check articles, report what is wrong with them, and decide.",
        versionProvider = Version.class,
        sortOptions = false,
        optionListHeading = "%nOptions:%n",
        parameterListHeading = "%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  pruefstein check article.html",
            "  pruefstein check --fail-under 85 --fail-on critical news/",
            "  pruefstein check --quiet --report html=out.html --report jsonl=out.jsonl corpus.jsonl",
            "  curl -s https://example.org/artikel | pruefstein check --input-format html -"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every article was checked, and no more failed than may",
            "1:every article was checked, and more failed than may (without further options: one)",
            "2:something could not be checked; what could be checked has been reported"
        })
final class CheckCommand implements Callable<Integer> {

    private final Streams streams;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "Files, directories (searched for .txt, .md, .html, .jsonl and the like), or - for standard "
                    + "input. A .jsonl file is a corpus: one object with \"id\" and \"text\" on each line.")
    private List<String> paths = new ArrayList<>();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            converter = Names.ReportFormats.class,
            completionCandidates = Names.ReportFormats.class,
            description = "Report as ${COMPLETION-CANDIDATES} (default text).")
    private @Nullable ReportFormat format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write the report to FILE instead of standard output.")
    private @Nullable Path output;

    @Option(
            names = "--report",
            paramLabel = "FORMAT=FILE",
            converter = ReportRequest.Converter.class,
            description = "Write a further report. May be repeated.")
    private List<ReportRequest> reports = new ArrayList<>();

    @Mixin
    private GateOptions gate = new GateOptions();

    @Mixin
    private RuleOptions rules = new RuleOptions();

    @Mixin
    private ConfigOptions config = new ConfigOptions();

    @Mixin
    private RunOptions run = new RunOptions();

    @Mixin
    private Limits limits = new Limits();

    @Mixin
    private ChangeOptions changes = new ChangeOptions();

    @Mixin
    private CacheOptions cache = new CacheOptions();

    @Mixin
    private BaselineOptions baseline = new BaselineOptions();

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            converter = Names.Colours.class,
            completionCandidates = Names.Colours.class,
            defaultValue = "auto",
            description = "Colour the text report: ${COMPLETION-CANDIDATES} (default ${DEFAULT-VALUE}).")
    private Names.Colour colour = Names.Colour.AUTO;

    @Option(
            names = {"-q", "--quiet"},
            description = "No progress, and no text on standard output unless --format asks for it.")
    private boolean quiet;

    CheckCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Inputs inputs = limits.on(run.inputs(streams));
        ChangedFiles changed = changes.ask(paths);
        Pruefstein.Builder builder = changes.on(rules.builder().gate(gate.settings()), changed, inputs);
        Predicate<Input> wanted = changed == null ? input -> true : new ChangedArticles(changed, inputs);
        try (OpenCache results = cache.open(streams)) {
            Pruefstein pruefstein = config.build(results.on(baseline.on(run.on(limits.on(builder)))), paths);
            return new CheckRun(streams, pruefstein, run.threads(), quiet, colour.on(streams))
                    .run(inputs, paths, wanted, requests())
                    .code();
        }
    }

    private List<ReportRequest> requests() {
        List<ReportRequest> all = new ArrayList<>();
        if (output != null || format != null || !quiet) {
            Path file = output == null || output.toString().equals("-") ? null : output;
            all.add(new ReportRequest(format == null ? ReportFormat.TEXT : format, file));
        }
        all.addAll(reports);
        return all;
    }
}
