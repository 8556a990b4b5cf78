package dev.pruefstein.check.quotation;

import dev.pruefstein.analyse.AnalysedArticle;
import dev.pruefstein.check.Category;
import dev.pruefstein.check.Channel;
import dev.pruefstein.check.Check;
import dev.pruefstein.check.Heuristic;
import dev.pruefstein.check.Reporter;
import dev.pruefstein.check.Severity;
import dev.pruefstein.text.Block;

/** A quotation inside a quotation with the marks of the outer one. */
@Heuristic(
        id = "nested-quote",
        category = Category.PUNCTUATION,
        severity = Severity.MINOR,
        channel = Channel.HYGIENE,
        confidence = 0.9,
        finds =
                "Double quotation marks inside a quotation that stands in double marks. The inner pair should be single.",
        why = "After the second opening mark the reader does not know which of the two voices goes on.",
        leavesAlone = "Single marks inside double ones, in the German, the Swiss and the bookish style.",
        flagged = {"„Der Chef hat [[„Nein“]] gesagt“, erzählte sie.", "»Sie rief [[»Halt«]] und lief«, sagte er."},
        silent = {
            "„Der Chef hat ‚Nein‘ gesagt“, erzählte sie. »Sie rief ›Halt‹ und lief«, sagte er.",
            "„Nein“, sagte sie, „nicht heute.“"
        })
public final class NestedQuote implements Check {

    @Override
    public void check(AnalysedArticle article, Reporter out) {
        for (Block block : article.article().prose()) {
            QuoteScan scan = QuoteScan.of(block.text());
            if (!scan.unclosed().isEmpty()) {
                continue; // a mark is missing: nobody knows what is inside what
            }
            for (QuoteScan.Quotation quotation : scan.quotations()) {
                if (quotation.depth() > 0) {
                    report(block, quotation, out);
                }
            }
        }
    }

    private static void report(Block block, QuoteScan.Quotation quotation, Reporter out) {
        String inner =
                block.text().substring(quotation.open().end(), quotation.close().start());
        boolean guillemets = "»«".indexOf(block.text().charAt(quotation.open().start())) >= 0;
        String single = guillemets ? "›" + inner + "‹" : "‚" + inner + "‘";
        out.at(block.content()
                        .toSource(quotation.open().start(), quotation.close().end()))
                .suggest(single)
                .report("Ein Zitat im Zitat steht in einfachen Anführungszeichen: " + single + ".");
    }
}
