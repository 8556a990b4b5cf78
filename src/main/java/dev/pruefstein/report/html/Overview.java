package dev.pruefstein.report.html;

import dev.pruefstein.check.Severity;
import dev.pruefstein.report.Labels;
import dev.pruefstein.report.Outcome;
import dev.pruefstein.report.Summary;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jsoup.nodes.Element;

/** The table of articles. Keeps one finished row of each article in memory. */
final class Overview {

    private static final List<Severity> SEVERITIES =
            Arrays.stream(Severity.values()).sorted(Comparator.reverseOrder()).toList();

    private final List<String> rows = new ArrayList<>();

    void add(int number, String title, Outcome outcome) {
        Element row = Dom.root("tr");
        Element name = row.appendElement("td").addClass("name");
        Dom.text(name, "a", title).attr("href", "#a" + number);
        if (!title.equals(outcome.id())) {
            Dom.text(name, "span", "small", outcome.id());
        }
        if (outcome instanceof Outcome.Checked checked) {
            ScorePanel.badge(row.appendElement("td"), checked.verdict().pass());
            Dom.text(row, "td", "points", Labels.score(checked.score().value()));
            ScorePanel.scale(row.appendElement("td").addClass("bar"), checked.score(), "scale");
            for (Severity severity : SEVERITIES) {
                long count = checked.findings().stream()
                        .filter(f -> f.severity() == severity)
                        .count();
                Dom.text(row, "td", "points", count == 0 ? "·" : Long.toString(count));
            }
        } else {
            Dom.text(row.appendElement("td").attr("colspan", "7"), "span", "! nicht geprüft")
                    .addClass("badge")
                    .addClass("error");
        }
        rows.add(row.outerHtml());
    }

    /** Writes the table. */
    void writeTo(Writer out, Summary summary) throws IOException {
        Element counts = Dom.root("p").addClass("counts");
        counts.appendText(Labels.counts(summary));
        out.write("<section class=\"overview\">\n" + counts.outerHtml() + "\n");
        if (!rows.isEmpty()) {
            out.write("<div class=\"scroll\"><table>\n<thead>" + head().outerHtml() + "</thead>\n<tbody>\n");
            for (String row : rows) {
                out.write(row + "\n");
            }
            out.write("</tbody>\n</table></div>\n");
        }
        out.write("</section>\n");
    }

    private static Element head() {
        Element head = Dom.root("tr");
        Dom.text(head, "th", "Artikel").attr("scope", "col");
        Dom.text(head, "th", "Urteil").attr("scope", "col");
        Dom.text(head, "th", "Punktzahl").attr("scope", "col").attr("colspan", "2");
        for (Severity severity : SEVERITIES) {
            Dom.text(head, "th", Labels.of(severity)).attr("scope", "col").addClass("points");
        }
        return head;
    }
}
