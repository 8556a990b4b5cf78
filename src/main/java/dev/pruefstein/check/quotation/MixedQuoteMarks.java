package dev.pruefstein.check.quotation;

import dev.pruefstein.analyse.AnalysedArticle;
import dev.pruefstein.check.Category;
import dev.pruefstein.check.Check;
import dev.pruefstein.check.Heuristic;
import dev.pruefstein.check.Reporter;
import dev.pruefstein.check.Severity;
import dev.pruefstein.text.Block;
import dev.pruefstein.text.Span;
import java.util.ArrayList;
import java.util.List;

/** English quotation marks in an article that otherwise uses German ones. */
@Heuristic(
        id = "mixed-quote-marks",
        category = Category.INCONSISTENT_STYLE,
        severity = Severity.MINOR,
        confidence = 0.9,
        finds = "English marks (“…”) in an article that quotes with „…“, »…« or «…» elsewhere; once for an article.",
        why = "Some of the text went through a translation system that kept the marks of the original, some did not.",
        leavesAlone = "Articles that keep to one style, whichever it is, and straight marks.",
        flagged = {
            "„Ich komme“, sagte sie. [[“Ich bleibe”]], sagte er.",
            "»Nein«, hieß es in Bonn. Das sei [[“unerhört”]], hieß es in Paris."
        },
        silent = {
            "“Ich komme”, sagte sie. “Ich bleibe”, sagte er.",
            "„Ich komme“, sagte sie. „Ich bleibe\", sagte er. »Schade«, sagte niemand."
        })
public final class MixedQuoteMarks implements Check {

    @Override
    public void check(AnalysedArticle article, Reporter out) {
        boolean german = false;
        List<Span> english = new ArrayList<>();
        List<Block> places = new ArrayList<>();
        for (Block block : article.article().prose()) {
            for (QuoteScan.Quotation quotation : QuoteScan.of(block.text()).quotations()) {
                char mark = block.text().charAt(quotation.open().start());
                german |= "„»«".indexOf(mark) >= 0;
                if (mark == '“' && block.text().charAt(quotation.close().start()) == '”') {
                    english.add(
                            new Span(quotation.open().start(), quotation.close().end()));
                    places.add(block);
                }
            }
        }
        if (german && !english.isEmpty()) {
            report(places.get(0), english.get(0), english.size(), out);
        }
    }

    private static void report(Block block, Span quotation, int count, Reporter out) {
        String text = block.text();
        out.at(block.content().toSource(quotation))
                .suggest("„" + text.substring(quotation.start() + 1, quotation.end() - 1) + "“")
                .report("Englische Anführungszeichen in einem Text mit deutschen"
                        + (count > 1 ? " (" + count + " Zitate)." : "."));
    }
}
