package dev.pruefstein.check.repetition;

import dev.pruefstein.analyse.AnalysedArticle;
import dev.pruefstein.check.Category;
import dev.pruefstein.check.Check;
import dev.pruefstein.check.Heuristic;
import dev.pruefstein.check.Reporter;
import dev.pruefstein.check.Severity;
import dev.pruefstein.text.Block;
import dev.pruefstein.text.BlockKind;
import java.util.List;

/** A headline that stands in the article twice. */
@Heuristic(
        id = "repeated-headline",
        category = Category.ADDITION,
        severity = Severity.MAJOR,
        confidence = 0.97,
        safeFix = true,
        finds = """
                A line that repeats the headline, word for word, among the first blocks or as a heading of its own.
                """,
        why = "The title was scraped from two places of the page. It is the first thing a reader sees.",
        leavesAlone =
                "A lead that takes up the headline's words in a longer sentence, headlines of one or two words, and the first heading under the same title in front matter.",
        flagged = {"""
            Regierung einigt sich auf neues Budget

            [[Regierung einigt sich auf neues Budget]]

            Der Finanzminister zeigte sich am Abend zufrieden.""", """
            Sturm legt Bahnverkehr lahm

            Wien, am Montag.

            [[Sturm legt Bahnverkehr lahm.]]

            Die Züge standen still."""},
        silent = {"""
            Regierung einigt sich auf neues Budget

            Die Regierung einigt sich auf ein neues Budget, das am Montag vorgestellt wird.""", """
            Ende gut

            Ende gut

            Damit war der Abend vorbei."""})
public final class RepeatedHeadline implements Check {

    private static final int LEAST_WORDS = 3;
    private static final int FIRST_BLOCKS = 6;

    /** The heading that a Markdown text repeats by design, because the page shows only one of the two. */
    private static boolean opensUnderFrontMatter(AnalysedArticle article, Block headline, Block block, int distance) {
        String source = article.article().source();
        int line = source.lastIndexOf('\n', headline.content().sourceSpan().start()) + 1;
        boolean entry = source.startsWith("title", line);
        return entry && headline.marked() && block.marked() && block.kind() == BlockKind.HEADING && distance <= 2;
    }

    @Override
    public void check(AnalysedArticle article, Reporter out) {
        List<Block> blocks = article.article().prose();
        if (blocks.size() < 2) {
            return;
        }
        Block headline = article.article().headline().orElse(blocks.get(0));
        WordSequence words = WordSequence.of(headline.text());
        if (words.size() < LEAST_WORDS || words.size() > 30) {
            return;
        }
        int index = blocks.indexOf(headline);
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (opensUnderFrontMatter(article, headline, block, i - index)) {
                continue;
            }
            boolean near = i <= index + FIRST_BLOCKS || block.kind() == BlockKind.HEADING;
            if (i != index && near && WordSequence.of(block.text()).equals(words)) {
                out.at(block.content().sourceSpan()).suggest("").report("Die Überschrift steht zweimal im Text.");
            }
        }
    }
}
