package dev.pruefstein.check.locale;

import dev.pruefstein.analyse.AnalysedArticle;
import dev.pruefstein.check.Category;
import dev.pruefstein.check.Channel;
import dev.pruefstein.check.Check;
import dev.pruefstein.check.Heuristic;
import dev.pruefstein.check.Reporter;
import dev.pruefstein.check.Severity;
import dev.pruefstein.text.Block;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day that sticks to its month. */
@Heuristic(
        id = "missing-date-space",
        category = Category.DATE_FORMAT,
        severity = Severity.MINOR,
        channel = Channel.HYGIENE,
        confidence = 0.98,
        safeFix = true,
        finds = "No space between day and month: *3.Februar*.",
        why = "It reads as one word and breaks at the wrong place.",
        leavesAlone = "Dates in figures (*3.2.2022*) and dates with their space.",
        flagged = {"Er kam am [[3.Februar]] zurück.", "Die Wahl vom [[27.September]] gilt."},
        silent = {"Er kam am 3. Februar zurück, also am 3.2.2022.", "Die 27. September-Ausgabe erschien am 1.9."})
public final class MissingDateSpace implements Check {

    private static final Pattern DATE =
            Pattern.compile("(?<![\\d.])(\\d{1,2}\\.)(Januar|Jänner|Februar|Feber|März|April|Mai"
                    + "|Juni|Juli|August|September|Oktober|November|Dezember)(?!\\p{L})");

    @Override
    public void check(AnalysedArticle article, Reporter out) {
        for (Block block : article.article().prose()) {
            Matcher dates = DATE.matcher(block.text());
            while (dates.find()) {
                String german = dates.group(1) + " " + dates.group(2);
                out.at(block.content().toSource(dates.start(), dates.end()))
                        .suggest(german)
                        .report("Zwischen Tag und Monat fehlt ein Leerzeichen: „" + german + "“.");
            }
        }
    }
}
