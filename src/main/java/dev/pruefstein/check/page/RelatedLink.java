package dev.pruefstein.check.page;

import dev.pruefstein.analyse.AnalysedArticle;
import dev.pruefstein.check.Category;
import dev.pruefstein.check.Check;
import dev.pruefstein.check.Heuristic;
import dev.pruefstein.check.Reporter;
import dev.pruefstein.check.Severity;
import dev.pruefstein.text.Block;
import dev.pruefstein.text.FurnitureKind;

/** Finds titles of other articles in the body. */
@Heuristic(
        id = "related-link",
        category = Category.LINK,
        severity = Severity.MAJOR,
        confidence = 0.97,
        safeFix = true,
        finds = """
                A line in the article that names *another* article: a label such as *READ*, *MEHR LESEN*, *Lesen Sie
                auch* or *Related*, followed by a title; such a label alone; and the titles below it.""",
        why = """
                On the page the line was a box with a link. Scraped and translated with the article, it stands between two
                paragraphs as if it belonged to the story, often with the label left in English. No reader can follow it.""",
        leavesAlone = """
                Links that the markup sets apart from the article (an HTML `nav` or `aside`), headlines, and sentences
                that begin with the same words: *Lesen Sie noch Zeitung?*, *Mehr lesen Kinder heute nicht.*""",
        flagged = {
            """
            Bahn erhöht die Preise

            Die Fahrkarten werden im Dezember um vier Prozent teurer. Das teilte die Bahn am Montag mit.

            [[READ MORE: Warum die Züge im Winter so oft zu spät kommen]]

            Verbraucherschützer kritisierten den Schritt scharf und forderten mehr Pünktlichkeit.""",
            """
            Die Fahrkarten werden im Dezember um vier Prozent teurer, teilte die Bahn mit.

            [[Lesen Sie auch: Neue Strecke nach Prag eröffnet]]

            Der Verkehrsminister verteidigte die Erhöhung.

            [[Das könnte Sie auch interessieren:]]

            [[Nachtzüge sind im Sommer ausgebucht]]""",
        },
        silent = {
            """
            Lesen macht klug

            Mehr lesen Kinder heute nicht, aber sie lesen anders. Lesen Sie noch Zeitung?

            Lesen ist für viele eine Mühe, sagt die Forscherin.""",
            """
            Der Minister bleibt im Amt. „Lesen Sie auch das Kleingedruckte“, riet er den Abgeordneten am Dienstag.

            Mehr dazu wollte er vor der Presse nicht sagen.""",
        })
public final class RelatedLink implements Check {

    @Override
    public void check(AnalysedArticle article, Reporter out) {
        for (Block block : article.article().blocks()) {
            if (block.furniture() == FurnitureKind.RELATED_LINK && !block.marked()) {
                out.at(block.content().sourceSpan())
                        .suggest("")
                        .report("Verweis auf einen anderen Artikel im Text: " + Excerpt.of(block)
                                + ". Die Zeile gehört zur Seite, von der der Text stammt, und ist zu streichen.");
            }
        }
    }
}
