package dev.pruefstein.check.encoding;

import dev.pruefstein.analyse.AnalysedArticle;
import dev.pruefstein.check.Category;
import dev.pruefstein.check.Channel;
import dev.pruefstein.check.Check;
import dev.pruefstein.check.Heuristic;
import dev.pruefstein.check.Reporter;
import dev.pruefstein.check.Severity;
import dev.pruefstein.text.Block;
import dev.pruefstein.text.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Characters that nobody sees but every search stumbles over. */
@Heuristic(
        id = "invisible-character",
        category = Category.CHARACTER_ENCODING,
        severity = Severity.MINOR,
        channel = Channel.HYGIENE,
        confidence = 0.95,
        safeFix = true,
        finds = """
                Zero-width spaces and joiners, a byte order mark in the middle of the text, direction marks, control
                characters. The suggestion leaves them out.
                """,
        why = "They come along with scraped pages. A word that holds one is not found and not hyphenated.",
        leavesAlone = "Soft hyphens, no-break spaces, and the joiners that make one emoji of several.",
        flagged = {"Die [[Re\u200Bgierung]] berät heute.", "Am [[\uFEFFMontag]] begann der Prozess."},
        silent = {
            "Die Donau\u00ADdampf\u00ADschifffahrt kostet 5\u00A0Euro.",
            "Die Familie \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 freut sich."
        })
public final class InvisibleCharacter implements Check {

    private static final String INVISIBLE =
            "\\u200B\\u200C\\u200E\\u200F\\u2060\\uFEFF\\u202A-\\u202E\\u0001-\\u0008" + "\\u000E-\\u001F";
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]*+(?:[" + INVISIBLE + "]++[\\p{L}\\p{N}]*+)++");

    /** Looks into the source: a block's text comes without what is not seen. */
    @Override
    public void check(AnalysedArticle article, Reporter out) {
        String source = article.article().source();
        for (Block block : article.article().prose()) {
            Span range = block.content().sourceSpan();
            Matcher words = WORD.matcher(source).region(range.start(), range.end());
            while (words.find()) {
                String visible = words.group().replaceAll("[" + INVISIBLE + "]", "");
                String where = visible.isEmpty() ? "Hier" : "In oder neben „" + visible + "“";
                out.at(new Span(words.start(), words.end()))
                        .suggest(visible)
                        .report(where + " steht ein unsichtbares Steuerzeichen.");
            }
        }
    }
}
