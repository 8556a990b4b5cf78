package dev.pruefstein.report.ci;

import dev.pruefstein.check.Severity;
import dev.pruefstein.report.Invisible;
import dev.pruefstein.report.Numbers;
import dev.pruefstein.report.Outcome;
import dev.pruefstein.report.Report;
import dev.pruefstein.report.Summary;
import dev.pruefstein.score.Score;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Scores as a table (RFC 4180): one row for each article, numbers with a decimal point. */
public final class CsvReport implements Report {

    private static final List<String> HEADER = List.of(
            "id",
            "path",
            "verdict",
            "score",
            "low",
            "high",
            "too_short",
            "words",
            "neutral",
            "minor",
            "major",
            "critical",
            "reasons",
            "error");

    private final Writer out;

    /** Writes to {@code out}. */
    public CsvReport(Writer out) {
        this.out = out;
    }

    @Override
    public void begin() throws IOException {
        row(HEADER);
    }

    @Override
    public void add(Outcome outcome) throws IOException {
        List<String> row = new ArrayList<>(List.of(outcome.id(), outcome.path()));
        if (outcome instanceof Outcome.Checked checked) {
            Score score = checked.score();
            row.add(checked.verdict().pass() ? "pass" : "fail");
            row.add(Double.toString(Numbers.score(score.value())));
            row.add(Double.toString(Numbers.score(score.low())));
            row.add(Double.toString(Numbers.score(score.high())));
            row.add(Boolean.toString(score.tooShort()));
            row.add(Integer.toString(score.words()));
            for (Severity severity : Severity.values()) {
                row.add(Long.toString(checked.findings().stream()
                        .filter(f -> f.severity() == severity)
                        .count()));
            }
            row.add(String.join(" ", checked.verdict().reasons()));
            row.add("");
        } else if (outcome instanceof Outcome.NotChecked notChecked) {
            while (row.size() < HEADER.size() - 1) {
                row.add("");
            }
            row.add(notChecked.problem().toString());
        }
        row(row);
        out.flush();
    }

    private void row(List<String> cells) throws IOException {
        out.write(cells.stream().map(CsvReport::cell).collect(Collectors.joining(",")) + "\r\n");
    }

    private static String cell(String text) {
        String shown = Invisible.show(text);
        // A spreadsheet would run a cell that begins like a formula. A lone hyphen, standard input, is none.
        if (shown.matches("(?s)[=+@].*|-.+")) {
            shown = "'" + shown;
        }
        return shown.matches("(?s).*[\",'].*") ? "\"" + shown.replace("\"", "\"\"") + "\"" : shown;
    }

    @Override
    public void end(Summary summary) throws IOException {
        out.flush();
    }
}
