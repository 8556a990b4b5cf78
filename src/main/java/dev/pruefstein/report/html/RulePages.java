package dev.pruefstein.report.html;

import dev.pruefstein.check.Rule;
import dev.pruefstein.report.Labels;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HexFormat;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.nodes.Element;

/** What the rules of a report find and why that matters, at the end of the page. */
final class RulePages {

    private static final Parser MARKDOWN = Parser.builder().build();
    private static final HtmlRenderer HTML =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    private RulePages() {}

    /** Name of the place that explains a rule; hexadecimal where the id holds other characters than a name may. */
    static String anchor(String ruleId) {
        return ruleId.matches("[A-Za-z0-9_-]+")
                ? "regel-" + ruleId
                : "regel." + HexFormat.of().formatHex(ruleId.getBytes(StandardCharsets.UTF_8));
    }

    static void append(Element parent, Collection<Rule> rules) {
        Element section = parent.appendElement("section").addClass("rules");
        Dom.text(section, "h2", "Regeln in diesem Bericht");
        for (Rule rule : rules) {
            Element page = section.appendElement("div").addClass("rulepage").attr("id", anchor(rule.id()));
            Element head = page.appendElement("h3");
            Dom.text(head, "code", rule.id());
            Dom.text(
                    page,
                    "p",
                    "small",
                    Labels.of(rule.category()) + " · " + Labels.of(rule.severity()) + " · "
                            + Labels.of(rule.channel()));
            if (rule.origin() == Rule.Origin.HEURISTIC) {
                page.attr("lang", "en");
            }
            markdown(page, rule.finds());
            markdown(page, rule.why());
            Dom.newline(section);
        }
    }

    private static void markdown(Element page, String text) {
        page.appendElement("div").html(HTML.render(MARKDOWN.parse(text)));
    }
}
