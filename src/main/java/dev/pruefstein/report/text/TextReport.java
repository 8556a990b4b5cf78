package dev.pruefstein.report.text;

import dev.pruefstein.check.Finding;
import dev.pruefstein.report.Invisible;
import dev.pruefstein.report.Labels;
import dev.pruefstein.report.Outcome;
import dev.pruefstein.report.Report;
import dev.pruefstein.report.ReportSettings;
import dev.pruefstein.report.Summary;
import dev.pruefstein.score.Score;
import dev.pruefstein.text.Position;
import dev.pruefstein.text.Problem;
import dev.pruefstein.text.Span;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The report for an editor at a terminal. Nothing from an article reaches the terminal unescaped: control characters and
 * directional overrides are shown.
 */
public final class TextReport implements Report {

    private static final int BAR = 20;

    private final Writer out;
    private final boolean colour;
    private final int width;

    /** Writes to {@code out}. */
    public TextReport(Writer out, ReportSettings settings) {
        this.out = out;
        this.colour = settings.colour();
        this.width = settings.width();
    }

    @Override
    public void begin() {}

    @Override
    public void add(Outcome outcome) throws IOException {
        if (outcome instanceof Outcome.Checked checked) {
            checked(checked);
        } else if (outcome instanceof Outcome.NotChecked notChecked) {
            notChecked(notChecked);
        }
        out.flush();
    }

    private void checked(Outcome.Checked checked) throws IOException {
        String name = name(checked);
        Score score = checked.score();
        line(paint(Style.BOLD, name));
        line("  " + Labels.score(score.value()) + " von 100 · " + verdict(checked) + " · "
                + Labels.words(score.words()) + " · "
                + Labels.findings(checked));
        line("");
        for (Finding finding : checked.findings()) {
            finding(checked, name, finding);
        }
        if (!checked.findings().isEmpty() || !checked.verdict().reasons().isEmpty() || score.tooShort()) {
            conclusion(checked);
        }
    }

    private void conclusion(Outcome.Checked checked) throws IOException {
        score(checked.score());
        line("Urteil: " + verdict(checked));
        for (String reason : checked.verdict().reasons()) {
            wrapped("  – ", "    ", reason);
        }
        line("");
    }

    private void finding(Outcome.Checked checked, String name, Finding finding) throws IOException {
        Span span = finding.span();
        Position start = checked.article().position(span.start());
        Style style = Style.of(finding.severity());
        line(name + ":" + start.line() + ":" + start.column() + "  " + paint(style, Labels.of(finding.severity()))
                + "  " + paint(Style.BOLD, Invisible.show(finding.ruleId())));
        String number = String.format("%5d", start.line());
        Excerpt excerpt = Excerpt.of(checked.article(), span, width - number.length() - 3);
        line(paint(Style.DIM, number + " │ ")
                + excerpt.before()
                + (excerpt.marked().isEmpty() ? "" : paint(style, excerpt.marked()))
                + excerpt.after());
        int endLine = checked.article().position(span.end()).line();
        String on = endLine > start.line() ? " bis Zeile " + endLine : "";
        line(paint(Style.DIM, " ".repeat(number.length()) + " │ ") + paint(style, excerpt.underline() + on));
        String indent = " ".repeat(number.length() + 3);
        wrapped(indent, indent, finding.message());
        if (!finding.suggestions().isEmpty()) {
            String label = finding.suggestions().size() == 1 ? "Vorschlag: " : "Vorschläge: ";
            wrapped(indent, indent + "  ", label + quoted(finding.suggestions()));
        }
        line("");
    }

    private static String quoted(List<String> suggestions) {
        return suggestions.stream()
                .map(s -> s.isEmpty() ? "(streichen)" : "„" + s + "“")
                .collect(Collectors.joining(", "));
    }

    private void score(Score score) throws IOException {
        String interval = Labels.interval(score);
        line("Punktzahl: " + paint(Style.BOLD, Labels.score(score.value())) + " von 100"
                + (interval.isEmpty() ? "" : " (95-%-Intervall " + interval + ")"));
        int label = score.parts().stream()
                .mapToInt(p -> Cells.width(Invisible.show(Labels.of(p))))
                .max()
                .orElse(0);
        for (Score.Part part : score.parts()) {
            if (part.penalty() > 0) {
                part(part, label, part.penalty() / score.penalty());
            }
        }
        if (score.tooShort()) {
            wrapped("  ", "  ", Labels.tooShort(score));
        }
    }

    private void part(Score.Part part, int labelWidth, double share) throws IOException {
        String label = Invisible.show(Labels.of(part));
        String bar = "█".repeat((int) Math.max(1, Math.round(share * BAR)));
        line("  " + label + " ".repeat(labelWidth - Cells.width(label))
                + String.format(Locale.GERMAN, "%8.1f Strafpunkte  ", part.penalty())
                + paint(Style.YELLOW, bar)
                + (part.findings() == 0
                        ? ""
                        : " ".repeat(BAR - Math.min(BAR, bar.length()) + 2) + Labels.findings(part.findings())));
    }

    private void notChecked(Outcome.NotChecked notChecked) throws IOException {
        Problem problem = notChecked.problem();
        Position position = problem.position();
        String at = position == null ? "" : ":" + position.line() + ":" + position.column();
        boolean named = !notChecked.id().startsWith(problem.path());
        String id = named ? " (" + Invisible.show(notChecked.id()) + ")" : "";
        line(paint(Style.BOLD, Invisible.show(problem.path()) + at + id) + "  "
                + paint(Style.BOLD_RED, "nicht geprüft"));
        wrapped("  ", "  ", problem.message());
        line("");
    }

    @Override
    public void end(Summary summary) throws IOException {
        if (summary.articles() != 1) {
            line(paint(Style.BOLD, Labels.count(summary.articles(), "Artikel", "Artikel")) + ": " + verdicts(summary));
            line(Labels.findings(summary) + " · " + Labels.words(summary.words()));
        }
        if (summary.unchanged() > 0) {
            line(Labels.unchanged(summary));
        }
        for (String reason : summary.run().reasons()) {
            wrapped("", "", reason);
        }
        out.flush();
    }

    private String verdicts(Summary summary) {
        List<String> parts = new ArrayList<>();
        parts.add(paint(summary.passed() > 0 ? Style.GREEN : Style.DIM, summary.passed() + " bestanden"));
        parts.add(paint(summary.failed() > 0 ? Style.RED : Style.DIM, summary.failed() + " nicht bestanden"));
        if (summary.notChecked() > 0) {
            parts.add(paint(Style.BOLD_RED, summary.notChecked() + " nicht geprüft"));
        }
        return String.join(", ", parts);
    }

    private String verdict(Outcome.Checked checked) {
        return paint(checked.verdict().pass() ? Style.GREEN : Style.BOLD_RED, Labels.of(checked.verdict()));
    }

    /** The path, and the article's id where it differs: lines of a JSONL article count in its text, not in the file. */
    private static String name(Outcome outcome) {
        String path = Invisible.show(outcome.path());
        return outcome.id().equals(outcome.path()) ? path : path + "#" + Invisible.show(outcome.id());
    }

    private String paint(Style style, String text) {
        return colour ? style.paint(text) : text;
    }

    private void wrapped(String first, String rest, String text) throws IOException {
        String indent = first;
        for (String line : Cells.wrap(text, width - Cells.width(first))) {
            line(indent + line);
            indent = rest;
        }
    }

    private void line(String text) throws IOException {
        out.write(text);
        out.write('\n');
    }
}
