package dev.pruefstein.report.ci;

import dev.pruefstein.check.Finding;
import dev.pruefstein.report.Invisible;
import dev.pruefstein.report.Labels;
import dev.pruefstein.report.Outcome;
import dev.pruefstein.report.Report;
import dev.pruefstein.report.Summary;
import dev.pruefstein.text.Position;
import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.List;

/**
 * A summary in Markdown, for a job's page or a comment: a table of articles, below it the worst findings of the articles
 * that fail. The findings wait in memory, and so only the first {@value #DETAILED} failed articles are told in detail.
 */
public final class MarkdownReport implements Report {

    private static final int DETAILED = 50;
    private static final int SHOWN_FINDINGS = 10;
    private static final Comparator<Finding> WORST_FIRST =
            Comparator.comparing(Finding::severity).reversed().thenComparing(Comparator.naturalOrder());

    private final Writer out;
    private final StringBuilder details = new StringBuilder();
    private int failed;

    /** Writes to {@code out}. */
    public MarkdownReport(Writer out) {
        this.out = out;
    }

    @Override
    public void begin() throws IOException {
        out.write("## Prüfstein\n\n| Artikel | Urteil | Punktzahl | Befunde |\n| --- | --- | ---: | ---: |\n");
    }

    @Override
    public void add(Outcome outcome) throws IOException {
        if (outcome instanceof Outcome.Checked checked) {
            row(
                    outcome,
                    (checked.verdict().pass() ? "✅ " : "❌ ") + Labels.of(checked.verdict()),
                    Labels.score(checked.score().value()),
                    Integer.toString(checked.findings().size()));
            if (!checked.verdict().pass() && ++failed <= DETAILED) {
                detail(checked);
            }
        } else if (outcome instanceof Outcome.NotChecked notChecked) {
            String why = escape(notChecked.problem().toString());
            row(outcome, "⚠️ nicht geprüft: " + why, "", "");
        }
    }

    private void row(Outcome outcome, String verdict, String score, String findings) throws IOException {
        out.write("| " + escape(name(outcome)) + " | " + verdict + " | " + score + " | " + findings + " |\n");
    }

    private void detail(Outcome.Checked checked) {
        details.append("\n### ").append(escape(name(checked))).append("\n\n");
        checked.verdict()
                .reasons()
                .forEach(r -> details.append("- **").append(escape(r)).append("**\n"));
        List<Finding> findings = checked.findings().stream()
                .sorted(WORST_FIRST)
                .limit(SHOWN_FINDINGS)
                .toList();
        for (Finding finding : findings) {
            Position at = checked.article().position(finding.span().start());
            details.append("- ")
                    .append(at.line())
                    .append(':')
                    .append(at.column())
                    .append(" · ")
                    .append(Labels.of(finding.severity()))
                    .append(" · ")
                    .append(escape(finding.ruleId()))
                    .append(": ")
                    .append(escape(finding.message()))
                    .append('\n');
        }
        int more = checked.findings().size() - findings.size();
        if (more > 0) {
            details.append("- … und ")
                    .append(Labels.count(more, "weiterer Befund", "weitere Befunde"))
                    .append('\n');
        }
    }

    @Override
    public void end(Summary summary) throws IOException {
        out.write("\n" + Labels.count(summary.articles(), "Artikel", "Artikel") + ": " + summary.passed()
                + " bestanden, " + summary.failed() + " nicht bestanden, " + summary.notChecked()
                + " nicht geprüft. " + Labels.findings(summary) + ".\n");
        out.write(details.toString());
        if (failed > DETAILED) {
            out.write("\n… und " + Labels.count(failed - DETAILED, "weiterer Artikel", "weitere Artikel")
                    + " mit Urteil nicht bestanden.\n");
        }
        out.flush();
    }

    private static String name(Outcome outcome) {
        return outcome.id().equals(outcome.path()) ? outcome.path() : outcome.path() + " · " + outcome.id();
    }

    /** Text without meaning for Markdown or HTML; a comment after the at sign keeps it from calling on a person. */
    private static String escape(String text) {
        return Invisible.show(text)
                .replaceAll("([\\\\`*_{}\\[\\]<>()#+!|~&:$-])", "\\\\$1")
                .replace("@", "@<!-- -->");
    }
}
