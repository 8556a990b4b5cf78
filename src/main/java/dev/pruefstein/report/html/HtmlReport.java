package dev.pruefstein.report.html;

import dev.pruefstein.check.Finding;
import dev.pruefstein.check.Rule;
import dev.pruefstein.report.Outcome;
import dev.pruefstein.report.Report;
import dev.pruefstein.report.ReportSettings;
import dev.pruefstein.report.Spool;
import dev.pruefstein.report.Summary;
import dev.pruefstein.text.Block;
import dev.pruefstein.text.Position;
import dev.pruefstein.text.Problem;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.nodes.Element;

/**
 * One self-contained page. The articles wait in a temporary file until the run ends, because the index stands before
 * them. A browser has its limits, and so a large corpus gets {@value #GOOD} articles that pass and {@value #BAD} others in
 * full; the index names more.
 */
public final class HtmlReport implements Report {

    private static final int GOOD = 500;
    private static final int BAD = 2_000;

    private final Writer out;
    private final ReportSettings settings;
    private final Spool articles = new Spool();
    private final Overview overview = new Overview();
    private final Map<String, Rule> used = new TreeMap<>();
    private final Set<String> known = new HashSet<>();
    private int count;
    private int good;
    private int bad;
    private String firstTitle = "Bericht";

    /** Writes to {@code out}. */
    public HtmlReport(Writer out, ReportSettings settings) {
        this.out = out;
        this.settings = settings;
    }

    @Override
    public void begin() {}

    @Override
    public void add(Outcome outcome) throws IOException {
        count++;
        String title = title(outcome);
        if (count == 1) {
            firstTitle = title;
        }
        boolean pass =
                outcome instanceof Outcome.Checked checked && checked.verdict().pass();
        boolean told = pass ? ++good <= GOOD : ++bad <= BAD;
        overview.add(count, title, outcome, told);
        if (told) {
            articles.write(article(outcome).outerHtml() + "\n");
        }
    }

    private Element article(Outcome outcome) {
        Element article = Dom.root("article").attr("id", "a" + count).attr("aria-labelledby", "h" + count);
        Element head = article.appendElement("header");
        Dom.text(head, "h2", outcome.name()).attr("id", "h" + count).attr("tabindex", "-1");
        Dom.text(head, "a", "small", "↑ zum Anfang").attr("href", "#oben");
        if (outcome instanceof Outcome.Checked checked) {
            checked(article, checked);
        } else if (outcome instanceof Outcome.NotChecked notChecked) {
            notChecked(article, notChecked.problem());
        }
        return article;
    }

    private void checked(Element article, Outcome.Checked checked) {
        List<Placed> placed = new ArrayList<>();
        for (Finding finding : checked.findings()) {
            placed.add(new Placed(count, placed.size() + 1, finding));
            if (known.add(finding.ruleId())) {
                settings.rules().apply(finding.ruleId()).ifPresent(rule -> used.put(rule.id(), rule));
            }
        }
        ScorePanel.append(article, checked, used.keySet());
        Element body = article.appendElement("div").addClass("body");
        new ArticleBody(checked.article(), placed, used.keySet()).appendTo(body);
    }

    private static void notChecked(Element article, Problem problem) {
        Element panel = article.appendElement("section").addClass("panel").addClass("error");
        ScorePanel.notChecked(panel);
        Position position = problem.position();
        if (position != null) {
            Dom.text(panel, "p", "Zeile " + position.line() + ", Spalte " + position.column() + ":");
        }
        Dom.text(panel, "p", problem.message()).attr("lang", "en");
    }

    @Override
    public void end(Summary summary) throws IOException {
        String title = count == 1 ? firstTitle : summary.articles() + " Artikel";
        out.write(Page.head("Prüfstein: " + title));
        if (count != 1) {
            overview.writeTo(out, summary);
        } else {
            Element run = Dom.root("div");
            summary.run().reasons().forEach(reason -> Dom.text(run, "p", "counts", reason));
            out.write(run.html());
        }
        out.write(Page.tools());
        articles.copyTo(out);
        if (!used.isEmpty()) {
            Element rules = Dom.root("div");
            RulePages.append(rules, used.values());
            out.write(rules.html() + "\n");
        }
        out.write(Page.foot(settings.version()));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        try (overview) {
            articles.close();
        }
    }

    private static String title(Outcome outcome) {
        return outcome instanceof Outcome.Checked checked
                ? checked.article().headline().map(Block::text).orElse(outcome.id())
                : outcome.id();
    }
}
