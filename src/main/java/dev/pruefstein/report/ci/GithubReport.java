package dev.pruefstein.report.ci;

import dev.pruefstein.check.Finding;
import dev.pruefstein.check.Severity;
import dev.pruefstein.report.Conclusion;
import dev.pruefstein.report.Invisible;
import dev.pruefstein.report.Outcome;
import dev.pruefstein.report.Report;
import dev.pruefstein.report.Summary;
import dev.pruefstein.text.Article;
import dev.pruefstein.text.Position;
import java.io.IOException;
import java.io.Writer;

/**
 * Workflow commands of GitHub Actions: each finding, failed verdict and error becomes an annotation of the changed file.
 * Nothing in an article can end a command or begin another. What is said of the article comes before its findings,
 * because GitHub shows only the first ten annotations of a level.
 */
public final class GithubReport implements Report {

    private final Writer out;

    /** Writes to {@code out}. */
    public GithubReport(Writer out) {
        this.out = out;
    }

    @Override
    public void begin() {}

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
        out.flush();
    }

    private void conclusion(Outcome outcome, Conclusion conclusion) throws IOException {
        Position at = conclusion.position();
        String place = "file=" + property(conclusion.path())
                + (at == null ? "" : ",line=" + at.line() + ",col=" + at.column());
        String level = conclusion.blocks() ? "error" : "warning";
        command(level, place + title(conclusion.title()), outcome.prefix() + conclusion.message());
    }

    private void finding(Outcome.Checked checked, Finding finding) throws IOException {
        Article article = checked.article();
        StringBuilder place = new StringBuilder("file=").append(property(checked.path()));
        if (checked.hasLines()) {
            Position start = article.position(finding.span().start());
            Position end = article.position(finding.span().end());
            place.append(",line=").append(start.line()).append(",endLine=").append(end.line());
            // Columns are allowed on a single line only.
            if (start.line() == end.line()) {
                place.append(",col=")
                        .append(start.column())
                        .append(",endColumn=")
                        .append(end.column());
            }
        } else {
            place.append(",line=").append(checked.begin().line());
        }
        place.append(title(finding.ruleId()));
        command(level(finding.severity()), place.toString(), checked.prefix() + finding.message());
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case NEUTRAL -> "notice";
            case MINOR -> "warning";
            case MAJOR, CRITICAL -> "error";
        };
    }

    private void command(String level, String properties, String message) throws IOException {
        out.write("::" + level + " " + properties + "::" + data(message) + "\n");
    }

    private static String title(String text) {
        return ",title=" + property(text);
    }

    private static String data(String text) {
        return Invisible.show(text).replace("%", "%25");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }

    @Override
    public void end(Summary summary) throws IOException {
        for (String reason : summary.run().reasons()) {
            command(summary.run().pass() ? "notice" : "error", "title=Alle Artikel", reason);
        }
        out.flush();
    }
}
