package dev.pruefstein.report.ci;

import dev.pruefstein.check.Finding;
import dev.pruefstein.report.Conclusion;
import dev.pruefstein.report.Invisible;
import dev.pruefstein.report.Labels;
import dev.pruefstein.report.Outcome;
import dev.pruefstein.report.Report;
import dev.pruefstein.report.Summary;
import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A summary in Markdown, for a job's page or a comment: a table of articles with the reasons of each verdict, below it
 * the worst findings of the articles that fail. Services cut off a summary that is too long, so a large corpus gets
 * {@value #PASSED} rows of articles that pass, {@value #BAD} of others, {@value #DETAILED} articles in detail, and the
 * numbers of the rest.
 */
public final class MarkdownReport implements Report {

    private static final int PASSED = 100;
    private static final int BAD = 500;
    private static final int DETAILED = 50;
    private static final int SHOWN_FINDINGS = 10;
    private static final Comparator<Finding> WORST_FIRST =
            Comparator.comparing(Finding::severity).reversed().thenComparing(Comparator.naturalOrder());

    private final Writer out;
    private final StringBuilder details = new StringBuilder();
    private int passed;
    private int bad;
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
        Conclusion conclusion = Conclusion.of(outcome).orElse(null);
        boolean good = conclusion == null;
        if (good ? ++passed <= PASSED : ++bad <= BAD) {
            row(outcome, conclusion);
        }
        if (outcome instanceof Outcome.Checked checked && !good && ++failed <= DETAILED) {
            detail(checked);
        }
    }

    private void row(Outcome outcome, @Nullable Conclusion conclusion) throws IOException {
        String score = "";
        String findings = "";
        if (outcome instanceof Outcome.Checked checked) {
            score = Labels.score(checked.score().value());
            findings = Integer.toString(checked.findings().size());
        }
        out.write("| " + escape(outcome.name()) + " | " + sign(outcome, conclusion) + " | " + score + " | " + findings
                + " |\n");
    }

    private static String sign(Outcome outcome, @Nullable Conclusion conclusion) {
        if (conclusion == null) {
            return "✅ bestanden";
        }
        if (outcome instanceof Outcome.NotChecked notChecked) {
            return "⚠️ nicht geprüft: " + escape(notChecked.problem().toString());
        }
        return (conclusion.blocks() ? "❌ " : "⚠️ ") + conclusion.title().toLowerCase(Locale.GERMAN) + ": "
                + escape(conclusion.message());
    }

    private void detail(Outcome.Checked checked) {
        details.append("\n### ").append(escape(checked.name())).append("\n\n");
        checked.verdict()
                .reasons()
                .forEach(r -> details.append("- **").append(escape(r)).append("**\n"));
        List<Finding> findings = checked.findings().stream()
                .sorted(WORST_FIRST)
                .limit(SHOWN_FINDINGS)
                .toList();
        for (Finding finding : findings) {
            details.append("- ")
                    .append(escape(Labels.line(checked.article(), finding)))
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
        if (passed > PASSED || bad > BAD) {
            out.write("\nNicht in der Tabelle: " + Math.max(0, passed - PASSED) + " bestandene, "
                    + Math.max(0, bad - BAD) + " nicht bestandene oder nicht geprüfte Artikel.\n");
        }
        out.write("\n" + Labels.counts(summary) + "\n");
        out.write(details.toString());
        if (failed > DETAILED) {
            out.write("\n… und " + Labels.count(failed - DETAILED, "weiterer Artikel", "weitere Artikel")
                    + " mit Urteil nicht bestanden.\n");
        }
        out.flush();
    }

    /** Text without meaning for Markdown or HTML; a comment after the at sign keeps it from calling on a person. */
    private static String escape(String text) {
        return Invisible.show(text)
                .replaceAll("([\\\\`*_{}\\[\\]<>()#+!|~&:$-])", "\\\\$1")
                .replace("@", "@<!-- -->");
    }
}
