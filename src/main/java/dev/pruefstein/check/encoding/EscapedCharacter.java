package dev.pruefstein.check.encoding;

import dev.pruefstein.analyse.AnalysedArticle;
import dev.pruefstein.check.Category;
import dev.pruefstein.check.Check;
import dev.pruefstein.check.Heuristic;
import dev.pruefstein.check.Reporter;
import dev.pruefstein.check.Severity;
import dev.pruefstein.text.Block;
import dev.pruefstein.text.WebAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Characters that are still written as a machine writes them. */
@Heuristic(
        id = "escaped-character",
        category = Category.CHARACTER_ENCODING,
        severity = Severity.MAJOR,
        confidence = 0.98,
        safeFix = true,
        finds = """
                Entities and escapes that nobody decoded: *&amp;amp;*, *&amp;#8217;*, *&amp;nbsp;* without its semicolon,
                *\\u00fc*, *%C3%BC*, *%20*, *=C3=BC*, *_x000D_*. The suggestion is the character that was meant.
                """,
        why = """
                The text was escaped once more than it was unescaped on its way from page to page. The reader sees code.
                """,
        leavesAlone = """
                A lone ampersand (*AT&T*, *Forschung & Entwicklung*), web addresses, and entities in HTML that a browser
                decodes.
                """,
        flagged = {
            "Die Firma Maier [[&amp;]] Söhne wächst.",
            "Das war[[&#8217;]]s, sagte der Trainer.",
            "Er kam[[&nbsp;]]gestern f[[\\u00fc]]r drei Tage.",
            "Der Zug[[%20]]hielt nicht.[[_x000D_]] Die Fahrgäste warteten."
        },
        silent = {
            "AT&T und die Abteilung für Forschung & Entwicklung; dazu kommt R&D.",
            "Mehr dazu auf www.example.org/suche?q=%C3%BC&amp;seite=2 im Netz."
        })
public final class EscapedCharacter implements Check {

    private static final Pattern ESCAPE =
            Pattern.compile("(?<entity>&(?:amp;){0,4}(?:#[0-9]{2,7}+|#[xX][0-9A-Fa-f]{2,6}+"
                    + "|[A-Za-z][A-Za-z0-9]{1,30}+);)"
                    + "|(?<open>&(?:nbsp|amp|quot|apos|lt|gt|[aouAOU]uml|szlig|#[0-9]{2,5}+)(?![\\p{L}0-9;=]))"
                    + "|(?<bare>(?<![\\p{L}0-9&])(?:nbsp|quot|rsquo|lsquo|ldquo|rdquo|bdquo|ndash|mdash|hellip|#[0-9]{2,5}+);)"
                    + "|(?<unicode>\\\\u[0-9a-fA-F]{4})"
                    + "|(?<percent>(?:%[89A-F][0-9A-F]){2,4}+|(?<=\\p{L})%2[0-9A-F](?=\\p{L}))"
                    + "|(?<office>_x00[0-9A-F]{2}_)"
                    + "|(?<quoted>=C3=[89AB][0-9A-F])"
                    + "|(?<backslash>\\\\[\"'])");

    @Override
    public void check(AnalysedArticle article, Reporter out) {
        for (Block block : article.article().prose()) {
            Matcher escapes = ESCAPE.matcher(block.text());
            while (escapes.find()) {
                String meant = meant(escapes);
                if (!meant.equals(escapes.group())
                        && !WebAddress.covers(block.text(), escapes.start(), escapes.end())) {
                    out.at(block.content().toSource(escapes.start(), escapes.end()))
                            .suggest(meant)
                            .report(message(escapes.group(), meant));
                }
            }
        }
    }

    private static String message(String escape, String meant) {
        String shown = meant.isBlank() ? "ein Leerzeichen" : "„" + meant + "“";
        return "„" + escape + "“ ist nicht in das Zeichen umgewandelt worden, für das es steht; gemeint ist " + shown
                + ".";
    }

    private static String meant(Matcher m) {
        String escape = m.group();
        if (m.group("entity") != null) {
            return entity(escape);
        }
        if (m.group("open") != null) {
            return entity(escape + ";");
        }
        if (m.group("bare") != null) {
            return entity("&" + escape);
        }
        if (m.group("unicode") != null) {
            return String.valueOf((char) Integer.parseInt(escape.substring(2), 16));
        }
        if (m.group("office") != null) {
            return String.valueOf((char) Integer.parseInt(escape.substring(2, 6), 16));
        }
        if (m.group("backslash") != null) {
            return escape.substring(1);
        }
        return URLDecoder.decode(escape.replace('=', '%'), StandardCharsets.UTF_8);
    }

    private static String entity(String escape) {
        String current = escape;
        String decoded = Parser.unescapeEntities(current, false);
        while (!decoded.equals(current)) {
            current = decoded;
            decoded = Parser.unescapeEntities(current, false);
        }
        return current;
    }
}
