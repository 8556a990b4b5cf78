package dev.pruefstein.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Reports for people stay readable when the corpus is large, and what is bad is not what they leave out. */
class LargeCorpusTest {

    private static List<Outcome> corpus(int passing) {
        List<Outcome> outcomes = new ArrayList<>(Collections.nCopies(passing, Samples.clean()));
        outcomes.add(Samples.unreadable());
        outcomes.add(Samples.damaged());
        return outcomes;
    }

    @Test
    void theHtmlReportTellsTheFirstGoodArticlesAndTheBadOnesInFull() {
        Document page = Jsoup.parse(Rendered.as(ReportFormat.HTML, corpus(503)));

        assertThat(page.select("article")).hasSize(502);
        assertThat(page.select("tbody tr[id]")).hasSize(505);
        assertThat(page.select("tr#row-a503 td.name a")).isEmpty();
        assertThat(page.select("tr#row-a505 td.name a").attr("href")).isEqualTo("#a505");
        assertThat(page.select("article#a504, article#a505")).hasSize(2);
    }

    @Test
    void theSummaryInMarkdownCountsWhatItLeavesOut() {
        String summary = Rendered.as(ReportFormat.MARKDOWN, corpus(103));

        assertThat(summary.lines().filter(line -> line.startsWith("| beispiele/markt.md")))
                .hasSize(100);
        assertThat(summary)
                .contains("Nicht in der Tabelle: 3 bestandene, 0 nicht bestandene oder nicht geprüfte Artikel.")
                .contains("| beispiele/hafen.txt | ❌")
                .contains("| fehlt.txt | ⚠️");
    }
}
