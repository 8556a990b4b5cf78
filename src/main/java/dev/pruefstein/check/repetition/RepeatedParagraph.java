package dev.pruefstein.check.repetition;

import dev.pruefstein.analyse.AnalysedArticle;
import dev.pruefstein.check.Category;
import dev.pruefstein.check.Check;
import dev.pruefstein.check.Heuristic;
import dev.pruefstein.check.Reporter;
import dev.pruefstein.check.Severity;
import dev.pruefstein.text.Block;
import dev.pruefstein.text.BlockKind;
import java.util.ArrayList;
import java.util.List;

/** A paragraph that stands in the article twice. */
@Heuristic(
        id = "repeated-paragraph",
        category = Category.ADDITION,
        severity = Severity.MAJOR,
        confidence = 0.97,
        safeFix = true,
        finds = """
                A paragraph whose wording stood in the article before, wholly or nearly: at least three quarters of its words
                stand in one earlier paragraph in the same order.
                """,
        why =
                "The page was put together from pieces, and one piece came twice. The reader thinks to have lost the line.",
        leavesAlone = "Short lines, refrains, list items, table cells, results; headlines have a rule of their own.",
        flagged = {"""
            Der Stadtrat beschloss am Dienstag den Bau einer neuen Schule am Bahnhof.

            Die Eltern hatten lange darauf gewartet.

            [[Der Stadtrat beschloss am Dienstag den Bau einer neuen Schule am Bahnhof.]]""", """
            Die Feuerwehr rückte in der Nacht mit zwölf Fahrzeugen aus und löschte den Brand bis zum Morgen.

            Verletzt wurde niemand.

            [[Die Feuerwehr rückte in der Nacht mit zwanzig Fahrzeugen aus und löschte den Brand bis zum Morgen.]]"""},
        silent = {"""
            Wir fahren nach Lodz.

            Die Menge sang und tanzte durch die ganze Nacht.

            Wir fahren nach Lodz.""", """
            Der Stadtrat beschloss am Dienstag den Bau einer neuen Schule am Bahnhof.

            Am Dienstag beriet der Stadtrat außerdem über die neue Schule und den alten Bahnhof."""})
public final class RepeatedParagraph implements Check {

    private static final int LEAST_WORDS = 8;
    /** Share of the words that a copy keeps. */
    static final double NEARLY = 0.75;

    @Override
    public void check(AnalysedArticle article, Reporter out) {
        List<Block> earlier = new ArrayList<>();
        NearCopies copies = new NearCopies(NEARLY);
        for (Block block : article.article().prose()) {
            WordSequence words = WordSequence.of(block.text());
            if (!isParagraph(block.kind()) || words.size() < LEAST_WORDS || !words.isLanguage()) {
                continue;
            }
            int original = copies.original(words);
            if (original < 0) {
                copies.add(words);
                earlier.add(block);
            } else {
                report(block, words, earlier.get(original), out);
            }
        }
    }

    private static void report(Block block, WordSequence words, Block original, Reporter out) {
        Reporter.Draft draft = out.at(block.content().sourceSpan());
        boolean same = WordSequence.of(original.text()).equals(words);
        // Which of two versions is the right one, only an editor knows.
        (same ? draft.suggest("") : draft)
                .report("Dieser Absatz stand schon einmal im Text: „" + beginning(original.text()) + "“");
    }

    private static boolean isParagraph(BlockKind kind) {
        return kind.holdsSentences() || kind == BlockKind.CAPTION;
    }

    private static String beginning(String text) {
        int end = text.length() <= 60 ? text.length() : text.lastIndexOf(' ', 60);
        return end == text.length() ? text : text.substring(0, Math.max(end, 20)) + " …";
    }
}
