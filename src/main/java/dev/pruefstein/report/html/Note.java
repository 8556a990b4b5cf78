package dev.pruefstein.report.html;

import dev.pruefstein.check.Finding;
import dev.pruefstein.report.Labels;
import dev.pruefstein.text.Article;
import dev.pruefstein.text.Position;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The explanation of a finding, set beside the text it is about. */
final class Note {

    private static final int QUOTED = 70;

    private Note() {}

    /**
     * Appends the note.
     *
     * @param explained ids of the rules that the page explains at its end
     */
    static void append(Element parent, Article article, Placed placed, Set<String> explained) {
        Finding finding = placed.finding();
        Element note = parent.appendElement("div")
                .addClass("note")
                .addClass(placed.severity())
                .attr("id", placed.noteId())
                .attr("role", "note")
                .attr("aria-label", "Befund " + placed.number())
                .attr("tabindex", "-1")
                .attr("data-rule", Dom.shown(finding.ruleId()))
                .attr("data-severity", placed.severity())
                .attr("data-channel", finding.channel().id());
        Element head = note.appendElement("p").addClass("head");
        Dom.text(head, "a", "number", Integer.toString(placed.number()))
                .attr("href", "#" + placed.markId())
                .attr("aria-label", "Befund " + placed.number() + ", zur Stelle im Text");
        Dom.text(head, "b", Labels.of(finding.severity()));
        Dom.text(head, "span", Labels.of(finding.category()) + ", " + Labels.of(finding.channel()));
        rule(head, finding.ruleId(), explained);
        Position at = article.position(finding.span().start());
        Dom.text(head, "span", "place", at.line() + ":" + at.column())
                .attr("title", "Zeile " + at.line() + ", Spalte " + at.column());
        String quoted = quoted(finding.span().of(article.source()));
        if (!quoted.isEmpty()) {
            Dom.text(note, "p", "quoted", quoted);
        }
        Dom.text(note, "p", finding.message());
        if (!finding.suggestions().isEmpty()) {
            suggestions(note, finding);
        }
        Dom.newline(parent);
    }

    /** Appends a rule's id, as a link if the page explains the rule. */
    static void rule(Element parent, String id, Set<String> explained) {
        if (explained.contains(id)) {
            Dom.text(parent, "a", "rule", id).attr("href", "#" + RulePages.anchor(id));
        } else {
            Dom.text(parent, "span", "rule", id);
        }
    }

    private static void suggestions(Element note, Finding finding) {
        Element line = note.appendElement("p").addClass("suggestions");
        line.appendText(finding.suggestions().size() == 1 ? "Vorschlag:" : "Vorschläge:");
        for (String suggestion : finding.suggestions()) {
            line.appendText(" ");
            Dom.text(line, "ins", suggestion.isEmpty() ? "streichen" : suggestion)
                    .addClass(suggestion.isEmpty() ? "delete" : "replace");
        }
    }

    private static String quoted(String text) {
        String line = text.strip();
        return line.length() <= QUOTED ? line : line.substring(0, QUOTED).strip() + " …";
    }
}
