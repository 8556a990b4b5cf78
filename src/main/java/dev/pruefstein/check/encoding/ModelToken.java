package dev.pruefstein.check.encoding;

import dev.pruefstein.analyse.AnalysedArticle;
import dev.pruefstein.check.Category;
import dev.pruefstein.check.Check;
import dev.pruefstein.check.Heuristic;
import dev.pruefstein.check.Reporter;
import dev.pruefstein.check.Severity;
import dev.pruefstein.text.Block;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tokens of a translation system that reached the page. */
@Heuristic(
        id = "model-token",
        category = Category.UNINTELLIGIBLE,
        severity = Severity.MAJOR,
        confidence = 0.99,
        finds = """
                Marks that a neural system uses inside: *⁇* and *<unk>* for a word it does not know, the joints of its
                word pieces (*@@*, *▁*, *##*), *</s>*, *[PAD]*, *<|endoftext|>*.
                """,
        why = "A word of the original is lost, or a word is in pieces. No human writes these marks.",
        leavesAlone = "E-mail addresses and handles with one @, headings in Markdown, and mathematical signs.",
        flagged = {"Der Sprecher von [[<unk>]] lehnte ab.", "Die Regie[[@@]] rung wartet auf [[⁇]] und schweigt."},
        silent = {"Schreiben Sie an redaktion@example.org oder an @redaktion!", "Wirklich?? Es gilt 3 < 5 und # 7."})
public final class ModelToken implements Check {

    private static final Pattern TOKEN = Pattern.compile("⁇|▁++|[ĠĊ](?=\\p{L})|@@(?!\\S)|(?<=\\s)@-@(?=\\s)"
            + "|(?<=\\s)##(?=\\p{Ll})|</?(?:unk|s|pad|mask|bos|eos|sep|cls)>|\\[/?(?:UNK|PAD|MASK|SEP|CLS|INST)\\]"
            + "|<\\|?[a-z_]{2,20}\\|>");

    @Override
    public void check(AnalysedArticle article, Reporter out) {
        for (Block block : article.article().prose()) {
            Matcher tokens = TOKEN.matcher(block.text());
            while (tokens.find()) {
                out.at(block.content().toSource(tokens.start(), tokens.end()))
                        .report(
                                "„" + tokens.group()
                                        + "“ ist ein internes Zeichen eines Übersetzungssystems; hier fehlt oder zerfällt ein Wort.");
            }
        }
    }
}
