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

/** Markup that shows as text. */
@Heuristic(
        id = "stray-markup",
        category = Category.MARKUP_TAG,
        severity = Severity.MAJOR,
        confidence = 0.97,
        finds = """
                Tags, comments, short codes and scripts that reached the reader: *&lt;br/&gt;*, *&lt;/strong&gt;*,
                *[caption id="7"]*, *[/url]*, *\\*\\*fett\\*\\**, a link in Markdown brackets, *document.write(…)*.
                """,
        why = "The page was cut out by a program that did not understand it. The reader sees code in the article.",
        leavesAlone =
                "Markup that its format understands, code blocks, notes in square brackets, lone signs (*a < b*).",
        flagged = {
            "Die Wahl endete[[<br/>]]ohne Ergebnis, sagte [[<b>]]Maier[[</b>]].",
            "Das ist [[**wichtig**]] für alle."
        },
        silent = {
            "Er schrieb: „Das [Ergebnis] ist gut [sic].“ Es gilt a < b und c > d.",
            "Der Kurs fiel um 3 * 4 Punkte, das Sternchen* erklärt es."
        })
public final class StrayMarkup implements Check {

    private static final Pattern MARKUP = Pattern.compile(
            "(?i:</?(?:p|b|i|u|q|em|strong|a|br|div|span|h[1-6]|li|ul|ol|dl|dt|dd|td|tr|th|table|tbody|thead|img|iframe"
                    + "|script|noscript|style|blockquote|figure|figcaption|section|article|aside|header|footer|nav|sup|sub"
                    + "|font|center|small|hr|code|pre|video|audio|source|picture|embed|object|param|svg|path|button|form"
                    + "|input|label|amp-[a-z]{1,20})(?:\\s[^<>\\n]{0,400}+)?/?>)"
                    + "|<!--[^\\n]{0,400}?-->|<!\\[CDATA\\[|\\]\\]>"
                    + "|(?i:\\[/(?:b|i|u|url|img|quote|caption|embed|gallery|video|audio|youtube|vc_[a-z_]{1,30}+|[a-z]{1,10}_[a-z_]{1,30}+)\\]"
                    + "|\\[(?:url|img|quote|caption|embed|gallery|video|audio|youtube|vc_[a-z_]{1,30}+)[ =][^\\[\\]\\n]{0,300}+\\])"
                    + "|(?<![*\\w])\\*\\*(?=\\S)[^*\\n]{1,120}+\\*\\*(?![*\\w])"
                    + "|\\[[^\\[\\]\\n]{1,120}+\\]\\(https?://[^()\\s]{1,300}+\\)"
                    + "|document\\.(?:write|getElement\\w{1,20}+|createElement)\\(|googletag\\.|window\\.[a-z]\\w{2,30}+"
                    + "|(?<!\\w)function\\s?\\(\\w{0,20}+\\)\\s?\\{|\\{[a-z-]{3,30}+:[^{}\\n]{1,100};\\}");

    @Override
    public void check(AnalysedArticle article, Reporter out) {
        for (Block block : article.article().prose()) {
            Matcher markup = MARKUP.matcher(block.text());
            while (markup.find()) {
                String shown = markup.group().length() <= 40
                        ? markup.group()
                        : markup.group().substring(0, 40) + "…";
                out.at(block.content().toSource(markup.start(), markup.end()))
                        .report("„" + shown + "“ ist Auszeichnung, die im Text stehen geblieben ist.");
            }
        }
    }
}
