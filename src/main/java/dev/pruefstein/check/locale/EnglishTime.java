package dev.pruefstein.check.locale;

import dev.pruefstein.analyse.AnalysedArticle;
import dev.pruefstein.check.Category;
import dev.pruefstein.check.Check;
import dev.pruefstein.check.Heuristic;
import dev.pruefstein.check.Reporter;
import dev.pruefstein.check.Severity;
import dev.pruefstein.text.Block;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times of the twelve-hour clock. */
@Heuristic(
        id = "english-time",
        category = Category.TIME_FORMAT,
        severity = Severity.MAJOR,
        confidence = 0.96,
        finds = "Times with *am* or *pm*: *3:30 pm*, *11 a.m.*, *um 11 am*. The suggestion counts to 24.",
        why = "German counts the hours to 24, and *am* is a German word: *um 11 am Ende* begins to read wrongly.",
        leavesAlone = """
                *am* as a preposition (*um 11 am Montag*, *Platz 3 am Ende*, *bis 18:30 am Abend*), *PM10*, press marks
                (*pm*) without a number.
                """,
        flagged = {
            "Die Sitzung beginnt um [[3:30 pm]] in Brüssel.",
            "Bis [[11 am]] war das Feuer gelöscht, um [[7 p.m.]] auch der letzte Herd."
        },
        silent = {
            "Um 11 am Montag und bis 18:30 am Abend tagte der Rat; Platz 3 am Ende.",
            "Die Werte für PM10 steigen (pm). Seit 8 am Bahnhof, um 9 am großen Platz."
        })
public final class EnglishTime implements Check {

    private static final Pattern TIME =
            Pattern.compile("(?<![\\d.,:])(?<hour>1[0-2]|0?[1-9])(?:[:.](?<minute>[0-5]\\d))?"
                    + "(?<space>[ \\u00A0\\u202F]?)(?<half>[ap]\\.[ ]?m\\.|[ap]m|[AP]M)(?![\\p{L}\\d])");
    /** What follows a German <i>am</i>: a noun, a superlative or adjective in the dative, a number. */
    private static final Pattern AFTER_PREPOSITION =
            Pattern.compile("[ \\u00A0](?:[„\"»«‚]?\\p{Lu}|\\d|\\p{Ll}++(?<=en|sten)(?!\\p{L})).*+", Pattern.DOTALL);

    @Override
    public void check(AnalysedArticle article, Reporter out) {
        for (Block block : article.article().prose()) {
            Matcher times = TIME.matcher(block.text());
            while (times.find()) {
                if (!isPreposition(times, block.text())) {
                    report(block, times, out);
                }
            }
        }
    }

    private static boolean isPreposition(Matcher time, String text) {
        return time.group("half").equals("am")
                && !time.group("space").isEmpty()
                && AFTER_PREPOSITION
                        .matcher(text.substring(time.end(), Math.min(text.length(), time.end() + 40)))
                        .matches();
    }

    private static void report(Block block, Matcher time, Reporter out) {
        boolean afternoon = Character.toLowerCase(time.group("half").charAt(0)) == 'p';
        int hour = Integer.parseInt(time.group("hour")) % 12 + (afternoon ? 12 : 0);
        String minute = time.group("minute");
        boolean full = minute == null || minute.equals("00");
        String german = full ? hour + " Uhr" : String.format(Locale.ROOT, "%d.%s Uhr", hour, minute);
        out.at(block.content().toSource(time.start(), time.end()))
                .suggest(german)
                .report("„" + time.group() + "“ ist eine englische Zeitangabe; im Deutschen heißt es „" + german
                        + "“.");
    }
}
