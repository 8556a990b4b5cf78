package dev.pruefstein.report.html;

import dev.pruefstein.check.Finding;
import dev.pruefstein.check.Severity;
import dev.pruefstein.report.Labels;
import dev.pruefstein.report.Numbers;
import dev.pruefstein.report.Outcome;
import dev.pruefstein.score.Score;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Verdict, score with its interval, and where the penalty comes from. */
final class ScorePanel {

    private static final int SHOWN_PARTS = 12;

    private ScorePanel() {}

    static void append(Element parent, Outcome.Checked checked, Set<String> explained) {
        Element panel = parent.appendElement("section").addClass("panel");
        Score score = checked.score();
        Element figures = panel.appendElement("div").addClass("figures");
        Element verdict = figures.appendElement("div");
        badge(verdict, checked.verdict().pass());
        Element figure = verdict.appendElement("p").addClass("score");
        Dom.text(figure, "b", Labels.score(score.value()));
        figure.appendText(" von 100");
        scale(verdict, score, "scale");
        String interval = Labels.interval(score);
        if (!interval.isEmpty()) {
            Dom.text(verdict, "p", "small", "95-%-Intervall " + interval);
        }
        Dom.text(verdict, "p", "small", Labels.words(score.words()) + " · " + Labels.findings(checked));
        Element why = figures.appendElement("div");
        reasons(why, checked);
        parts(why, checked, explained);
        Dom.newline(parent);
    }

    /** Appends the verdict as a badge: sign and word, not colour alone. */
    static void badge(Element parent, boolean pass) {
        Dom.text(parent, "span", pass ? "✓ bestanden" : "✗ nicht bestanden")
                .addClass("badge")
                .addClass(pass ? "pass" : "fail");
    }

    /** Appends the badge of an article that could not be checked. */
    static void notChecked(Element parent) {
        Dom.text(parent, "span", "! nicht geprüft").addClass("badge").addClass("error");
    }

    /** Appends a line from 0 to 100 with the interval as a band and the score as a tick. */
    static void scale(Element parent, Score score, String className) {
        String interval = Labels.interval(score);
        String label = "Punktzahl " + Labels.score(score.value()) + " von 100"
                + (interval.isEmpty() ? "" : ", Intervall " + interval);
        Element drawing = Dom.drawing(parent, className, 200, 12, label);
        Dom.rectangle(drawing, "track", 0, 200, 4, 4);
        double low = Numbers.score(score.low());
        Dom.rectangle(drawing, "band", 2 * low, 2 * (Numbers.score(score.high()) - low), 2, 8);
        Dom.rectangle(drawing, "tick", Math.min(197, 2 * Numbers.score(score.value())), 3, 0, 12);
    }

    private static void reasons(Element parent, Outcome.Checked checked) {
        List<String> reasons = checked.verdict().reasons();
        if (!reasons.isEmpty()) {
            Element list = parent.appendElement("ul").addClass("reasons");
            reasons.forEach(reason -> Dom.text(list, "li", reason));
        }
        if (checked.score().tooShort()) {
            Dom.text(parent, "p", "short", Labels.tooShort(checked.score()));
        }
    }

    private static void parts(Element parent, Outcome.Checked checked, Set<String> explained) {
        List<Score.Part> parts =
                checked.score().parts().stream().filter(p -> p.penalty() > 0).toList();
        if (parts.isEmpty()) {
            Dom.text(parent, "p", "small", "Nichts kostet Punkte.");
            return;
        }
        Map<String, Severity> severities = severities(checked.findings());
        double largest = parts.stream().mapToDouble(Score.Part::penalty).max().orElse(1);
        Element table = parent.appendElement("table").addClass("parts");
        Dom.text(table, "caption", "Wofür es Strafpunkte gibt");
        for (Score.Part part : parts.subList(0, Math.min(SHOWN_PARTS, parts.size()))) {
            Element row = table.appendElement("tr");
            Element name = row.appendElement("th").attr("scope", "row");
            if (part.findings() > 0) {
                Note.rule(name, part.label(), explained);
            } else {
                name.appendText(Dom.shown(Labels.of(part)));
            }
            String label = Labels.decimal(part.penalty()) + " Strafpunkte";
            Element bar = Dom.drawing(row.appendElement("td").addClass("bar"), "bars", 100, 10, label);
            Severity severity = severities.get(part.label());
            Dom.rectangle(bar, severity == null ? "other" : severity.id(), 0, 100 * part.penalty() / largest, 0, 10);
            Dom.text(row, "td", "points", Labels.decimal(part.penalty()));
            Dom.text(row, "td", "count", part.findings() == 0 ? "" : Labels.findings(part.findings()));
        }
        if (parts.size() > SHOWN_PARTS) {
            rest(parent, parts.subList(SHOWN_PARTS, parts.size()));
        }
    }

    private static void rest(Element parent, List<Score.Part> rest) {
        double points = rest.stream().mapToDouble(Score.Part::penalty).sum();
        Dom.text(
                parent,
                "p",
                "small",
                "… und " + Labels.count(rest.size(), "weitere Regel", "weitere Regeln") + " mit zusammen "
                        + Labels.decimal(points) + " Strafpunkten.");
    }

    private static Map<String, Severity> severities(List<Finding> findings) {
        Map<String, Severity> severities = new HashMap<>();
        for (Finding finding : findings) {
            severities.merge(finding.ruleId(), finding.severity(), (a, b) -> a.compareTo(b) > 0 ? a : b);
        }
        return severities;
    }
}
