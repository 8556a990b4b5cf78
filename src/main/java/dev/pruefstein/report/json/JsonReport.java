package dev.pruefstein.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.pruefstein.check.Severity;
import dev.pruefstein.report.Outcome;
import dev.pruefstein.report.Report;
import dev.pruefstein.report.ReportSettings;
import dev.pruefstein.report.Summary;
import java.io.IOException;
import java.io.Writer;

/** One document: the tool, an array of articles, a summary. */
public final class JsonReport implements Report {

    private final Writer out;
    private final JsonGenerator json;
    private final String version;

    /** Writes to {@code out}. */
    public JsonReport(Writer out, ReportSettings settings) {
        this.out = out;
        this.version = settings.version();
        this.json = OutcomeJson.openDocument(out);
    }

    @Override
    public void begin() throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("tool");
        json.writeStringField("name", "pruefstein");
        json.writeStringField("version", version);
        json.writeEndObject();
        json.writeArrayFieldStart("articles");
    }

    @Override
    public void add(Outcome outcome) throws IOException {
        OutcomeJson.write(json, outcome);
    }

    @Override
    public void end(Summary summary) throws IOException {
        json.writeEndArray();
        json.writeObjectFieldStart("summary");
        json.writeNumberField("articles", summary.articles());
        json.writeNumberField("passed", summary.passed());
        json.writeNumberField("failed", summary.failed());
        json.writeNumberField("notChecked", summary.notChecked());
        json.writeNumberField("words", summary.words());
        if (summary.suppressed() > 0) {
            json.writeNumberField("suppressed", summary.suppressed());
        }
        json.writeObjectFieldStart("findings");
        for (Severity severity : Severity.values()) {
            json.writeNumberField(severity.id(), summary.count(severity));
        }
        json.writeEndObject();
        if (summary.known() > 0) {
            json.writeNumberField("known", summary.known());
        }
        if (summary.unchanged() > 0) {
            json.writeNumberField("unchanged", summary.unchanged());
        }
        // As the exit code: what could not be checked is never a clean result.
        json.writeStringField(
                "verdict",
                summary.notChecked() > 0 ? "not-checked" : summary.run().pass() ? "pass" : "fail");
        json.writeArrayFieldStart("reasons");
        for (String reason : summary.run().reasons()) {
            json.writeString(reason);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
        json.flush();
        out.write('\n');
        out.flush();
    }
}
