package dev.pruefstein.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.pruefstein.report.Outcome;
import dev.pruefstein.report.Report;
import dev.pruefstein.report.Summary;
import java.io.IOException;
import java.io.Writer;

/** One object a line for each article, nothing else. */
public final class JsonlReport implements Report {

    private final Writer out;

    /** Writes to {@code out}. */
    public JsonlReport(Writer out) {
        this.out = out;
    }

    @Override
    public void begin() {}

    @Override
    public void add(Outcome outcome) throws IOException {
        try (JsonGenerator json = OutcomeJson.open(out)) {
            OutcomeJson.write(json, outcome);
        }
        out.write('\n');
        out.flush();
    }

    @Override
    public void end(Summary summary) throws IOException {
        out.flush();
    }
}
