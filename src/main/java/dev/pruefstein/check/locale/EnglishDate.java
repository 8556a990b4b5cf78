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

/** Dates in English order. */
@Heuristic(
        id = "english-date",
        category = Category.DATE_FORMAT,
        severity = Severity.MAJOR,
        confidence = 0.96,
        finds = """
                The day behind the month (*am Januar 12, 2022*, *Dienstag, März 3*), a day without its point
                (*12 Januar 2022*), English ordinals (*12th Januar*). The German date is suggested.
                """,
        why =
                "The order and the missing point stop a German reader; with two small numbers the date becomes ambiguous.",
        leavesAlone = "Month and year (*Januar 2022*, *im Mai 68*), German dates, results such as *im Mai 12 Siege*.",
        flagged = {
            "Das Gesetz gilt seit [[Januar 12, 2022]].",
            "Er kam am [[März 3]] in Wien an und blieb bis [[12 Mai 2022]]."
        },
        silent = {
            "Das Gesetz gilt seit dem 12. Januar 2022; im Januar 2022 war es neu, im Mai 12 Jahre alt.",
            "Seit Mai 68 und bis Juni 2019 stieg die Zahl im März 3 Mal."
        })
public final class EnglishDate implements Check {

    private static final String MONTH =
            "(?<month%s>Januar|Jänner|Jan\\.|Februar|Feber|Feb\\.|März|April|Mai|Juni|Juli|August"
                    + "|Aug\\.|September|Sept?\\.|Oktober|Okt\\.|November|Nov\\.|Dezember|Dez\\.)";
    private static final String DAY = "(?<day%s>[12]\\d|3[01]|[1-9])(?:st|nd|rd|th|te[rn])?";
    private static final Pattern DATE = Pattern.compile("(?<!\\p{L})(?:"
            + MONTH.formatted("A") + " " + DAY.formatted("A") + "(?:,? (?<yearA>(?:1[5-9]|20)\\d{2}))(?!\\d)"
            + "|(?<=(?:\\b(?:am|vom|zum|dem|(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag,?|Mittwoch,?|Sonnabend,?) ))"
            + MONTH.formatted("B") + " " + DAY.formatted("B") + "(?![\\d.:]|,\\d)"
            + "|(?<![\\d.,:]|\\d )" + DAY.formatted("C") + " " + MONTH.formatted("C")
            + "(?: (?<yearC>(?:1[5-9]|20)\\d{2}))(?!\\d)"
            + "|(?<![\\d.,:])" + "(?<dayD>[12]\\d|3[01]|[1-9])(?:st|nd|rd|th) " + MONTH.formatted("D") + ")");

    @Override
    public void check(AnalysedArticle article, Reporter out) {
        for (Block block : article.article().prose()) {
            Matcher dates = DATE.matcher(block.text());
            while (dates.find()) {
                String german = german(dates);
                out.at(block.content().toSource(dates.start(), dates.end()))
                        .suggest(german)
                        .report("„" + dates.group()
                                + "“ ist nach englischem Muster geschrieben; im Deutschen heißt es „" + german + "“.");
            }
        }
    }

    private static String german(Matcher date) {
        for (String kind : new String[] {"A", "B", "C", "D"}) {
            if (date.group("day" + kind) != null) {
                String year = kind.equals("A") || kind.equals("C") ? date.group("year" + kind) : null;
                return String.format(
                        Locale.ROOT,
                        "%s. %s%s",
                        date.group("day" + kind),
                        date.group("month" + kind),
                        year == null ? "" : " " + year);
            }
        }
        throw new IllegalStateException("no day in " + date.group());
    }
}
