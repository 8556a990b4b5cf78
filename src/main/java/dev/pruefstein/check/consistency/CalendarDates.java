package dev.pruefstein.check.consistency;

import dev.pruefstein.text.Block;
import dev.pruefstein.text.Span;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The dates of a block that name their month, or have a weekday before them. */
final class CalendarDates {

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
    private static final Pattern DATE = Pattern.compile("(?:\\b(?<weekday>" + String.join("|", DAYS)
            + "|Sonnabend),? (?:den |dem |der )?)?(?<![\\d.])(?<day>\\d{1,2})\\. ?(?:(?<month>"
            + String.join("|", MONTHS)
            + "|Jänner|Feber)\\b|(?<number>\\d{1,2})\\.)(?: ?(?<year>\\d{4})\\b)?");

    /** A year in which February has 29 days. */
    private static final int LEAP_YEAR = 2000;

    private CalendarDates() {}

    /**
     * A date of the text.
     *
     * @param block its block
     * @param range its range in the block's text, with the weekday
     * @param weekday the weekday before it, if there is one
     * @param day day of the month as it is written, 0 to 99
     * @param month the month
     * @param year the year, 0 if none is given
     */
    record Mention(Block block, Span range, @Nullable DayOfWeek weekday, int day, Month month, int year) {

        /** True if the month has such a day in that year, or in some year. */
        boolean exists() {
            return day >= 1
                    && day <= YearMonth.of(year == 0 ? LEAP_YEAR : year, month).lengthOfMonth();
        }

        /** Place in a leap year, from 1. */
        int dayOfYear() {
            return YearMonth.of(LEAP_YEAR, month).atDay(day).getDayOfYear();
        }

        /** The source range. */
        Span source() {
            return block.content().toSource(range);
        }

        /** The date without weekday: <i>12. Januar 2022</i>. */
        String spelled() {
            String date = day + ". " + MONTHS.get(month.getValue() - 1);
            return year == 0 ? date : date + " " + year;
        }
    }

    /** The German name of a weekday. */
    static String name(DayOfWeek weekday) {
        return DAYS.get(weekday.getValue() - 1);
    }

    /** The dates of a block, in reading order. */
    static List<Mention> of(Block block) {
        List<Mention> mentions = new ArrayList<>();
        Matcher found = DATE.matcher(block.text());
        while (found.find()) {
            int month = month(found);
            if (month >= 1
                    && month <= MONTHS.size()
                    && (found.group("month") != null || found.group("weekday") != null)) {
                mentions.add(new Mention(
                        block,
                        new Span(found.start(), found.end()),
                        weekday(found.group("weekday")),
                        Integer.parseInt(found.group("day")),
                        Month.of(month),
                        found.group("year") == null ? 0 : Integer.parseInt(found.group("year"))));
            }
        }
        return mentions;
    }

    private static int month(Matcher found) {
        String name = found.group("month");
        if (name == null) {
            return Integer.parseInt(found.group("number"));
        }
        return switch (name) {
            case "Jänner" -> 1;
            case "Feber" -> 2;
            default -> MONTHS.indexOf(name) + 1;
        };
    }

    private static @Nullable DayOfWeek weekday(@Nullable String name) {
        return name == null
                ? null
                : name.equals("Sonnabend") ? DayOfWeek.SATURDAY : DayOfWeek.of(DAYS.indexOf(name) + 1);
    }
}
