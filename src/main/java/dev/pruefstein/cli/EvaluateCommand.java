package dev.pruefstein.cli;

import dev.pruefstein.NotCheckedException;
import dev.pruefstein.Pruefstein;
import dev.pruefstein.evaluate.Evaluation;
import dev.pruefstein.evaluate.EvaluationJson;
import dev.pruefstein.evaluate.EvaluationText;
import dev.pruefstein.evaluate.Evaluator;
import dev.pruefstein.evaluate.Figures;
import dev.pruefstein.evaluate.Gold;
import dev.pruefstein.evaluate.GoldException;
import dev.pruefstein.evaluate.GoldReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pruefstein evaluate}: how good are the rules and the score on annotated texts. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = "Measure rules and score on annotated texts: precision, recall, F1, false alarms, correlation.",
        versionProvider = Version.class,
        sortOptions = false,
        optionListHeading = "%nOptions:%n",
        parameterListHeading = "%n",
        footerHeading = "%nA line of GOLD is a JSON object:%n",
        footer = {
            "  {\"id\", \"text\", \"spans\": [{\"start\", \"end\", \"type\"}]}   every error is marked",
            "  {\"id\", \"text\"}                                         native text: every finding is a false alarm",
            "  {\"id\", \"text\", \"clean\", \"start\", \"end\", \"type\"}        one error, and the text without it",
            "  {\"id\", \"mt\", \"pe\"}                                     machine output and its post-edit",
            "  {\"id\", \"doc\", \"text\", \"mqm_per_100_words\", \"segments\": [{\"start\", \"end\", \"mqm\"}], \"spans\"}"
        })
final class EvaluateCommand implements Callable<Integer> {

    private final Streams streams;

    private enum Layout {
        text,
        json
    }

    private enum Offsets {
        codepoints,
        utf16
    }

    @Parameters(paramLabel = "GOLD", arity = "1..*", description = "JSONL files of annotated texts.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "Write tables or JSON: ${COMPLETION-CANDIDATES} (default ${DEFAULT-VALUE}).",
            defaultValue = "text")
    private Layout format = Layout.text;

    @Option(
            names = "--offsets",
            paramLabel = "UNIT",
            description =
                    "What start and end count: ${COMPLETION-CANDIDATES} (default ${DEFAULT-VALUE}, as Python does).",
            defaultValue = "codepoints")
    private Offsets offsets = Offsets.codepoints;

    @Option(
            names = "--page",
            paramLabel = "FILE",
            description = "Also write what each rule found as the page that 'explain' shows: rules/figures.md.")
    private @Nullable Path page;

    @Mixin
    private RuleOptions rules = new RuleOptions();

    EvaluateCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        List<Gold> gold = new ArrayList<>();
        for (Path file : files) {
            if (!Files.isRegularFile(file)) {
                throw new UsageException("no such file: " + file);
            }
            try {
                gold.addAll(new GoldReader(offsets == Offsets.codepoints).read(file));
            } catch (GoldException e) {
                throw new UsageException(e.problem().toString());
            }
        }
        Evaluation evaluation;
        Pruefstein pruefstein = rules.builder().build();
        try {
            evaluation = new Evaluator(pruefstein).evaluate(gold);
        } catch (NotCheckedException e) {
            throw new UsageException(e.problem().toString());
        }
        if (page != null) {
            write(page, Figures.page(evaluation, pruefstein.ownRules()));
        }
        streams.out().print(format == Layout.json ? EvaluationJson.of(evaluation) : EvaluationText.of(evaluation));
        streams.out().flush();
        return ExitCode.PASSED.code();
    }

    private static void write(Path file, String text) {
        try (AtomicFile out = AtomicFile.create(file)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.commit();
        } catch (IOException e) {
            throw new UsageException("could not write " + file + ": " + ReportTarget.reason(e));
        }
    }
}
