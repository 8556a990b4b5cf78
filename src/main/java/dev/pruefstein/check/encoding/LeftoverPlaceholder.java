package dev.pruefstein.check.encoding;

import dev.pruefstein.analyse.AnalysedArticle;
import dev.pruefstein.check.Category;
import dev.pruefstein.check.Check;
import dev.pruefstein.check.Heuristic;
import dev.pruefstein.check.Reporter;
import dev.pruefstein.check.Severity;
import dev.pruefstein.text.Block;
import dev.pruefstein.text.WebAddress;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Variables of a template that nobody filled in. */
@Heuristic(
        id = "leftover-placeholder",
        category = Category.MISSING_TEXT,
        severity = Severity.MAJOR,
        confidence = 0.97,
        finds = """
                Places that a program should have filled: *%s*, *%1$d*, *{0}*, *{{name}}*, *${title}*, numbers in double
                square brackets, *__NAME__*, *%AUTHOR%*, *[Name einfügen]*, *[object Object]*, *Lorem ipsum*.
                """,
        why = "The number or name that belongs here is missing, and the sentence says nothing without it.",
        leavesAlone = "Percentages (*5 %-Hürde*), notes in single square brackets, and web addresses.",
        flagged = {
            "Im Vorjahr kamen [[%s]] Besucher, heuer sind es [[{0}]].",
            "Liebe [[{{vorname}}]], der Beitrag [[${titel}]] ist erschienen.",
            "Das Rezept von [[[object Object]]] ist einfach."
        },
        silent = {
            "Die 5 %-Hürde und 100 % sicher: Das sind 50 % der Stimmen.",
            "Er sagte: „Sie [die Regierung] hat [...] nichts getan [1].“"
        })
public final class LeftoverPlaceholder implements Check {

    private static final Pattern PLACEHOLDER = Pattern.compile("(?<![\\p{L}\\d%]|\\d[ \\u00A0\\u202F])"
            + "%(?:\\d\\$)?(?:\\.\\d)?[sdif@](?![\\p{L}\\d])"
            + "|%\\([a-z_]{1,30}+\\)[sdi]"
            + "|[$#]?\\{\\{[^{}\\n]{0,60}+\\}\\}|[$#]\\{[^{}\\n]{1,60}+\\}|\\{\\d{1,2}+\\}|\\{[a-z][a-z_.]{1,30}+\\}"
            + "|\\[\\[[^\\[\\]\\n]{1,60}+\\]\\]|<<\\w{1,30}+>>|(?<!\\w)__\\w{1,30}__(?!\\w)|\\[object [A-Z]\\w{1,30}+\\]|%%?[A-Z_]{3,30}+%%?"
            + "|(?i:\\[(?:insert|your|platzhalter|placeholder)\\b[^\\[\\]\\n]{0,60}+\\]"
            + "|\\[[^\\[\\]\\n]{1,60}?(?:einfügen|eintragen|here)\\]|\\blorem ipsum\\b(?: dolor[a-z, ]{0,100}+)?)");

    @Override
    public void check(AnalysedArticle article, Reporter out) {
        for (Block block : article.article().prose()) {
            Matcher places = PLACEHOLDER.matcher(block.text());
            while (places.find()) {
                if (!WebAddress.covers(block.text(), places.start(), places.end())) {
                    out.at(block.content().toSource(places.start(), places.end()))
                            .report("„" + places.group() + "“ ist ein Platzhalter, der nicht ausgefüllt worden ist.");
                }
            }
        }
    }
}
