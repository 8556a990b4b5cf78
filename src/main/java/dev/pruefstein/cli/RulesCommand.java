package dev.pruefstein.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.pruefstein.check.Rule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code pruefstein rules}: every rule that runs. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        description = "List every rule that runs, our own first, with severity, channel and category.",
        versionProvider = Version.class,
        sortOptions = false,
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {"  pruefstein rules", "  pruefstein rules --format json | jq '.[].id'"})
final class RulesCommand implements Callable<Integer> {

    private final Streams streams;

    private enum Layout {
        text,
        json
    }

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "Write a table or JSON: ${COMPLETION-CANDIDATES} (default ${DEFAULT-VALUE}).",
            defaultValue = "text")
    private Layout format = Layout.text;

    @Mixin
    private RuleOptions rules = new RuleOptions();

    RulesCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        List<Rule> all = rules.builder().build().rules();
        if (format == Layout.json) {
            json(all);
        } else {
            table(all);
        }
        return ExitCode.PASSED.code();
    }

    private void table(List<Rule> all) {
        int width = all.stream().mapToInt(rule -> rule.id().length()).max().orElse(4);
        String row = "%-" + width + "s  %-12s  %-8s  %-8s  %s%n";
        streams.out().printf(Locale.ROOT, row, "RULE", "ORIGIN", "SEVERITY", "CHANNEL", "CATEGORY");
        for (Rule rule : all) {
            streams.out()
                    .printf(
                            Locale.ROOT,
                            row,
                            rule.id(),
                            rule.origin().id(),
                            rule.severity().id(),
                            rule.channel().id(),
                            rule.category().path());
        }
    }

    private void json(List<Rule> all) {
        try {
            Writer out = new java.io.OutputStreamWriter(streams.out(), java.nio.charset.StandardCharsets.UTF_8);
            JsonGenerator json = new JsonFactory().createGenerator(out).useDefaultPrettyPrinter();
            json.writeStartArray();
            for (Rule rule : all) {
                json.writeStartObject();
                json.writeStringField("id", rule.id());
                json.writeStringField("origin", rule.origin().id());
                json.writeStringField("category", rule.category().path());
                json.writeStringField("severity", rule.severity().id());
                json.writeStringField("channel", rule.channel().id());
                json.writeNumberField("confidence", rule.confidence());
                json.writeStringField("finds", rule.finds());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.flush();
            out.write(System.lineSeparator());
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("could not write standard output", e);
        }
    }
}
