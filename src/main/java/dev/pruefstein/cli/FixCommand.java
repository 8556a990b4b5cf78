package dev.pruefstein.cli;

import dev.pruefstein.Pruefstein;
import dev.pruefstein.fix.Fixer;
import dev.pruefstein.read.InputFormat;
import dev.pruefstein.read.Inputs;
import dev.pruefstein.text.Nearest;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pruefstein fix}: what is wanted, as the user said it. {@link FixRun} does it. */
@Command(
        name = "fix",
        mixinStandardHelpOptions = true,
        description = {
            "Apply the suggestions that need no editor's look, in the files themselves.",
            "",
            "Wrongly decoded characters, leftover entities, invisible characters, missing spaces in dates and measures, "
                    + "paragraphs and headlines that stand twice, and furniture of the page. Everything else in a file stays "
                    + "as it is, byte by byte. A second run changes nothing."
        },
        versionProvider = Version.class,
        sortOptions = false,
        optionListHeading = "%nOptions:%n",
        parameterListHeading = "%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  pruefstein fix --diff news/",
            "  pruefstein fix --rule mojibake,escaped-character news/ corpus.jsonl",
            "  curl -s https://example.org/artikel | pruefstein fix --input-format html - > artikel.html"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:nothing is left to apply",
            "1:with --diff, something would be changed",
            "2:something could not be looked at or written; the other files have been fixed"
        })
final class FixCommand implements Callable<Integer> {

    private final Streams streams;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "Files, directories, or - to fix standard input to standard output, as for check.")
    private List<String> paths = new ArrayList<>();

    @Option(
            names = "--input-format",
            paramLabel = "FORMAT",
            converter = Names.InputFormats.class,
            completionCandidates = Names.InputFormats.class,
            description = "Read every input as ${COMPLETION-CANDIDATES}; otherwise the file name decides.")
    private @Nullable InputFormat inputFormat;

    @Option(
            names = "--diff",
            description = "Change nothing; show what would be changed, as a unified diff that git apply understands.")
    private boolean diff;

    @Option(
            names = "--rule",
            paramLabel = "RULE",
            split = ",",
            description =
                    "Apply the suggestions of these rules only. May be repeated, or given a list divided by commas.")
    private List<String> only = new ArrayList<>();

    @Mixin
    private RuleOptions rules = new RuleOptions();

    @Mixin
    private ConfigOptions config = new ConfigOptions();

    @Mixin
    private Limits limits = new Limits();

    @Option(
            names = {"-q", "--quiet"},
            description = "Do not say what was changed.")
    private boolean quiet;

    FixCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Inputs inputs =
                limits.on(Inputs.defaults().withStandardInput(streams.in()).withFormat(inputFormat));
        Pruefstein pruefstein = config.build(limits.on(rules.builder()), paths);
        Fixer fixer = new Fixer(pruefstein::check, wanted(pruefstein.safeFixes()));
        return new FixRun(streams, inputs, fixer, diff, quiet).run(paths).code();
    }

    private Set<String> wanted(Set<String> safe) {
        for (String id : only) {
            if (!safe.contains(id)) {
                List<String> near = Nearest.of(id, safe);
                String nearest = near.isEmpty()
                        ? "there are " + String.join(", ", safe)
                        : "did you mean " + String.join(" or ", near) + "?";
                throw new UsageException("--rule: '" + id + "' is no rule with a safe suggestion; " + nearest);
            }
        }
        return only.isEmpty() ? safe : new LinkedHashSet<>(only);
    }
}
