package dev.pruefstein.check.consistency;

import dev.pruefstein.analyse.AnalysedArticle;
import dev.pruefstein.check.Category;
import dev.pruefstein.check.Check;
import dev.pruefstein.check.Heuristic;
import dev.pruefstein.check.Reporter;
import dev.pruefstein.check.Severity;
import dev.pruefstein.text.Block;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A weekday that the calendar contradicts. */
@Heuristic(
        id = "weekday-contradicts-date",
        category = Category.MISTRANSLATION,
        severity = Severity.MAJOR,
        confidence = 0.9,
        finds = "A weekday beside a full date that fell on another day (*Dienstag, 12. Januar 2022*).",
        why = "One of the two is wrong: the reader does not know when it happened.",
        leavesAlone = "Dates without a year or a weekday, dates before 1900, and dates that do not exist.",
        flagged = {
            "Der Gipfel begann am [[Dienstag, dem 12. Januar 2022]], in Genf.",
            "Die Wahl ist für [[Montag, 3.10.2021]] angesetzt."
        },
        silent = {
            "Der Gipfel begann am Mittwoch, dem 12. Januar 2022, in Genf.",
            "Am Dienstag, dem 12. Januar, wird verhandelt. Am 30. Februar 2022 wird nichts verhandelt."
        })
public final class WeekdayDate implements Check {

    private static final List<String> DAYS =
            List.of("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag");
    private static final List<String> MONTHS = List.of(
            "Januar",
            "Februar",
            "März",
            "April",
            "Mai",
            "Juni",
            "Juli",
            "August",
            "September",
            "Oktober",
            "November",
            "Dezember");
    private static final Pattern DATE = Pattern.compile("\\b(" + String.join("|", DAYS)
            + "|Sonnabend),? (?:den |dem |der )?(\\d{1,2})\\. ?(" + String.join("|", MONTHS)
            + "|Jänner|Feber|\\d{1,2}\\.) ?(\\d{4})\\b");
    private static final int FIRST_YEAR = 1900;

    @Override
    public void check(AnalysedArticle article, Reporter out) {
        for (Block block : article.article().blocks()) {
            if (block.kind().isProse()) {
                Matcher dates = DATE.matcher(block.text());
                while (dates.find()) {
                    check(block, dates, out);
                }
            }
        }
    }

    private static void check(Block block, Matcher found, Reporter out) {
        int day = Integer.parseInt(found.group(2));
        int year = Integer.parseInt(found.group(4));
        if (year < FIRST_YEAR) {
            return; // Russia and others still counted by the Julian calendar.
        }
        LocalDate date;
        try {
            date = LocalDate.of(year, month(found.group(3)), day);
        } catch (DateTimeException e) {
            return; // 30. Februar: not a matter of weekdays
        }
        String named = found.group(1).equals("Sonnabend") ? "Samstag" : found.group(1);
        String actual = DAYS.get(date.getDayOfWeek().getValue() - 1);
        if (!named.equals(actual)) {
            String spelled = day + ". " + date.getMonth().getDisplayName(TextStyle.FULL, Locale.GERMAN) + " " + year;
            out.at(block.content().toSource(found.start(), found.end()))
                    .report("Der " + spelled + " ist ein " + actual + ", kein " + named + ".");
        }
    }

    private static int month(String name) {
        return switch (name) {
            case "Jänner" -> 1;
            case "Feber" -> 2;
            default ->
                MONTHS.contains(name)
                        ? MONTHS.indexOf(name) + 1
                        : Integer.parseInt(name.substring(0, name.length() - 1));
        };
    }
}
