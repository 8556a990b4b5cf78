package dev.pruefstein.report.html;

import dev.pruefstein.check.Severity;
import dev.pruefstein.report.Labels;
import dev.pruefstein.report.Numbers;
import dev.pruefstein.report.Outcome;
import dev.pruefstein.report.Spool;
import dev.pruefstein.report.Summary;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * The index of the articles: their numbers, a histogram of their scores, a table that can be sorted. The rows wait in a
 * temporary file. A browser has its limits, and so a large corpus gets {@value #GOOD} rows of articles that pass and
 * {@value #BAD} of others.
 */
final class Overview implements AutoCloseable {

    private static final int GOOD = 5_000;
    private static final int BAD = 10_000;
    private static final List<Severity> SEVERITIES =
            Arrays.stream(Severity.values()).sorted(Comparator.reverseOrder()).toList();

    private final Spool rows = new Spool();
    private final Histogram histogram = new Histogram();
    private long good;
    private long bad;

    /**
     * Adds an article.
     *
     * @param told true if the page tells it in full, at its number
     */
    void add(int number, String title, Outcome outcome, boolean told) throws IOException {
        boolean pass =
                outcome instanceof Outcome.Checked checked && checked.verdict().pass();
        if (outcome instanceof Outcome.Checked checked) {
            histogram.add(checked);
        }
        if (pass ? ++good <= GOOD : ++bad <= BAD) {
            rows.write(row(number, title, outcome, told).outerHtml() + "\n");
        }
    }

    private static Element row(int number, String title, Outcome outcome, boolean told) {
        Element row = Dom.root("tr").attr("id", "row-a" + number);
        Element name = row.appendElement("td").addClass("name").attr("data-v", Dom.shown(title));
        if (told) {
            Dom.text(name, "a", title).attr("href", "#a" + number);
        } else {
            Dom.text(name, "span", title);
        }
        if (!title.equals(outcome.id())) {
            Dom.text(name, "span", "small", outcome.id());
        }
        Element verdict = row.appendElement("td");
        if (outcome instanceof Outcome.Checked checked) {
            boolean pass = checked.verdict().pass();
            ScorePanel.badge(verdict.attr("data-v", pass ? "2" : "1"), pass);
            figures(row, checked);
        } else {
            ScorePanel.notChecked(verdict.attr("data-v", "0"));
            // Sorted by score, what has none comes before the worst.
            row.appendElement("td").attr("data-v", "-1");
            row.appendElement("td");
            SEVERITIES.forEach(severity -> row.appendElement("td").attr("data-v", "-1"));
        }
        return row;
    }

    private static void figures(Element row, Outcome.Checked checked) {
        double score = checked.score().value();
        Dom.text(row, "td", "points", Labels.score(score)).attr("data-v", Double.toString(Numbers.score(score)));
        ScorePanel.scale(row.appendElement("td").addClass("bar"), checked.score(), "scale");
        for (Severity severity : SEVERITIES) {
            String count = Long.toString(checked.findings().stream()
                    .filter(f -> f.severity() == severity)
                    .count());
            Dom.text(row, "td", "points", count.equals("0") ? "·" : count).attr("data-v", count);
        }
    }

    /** Writes the index. */
    void writeTo(Writer out, Summary summary) throws IOException {
        Element top = Dom.root("div");
        Dom.text(top, "p", "counts", Labels.counts(summary));
        histogram.appendTo(top);
        if (good > GOOD || bad > BAD) {
            Dom.text(
                    top,
                    "p",
                    "Nicht in der Tabelle: " + Math.max(0, good - GOOD) + " bestandene, " + Math.max(0, bad - BAD)
                            + " andere Artikel. CSV und JSONL nennen alle.");
        }
        out.write("<section class=\"overview\">\n" + top.html() + "\n");
        if (summary.articles() > 0) {
            out.write("<div class=\"scroll\"><table aria-label=\"Artikel\">\n<thead>" + head().outerHtml()
                    + "</thead>\n<tbody>\n");
            rows.copyTo(out);
            out.write("</tbody>\n</table></div>\n");
        }
        out.write("</section>\n");
    }

    private static Element head() {
        Element head = Dom.root("tr");
        column(head, "Artikel", 0);
        column(head, "Urteil", 1);
        column(head, "Punktzahl", 2).attr("colspan", "2");
        int column = 4;
        for (Severity severity : SEVERITIES) {
            column(head, Labels.of(severity), column++).addClass("points").attr("data-first", "descending");
        }
        return head;
    }

    private static Element column(Element head, String label, int column) {
        return Dom.text(head, "th", label).attr("scope", "col").attr("data-column", Integer.toString(column));
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
