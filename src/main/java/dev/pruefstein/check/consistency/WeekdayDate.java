package dev.pruefstein.check.consistency;

import dev.pruefstein.analyse.AnalysedArticle;
import dev.pruefstein.check.Category;
import dev.pruefstein.check.Check;
import dev.pruefstein.check.Heuristic;
import dev.pruefstein.check.Reporter;
import dev.pruefstein.check.Severity;
import dev.pruefstein.check.consistency.CalendarDates.Mention;
import dev.pruefstein.text.Block;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A weekday that the calendar, or another date of the article, contradicts. */
@Heuristic(
        id = "weekday-contradicts-date",
        category = Category.MISTRANSLATION,
        severity = Severity.MAJOR,
        confidence = 0.9,
        finds = """
                A weekday beside a full date that fell on another day (*Dienstag, 12. Januar 2022*), and two dates of one
                article without a year that no year has both (*Montag, 3. Mai* and *Freitag, 6. Mai*).""",
        why = "One of the two is wrong: the reader does not know when it happened.",
        leavesAlone = """
                Dates without a weekday, dates before 1900, dates that do not exist, and dates without a year more than
                two months apart, which may belong to two years.""",
        flagged = {
            "Der Gipfel begann am [[Dienstag, dem 12. Januar 2022]], in Genf.",
            "Die Wahl ist für [[Montag, 3.10.2021]] angesetzt.",
            "Die Messe öffnet am Montag, 3. Mai, um neun. Sie schließt am [[Freitag, 6. Mai]], am Abend."
        },
        silent = {
            "Der Gipfel begann am Mittwoch, dem 12. Januar 2022, in Genf.",
            "Am Dienstag, dem 12. Januar, wird verhandelt. Am 30. Februar 2022 wird nichts verhandelt.",
            "Die Messe öffnet am Montag, 3. Mai, um neun. Sie schließt am Donnerstag, 6. Mai, am Abend.",
            "Das Konzert ist am Freitag, 7. Mai, die Prüfung am Montag, 9. Mai 2033."
        })
public final class WeekdayDate implements Check {

    /** Russia and others counted by the Julian calendar before. */
    private static final int FIRST_YEAR = 1900;
    /** Days within which two dates without a year belong to the same year. */
    private static final int SAME_YEAR = 60;

    private static final int LEAP_DAY = 60;

    @Override
    public void check(AnalysedArticle article, Reporter out) {
        Mention earlier = null;
        for (Block block : article.article().prose()) {
            for (Mention mention : CalendarDates.of(block)) {
                DayOfWeek weekday = mention.weekday();
                if (weekday == null || !mention.exists()) {
                    continue;
                }
                if (mention.year() > 0) {
                    compare(mention, weekday, out);
                } else if (!contradicts(earlier, mention, weekday, out)) {
                    earlier = mention;
                }
            }
        }
    }

    private static void compare(Mention mention, DayOfWeek weekday, Reporter out) {
        if (mention.year() < FIRST_YEAR) {
            return;
        }
        DayOfWeek actual =
                LocalDate.of(mention.year(), mention.month(), mention.day()).getDayOfWeek();
        if (actual != weekday) {
            out.at(mention.source())
                    .report("Der " + mention.spelled() + " ist ein " + CalendarDates.name(actual) + ", kein "
                            + CalendarDates.name(weekday) + ".");
        }
    }

    private static boolean contradicts(@Nullable Mention earlier, Mention mention, DayOfWeek weekday, Reporter out) {
        if (earlier == null || earlier.weekday() == null) {
            return false;
        }
        int apart = mention.dayOfYear() - earlier.dayOfYear();
        boolean acrossLeapDay = (mention.dayOfYear() >= LEAP_DAY) != (earlier.dayOfYear() >= LEAP_DAY);
        DayOfWeek expected = earlier.weekday().plus(apart);
        if (Math.abs(apart) > SAME_YEAR || acrossLeapDay || expected == weekday) {
            return false;
        }
        out.at(mention.source())
                .report("Wenn der " + earlier.spelled() + " ein " + CalendarDates.name(earlier.weekday())
                        + " ist, ist der " + mention.spelled() + " ein " + CalendarDates.name(expected) + ".");
        return true;
    }
}
