package dev.pruefstein.report.ci;

import dev.pruefstein.check.Finding;
import dev.pruefstein.check.Severity;
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
 * Nothing in an article can end a command or begin another.
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
        if (outcome instanceof Outcome.Checked checked) {
            for (Finding finding : checked.findings()) {
                finding(checked.article(), finding);
            }
            if (!checked.verdict().pass()) {
                String reasons = String.join(" ", checked.verdict().reasons());
                command("error", "file=" + property(checked.path()), "Nicht bestanden", id(checked) + reasons);
            }
        } else if (outcome instanceof Outcome.NotChecked notChecked) {
            Position at = notChecked.problem().position();
            String place = "file=" + property(notChecked.problem().path())
                    + (at == null ? "" : ",line=" + at.line() + ",col=" + at.column());
            command(
                    "error",
                    place,
                    "Nicht geprüft",
                    id(notChecked) + notChecked.problem().message());
        }
        out.flush();
    }

    private void finding(Article article, Finding finding) throws IOException {
        StringBuilder place = new StringBuilder("file=").append(property(article.path()));
        String id = "";
        if (article.id().equals(article.path())) {
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
            id = article.id() + ": ";
        }
        command(level(finding.severity()), place.toString(), finding.ruleId(), id + finding.message());
    }

    private static String id(Outcome outcome) {
        return outcome.id().equals(outcome.path()) ? "" : outcome.id() + ": ";
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case NEUTRAL -> "notice";
            case MINOR -> "warning";
            case MAJOR, CRITICAL -> "error";
        };
    }

    private void command(String level, String place, String title, String message) throws IOException {
        out.write("::" + level + " " + place + ",title=" + property(title) + "::" + data(message) + "\n");
    }

    private static String data(String text) {
        return Invisible.show(text).replace("%", "%25");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }

    @Override
    public void end(Summary summary) throws IOException {
        out.flush();
    }
}
