package dev.pruefstein.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.pruefstein.check.Finding;
import dev.pruefstein.check.Severity;
import dev.pruefstein.report.Conclusion;
import dev.pruefstein.report.Outcome;
import dev.pruefstein.report.Report;
import dev.pruefstein.report.Summary;
import dev.pruefstein.report.WellFormed;
import dev.pruefstein.text.Article;
import dev.pruefstein.text.Position;
import dev.pruefstein.text.Span;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * <a href="https://github.com/reviewdog/reviewdog/tree/master/proto/rdf">Reviewdog's diagnostic format</a>, as one
 * document ({@code -f=rdjson}). Its columns count bytes of UTF-8.
 */
public final class RdjsonReport implements Report {

    private final Writer out;
    private final JsonGenerator json;

    /** Writes to {@code out}. */
    public RdjsonReport(Writer out) {
        this.out = out;
        this.json = OutcomeJson.openDocument(out);
    }

    @Override
    public void begin() throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("source");
        json.writeStringField("name", "pruefstein");
        json.writeEndObject();
        json.writeArrayFieldStart("diagnostics");
    }

    @Override
    public void add(Outcome outcome) throws IOException {
        Conclusion conclusion = Conclusion.of(outcome).orElse(null);
        if (conclusion != null) {
            conclusion(outcome, conclusion);
        }
        if (outcome instanceof Outcome.Checked checked) {
            for (Finding finding : checked.findings()) {
                finding(checked, finding);
            }
        }
    }

    private void conclusion(Outcome outcome, Conclusion conclusion) throws IOException {
        head(conclusion.ruleId(), outcome.prefix() + conclusion.text(), conclusion.blocks() ? "ERROR" : "WARNING");
        json.writeObjectFieldStart("location");
        OutcomeJson.string(json, "path", conclusion.path());
        if (conclusion.position() != null) {
            line(conclusion.position());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    /** A whole line: the column of a problem counts code units of a file that nobody could read. */
    private void line(Position at) throws IOException {
        json.writeObjectFieldStart("range");
        json.writeObjectFieldStart("start");
        json.writeNumberField("line", at.line());
        json.writeEndObject();
        json.writeEndObject();
    }

    private void finding(Outcome.Checked checked, Finding finding) throws IOException {
        head(finding.ruleId(), checked.prefix() + finding.message(), severity(finding.severity()));
        json.writeObjectFieldStart("location");
        OutcomeJson.string(json, "path", checked.path());
        if (checked.hasLines()) {
            range(checked.article(), finding.span());
        } else {
            line(checked.begin());
        }
        json.writeEndObject();
        if (checked.hasLines() && !finding.suggestions().isEmpty()) {
            json.writeArrayFieldStart("suggestions");
            for (String suggestion : finding.suggestions()) {
                json.writeStartObject();
                range(checked.article(), finding.span());
                OutcomeJson.string(json, "text", suggestion);
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void head(String rule, String message, String severity) throws IOException {
        json.writeStartObject();
        OutcomeJson.string(json, "message", message);
        json.writeStringField("severity", severity);
        json.writeObjectFieldStart("code");
        OutcomeJson.string(json, "value", rule);
        json.writeEndObject();
    }

    private void range(Article article, Span span) throws IOException {
        json.writeObjectFieldStart("range");
        position("start", article, span.start());
        position("end", article, span.end());
        json.writeEndObject();
    }

    private void position(String name, Article article, int offset) throws IOException {
        int line = article.position(offset).line();
        String before = article.source().substring(article.lines().line(line).start(), offset);
        json.writeObjectFieldStart(name);
        json.writeNumberField("line", line);
        json.writeNumberField("column", WellFormed.of(before).getBytes(StandardCharsets.UTF_8).length + 1);
        json.writeEndObject();
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case NEUTRAL -> "INFO";
            case MINOR -> "WARNING";
            case MAJOR, CRITICAL -> "ERROR";
        };
    }

    @Override
    public void end(Summary summary) throws IOException {
        json.writeEndArray();
        json.writeEndObject();
        json.flush();
        out.write('\n');
        out.flush();
    }
}
