package dev.pruefstein.report.xml;

import dev.pruefstein.check.Finding;
import dev.pruefstein.check.Severity;
import dev.pruefstein.report.Conclusion;
import dev.pruefstein.report.Outcome;
import dev.pruefstein.report.Report;
import dev.pruefstein.report.ReportSettings;
import dev.pruefstein.report.Summary;
import dev.pruefstein.text.Position;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/**
 * The XML of <a href="https://checkstyle.org/">Checkstyle</a>, which has no schema but many readers. They all expect a
 * line; what concerns the whole file stands at line 1, and a finding in a corpus at the line of its article.
 */
public final class CheckstyleReport implements Report {

    private static final Position TOP = new Position(1, 1);

    private final Writer out;
    private final XmlOut xml;
    private final String version;
    private @Nullable String file;

    /** Writes to {@code out}. */
    public CheckstyleReport(Writer out, ReportSettings settings) {
        this.out = out;
        this.xml = new XmlOut(out, 0);
        this.version = settings.version();
    }

    @Override
    public void begin() throws IOException {
        xml.begin();
        xml.open("checkstyle", "version", version);
    }

    @Override
    public void add(Outcome outcome) throws IOException {
        file(outcome.path());
        Conclusion conclusion = Conclusion.of(outcome).orElse(null);
        if (conclusion != null) {
            Position at = conclusion.position() == null ? TOP : conclusion.position();
            String level = conclusion.blocks() ? "error" : "warning";
            error(at, level, outcome.prefix() + conclusion.text(), conclusion.ruleId());
        }
        if (outcome instanceof Outcome.Checked checked) {
            for (Finding finding : checked.findings()) {
                Position start = checked.article().position(finding.span().start());
                error(
                        checked.hasLines() ? start : checked.begin(),
                        level(finding.severity()),
                        checked.prefix() + finding.message(),
                        finding.ruleId());
            }
        }
    }

    /** Articles of one corpus follow each other and share its element. */
    private void file(String path) throws IOException {
        if (!path.equals(file)) {
            closeFile();
            xml.open("file", "name", path);
            file = path;
        }
    }

    private void closeFile() throws IOException {
        if (file != null) {
            xml.close();
        }
    }

    private void error(Position at, String level, String message, String rule) throws IOException {
        xml.empty(
                "error",
                "line",
                Integer.toString(at.line()),
                "column",
                Integer.toString(at.column()),
                "severity",
                level,
                "message",
                message,
                "source",
                "pruefstein." + rule);
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case NEUTRAL -> "info";
            case MINOR -> "warning";
            case MAJOR, CRITICAL -> "error";
        };
    }

    @Override
    public void end(Summary summary) throws IOException {
        closeFile();
        xml.close();
        xml.end();
        out.flush();
    }
}
