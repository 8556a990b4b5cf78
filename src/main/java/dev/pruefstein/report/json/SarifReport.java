package dev.pruefstein.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.pruefstein.check.Rule;
import dev.pruefstein.report.Conclusion;
import dev.pruefstein.report.Outcome;
import dev.pruefstein.report.Report;
import dev.pruefstein.report.ReportSettings;
import dev.pruefstein.report.Summary;
import dev.pruefstein.text.Position;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import org.jspecify.annotations.Nullable;

/**
 * SARIF 2.1.0 (<a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/">OASIS</a>). The results come first and the
 * rules that they name after them, so that results need not wait in memory. A failed verdict is a result of its own. So
 * is what could not be checked, which is a notification of the invocation too: services that upload a report look at
 * its results alone.
 */
public final class SarifReport implements Report {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private static final Parser MARKDOWN = Parser.builder().build();
    private static final TextContentRenderer PLAIN = TextContentRenderer.builder()
            .lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS)
            .build();

    private final Writer out;
    private final ReportSettings settings;
    private final JsonGenerator json;
    private final SarifResults results;
    private final Map<String, Integer> rules = new LinkedHashMap<>();
    private final List<Outcome.NotChecked> notChecked = new ArrayList<>();

    /** Writes to {@code out}. */
    public SarifReport(Writer out, ReportSettings settings) {
        this.out = out;
        this.settings = settings;
        this.json = OutcomeJson.openDocument(out);
        this.results = new SarifResults(json, rules);
    }

    @Override
    public void begin() throws IOException {
        json.writeStartObject();
        json.writeStringField("$schema", SCHEMA);
        json.writeStringField("version", "2.1.0");
        json.writeArrayFieldStart("runs");
        json.writeStartObject();
        json.writeStringField("columnKind", "utf16CodeUnits");
        json.writeStringField("language", "de-DE");
        json.writeObjectFieldStart("automationDetails");
        json.writeStringField("id", "pruefstein/");
        json.writeEndObject();
        json.writeArrayFieldStart("results");
    }

    @Override
    public void add(Outcome outcome) throws IOException {
        results.write(outcome);
        if (outcome instanceof Outcome.NotChecked error) {
            notChecked.add(error);
        }
    }

    @Override
    public void end(Summary summary) throws IOException {
        json.writeEndArray();
        tool();
        invocation(summary);
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.flush();
        out.write('\n');
        out.flush();
    }

    private void tool() throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "Prüfstein");
        OutcomeJson.string(json, "version", settings.version());
        json.writeArrayFieldStart("rules");
        for (String id : rules.keySet()) {
            rule(id, settings.rules().apply(id).orElse(null));
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    /** GitHub's code scanning asks for both descriptions and a help text, also of a rule that has no page. */
    private void rule(String id, @Nullable Rule rule) throws IOException {
        String finds = rule == null || rule.finds().isBlank() ? withoutPage(id) : rule.finds();
        json.writeStartObject();
        OutcomeJson.string(json, "id", id);
        text("shortDescription", firstSentence(PLAIN.render(MARKDOWN.parse(finds))));
        text("fullDescription", PLAIN.render(MARKDOWN.parse(finds)));
        help(finds, rule);
        if (rule != null) {
            json.writeObjectFieldStart("defaultConfiguration");
            json.writeStringField("level", SarifResults.level(rule.severity()));
            json.writeEndObject();
            json.writeObjectFieldStart("properties");
            json.writeStringField("category", rule.category().path());
            json.writeStringField("severity", rule.severity().id());
            json.writeStringField("channel", rule.channel().id());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static String withoutPage(String id) {
        return switch (id) {
            case Conclusion.GATE -> "The article does not pass the gate.";
            case Conclusion.NOT_CHECKED -> "The article could not be checked.";
            default -> "Rule " + id + ".";
        };
    }

    private void help(String finds, @Nullable Rule rule) throws IOException {
        String markdown = finds;
        if (rule != null) {
            markdown += section("Why it matters", rule.why()) + section("What it leaves alone", rule.leavesAlone());
        }
        json.writeObjectFieldStart("help");
        OutcomeJson.string(json, "text", PLAIN.render(MARKDOWN.parse(markdown)));
        OutcomeJson.string(json, "markdown", markdown);
        json.writeEndObject();
    }

    private static String section(String title, String text) {
        return text.isBlank() ? "" : "\n\n## " + title + "\n\n" + text;
    }

    private static String firstSentence(String text) {
        int end = text.indexOf(". ");
        return end < 0 ? text : text.substring(0, end + 1);
    }

    private void invocation(Summary summary) throws IOException {
        json.writeArrayFieldStart("invocations");
        json.writeStartObject();
        json.writeBooleanField("executionSuccessful", notChecked.isEmpty());
        json.writeArrayFieldStart("toolExecutionNotifications");
        for (Outcome.NotChecked error : notChecked) {
            json.writeStartObject();
            json.writeStringField("level", "error");
            text("message", error.id() + ": " + error.problem().message());
            json.writeArrayFieldStart("locations");
            json.writeStartObject();
            location(error);
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        }
        for (String reason : summary.run().reasons()) {
            json.writeStartObject();
            json.writeStringField("level", summary.run().pass() ? "note" : "error");
            text("message", reason);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private void location(Outcome.NotChecked error) throws IOException {
        json.writeObjectFieldStart("physicalLocation");
        results.artifact(error.problem().path());
        Position position = error.problem().position();
        if (position != null) {
            results.place(position);
        }
        json.writeEndObject();
    }

    private void text(String name, String text) throws IOException {
        json.writeObjectFieldStart(name);
        OutcomeJson.string(json, "text", text);
        json.writeEndObject();
    }
}
