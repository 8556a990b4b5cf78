package dev.pruefstein.cli;

import dev.pruefstein.Pruefstein;
import dev.pruefstein.check.Rule;
import dev.pruefstein.evaluate.Figures;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.apache.commons.text.WordUtils;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pruefstein explain}: the page of a rule. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Show the page of a rule: what it finds, why that matters, what it leaves alone, examples.",
        versionProvider = Version.class,
        sortOptions = false,
        optionListHeading = "%nOptions:%n",
        parameterListHeading = "%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  pruefstein explain verb-bracket",
            "  pruefstein explain DE_AGREEMENT",
            "  pruefstein explain --analyse \"Russland hatte angehäuft Truppen.\""
        })
final class ExplainCommand implements Callable<Integer> {

    private static final Pattern PARAGRAPH_END = Pattern.compile("\n\\s*\n");

    private final Streams streams;

    @ArgGroup(multiplicity = "1")
    private Subject subject = new Subject();

    /** What is explained: a rule, or how a text is analysed. */
    private static final class Subject {

        @Parameters(paramLabel = "RULE", description = "Id of the rule, as a report names it.")
        private @Nullable String id;

        @Option(
                names = "--analyse",
                paramLabel = "TEXT",
                description = "Show how the sentences of TEXT are divided into clauses and topological fields.")
        private @Nullable String text;
    }

    @Mixin
    private RuleOptions rules = new RuleOptions();

    ExplainCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Pruefstein pruefstein = rules.builder().build();
        if (subject.text != null) {
            streams.out().print(pruefstein.fields(subject.text));
        } else {
            Rule rule = pruefstein.rule(Objects.requireNonNull(subject.id));
            print(rule, pruefstein.whyOff(rule.id()));
            section("Measured", String.join("\n\n", Figures.of(rules.files()).sentences(rule.id())));
        }
        return ExitCode.PASSED.code();
    }

    private void print(Rule rule, Optional<String> whyOff) {
        PrintStream out = streams.out();
        out.println(styled(rule.id(), "1"));
        String facts = String.join(
                " · ",
                rule.category().path(),
                rule.severity().id(),
                rule.channel().id(),
                String.format(Locale.ROOT, "confidence %.2f", rule.confidence()));
        out.println(whyOff.map(reason -> "does not run: " + reason).orElse(facts));
        section("What it finds", rule.finds());
        section("Why it matters", rule.why());
        section("What it leaves alone", rule.leavesAlone());
        examples("Flagged", rule.flagged());
        examples("Not flagged", rule.silent());
    }

    private void section(String heading, String text) {
        if (text.isBlank()) {
            return;
        }
        heading(heading);
        for (String paragraph : PARAGRAPH_END.split(text, -1)) {
            indented(paragraph.replaceAll("\\s*\n\\s*", " "), "  ");
        }
    }

    private void examples(String heading, List<String> examples) {
        if (examples.isEmpty()) {
            return;
        }
        heading(heading);
        for (String example : examples) {
            String first = "  - ";
            for (String line : example.strip().lines().toList()) {
                indented(line.strip(), first);
                first = "    ";
            }
        }
    }

    private void heading(String heading) {
        streams.out().println();
        streams.out().println(styled(heading, "1"));
    }

    private void indented(String line, String indent) {
        int width = Math.min(100, streams.width()) - 4;
        String hanging = System.lineSeparator() + " ".repeat(indent.length());
        String wrapped = WordUtils.wrap(line, width, hanging, false);
        streams.out().println(indent + (streams.wantsColour() ? marked(wrapped) : wrapped));
    }

    /** On a terminal the marks of a finding become what a report would show. */
    private static String marked(String text) {
        return text.replace("[[", "\033[4;31m").replace("]]", "\033[0m");
    }

    private String styled(String text, String style) {
        return streams.wantsColour() ? "\033[" + style + "m" + text + "\033[0m" : text;
    }
}
