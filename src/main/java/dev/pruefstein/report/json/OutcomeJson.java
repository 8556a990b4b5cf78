package dev.pruefstein.report.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import dev.pruefstein.check.Finding;
import dev.pruefstein.report.Numbers;
import dev.pruefstein.report.Outcome;
import dev.pruefstein.report.WellFormed;
import dev.pruefstein.score.Score;
import dev.pruefstein.text.Article;
import dev.pruefstein.text.Position;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;

/** The object of one article. Field names and their order are the contract that the JSON Schema beside it describes. */
final class OutcomeJson {

    private static final JsonFactory JSON = new JsonFactoryBuilder()
            .configure(StreamWriteFeature.AUTO_CLOSE_TARGET, false)
            .configure(StreamWriteFeature.AUTO_CLOSE_CONTENT, false)
            .characterEscapes(new TerminalSafeEscapes())
            .build();

    private OutcomeJson() {}

    /** A generator that leaves {@code out} open. */
    static JsonGenerator open(Writer out) throws IOException {
        return JSON.createGenerator(out);
    }

    /** A generator of one document, indented, that leaves {@code out} open. */
    static JsonGenerator openDocument(Writer out) {
        try {
            return open(out).setPrettyPrinter(printer());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DefaultPrettyPrinter printer() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withArrayEmptySeparator(""));
        printer.indentObjectsWith(indenter);
        printer.indentArraysWith(indenter);
        return printer;
    }

    static void write(JsonGenerator json, Outcome outcome) throws IOException {
        json.writeStartObject();
        string(json, "id", outcome.id());
        string(json, "path", outcome.path());
        if (outcome instanceof Outcome.Checked checked) {
            writeChecked(json, checked);
        } else if (outcome instanceof Outcome.NotChecked notChecked) {
            writeError(json, notChecked);
        }
        json.writeEndObject();
    }

    private static void writeChecked(JsonGenerator json, Outcome.Checked checked) throws IOException {
        Score score = checked.score();
        json.writeNumberField("words", score.words());
        json.writeNumberField("score", Numbers.score(score.value()));
        json.writeFieldName("interval");
        json.writeStartArray();
        json.writeNumber(Numbers.score(score.low()));
        json.writeNumber(Numbers.score(score.high()));
        json.writeEndArray();
        if (score.tooShort()) {
            json.writeBooleanField("tooShort", true);
        }
        json.writeStringField("verdict", checked.verdict().pass() ? "pass" : "fail");
        strings(json, "reasons", checked.verdict().reasons());
        if (checked.known() > 0) {
            json.writeNumberField("known", checked.known());
        }
        if (!checked.suppressed().isEmpty()) {
            json.writeNumberField("suppressed", checked.suppressed().size());
        }
        json.writeArrayFieldStart("findings");
        for (Finding finding : checked.findings()) {
            writeFinding(json, checked.article(), finding);
        }
        json.writeEndArray();
    }

    private static void writeFinding(JsonGenerator json, Article article, Finding finding) throws IOException {
        Position start = article.position(finding.span().start());
        Position end = article.position(finding.span().end());
        json.writeStartObject();
        string(json, "rule", finding.ruleId());
        json.writeStringField("category", finding.category().path());
        json.writeStringField("severity", finding.severity().id());
        json.writeStringField("channel", finding.channel().id());
        json.writeNumberField("confidence", Numbers.confidence(finding.confidence()));
        json.writeNumberField("start", finding.span().start());
        json.writeNumberField("end", finding.span().end());
        json.writeNumberField("line", start.line());
        json.writeNumberField("column", start.column());
        json.writeNumberField("endLine", end.line());
        json.writeNumberField("endColumn", end.column());
        string(json, "text", finding.span().of(article.source()));
        string(json, "message", finding.message());
        strings(json, "suggestions", finding.suggestions());
        json.writeEndObject();
    }

    private static void writeError(JsonGenerator json, Outcome.NotChecked notChecked) throws IOException {
        json.writeObjectFieldStart("error");
        string(json, "message", notChecked.problem().message());
        Position position = notChecked.problem().position();
        if (position != null) {
            json.writeNumberField("line", position.line());
            json.writeNumberField("column", position.column());
        }
        json.writeEndObject();
    }

    private static void strings(JsonGenerator json, String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(WellFormed.of(value));
        }
        json.writeEndArray();
    }

    static void string(JsonGenerator json, String name, String value) throws IOException {
        json.writeStringField(name, WellFormed.of(value));
    }
}
