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
                (*12 Januar 2022*, *am 3 Juni*), English ordinals (*12th Januar*), the month before the day in figures
                (*10/25/2022*). The German date is suggested.
                """,
        why =
                "The order and the missing point stop a German reader; with two small numbers the date becomes ambiguous.",
        leavesAlone = "Month and year (*Januar 2022*, *im Mai 68*), German dates, results such as *im Mai 12 Siege*.",
        flagged = {
            "Das Gesetz gilt seit [[Januar 12, 2022]].",
            "Er kam am [[März 3]] in Wien an und blieb bis [[12 Mai 2022]].",
            "Die Ausstellung läuft vom [[3 Juni]] an; der Katalog ist datiert auf [[05/28/2021]]."
        },
        silent = {
            "Das Gesetz gilt seit dem 12. Januar 2022; im Januar 2022 war es neu, im Mai 12 Jahre alt.",
            "Seit Mai 68 und bis Juni 2019 stieg die Zahl im März 3 Mal.",
            "Am 3. Juni standen 12/2021 und 4/5 auf dem Blatt, dazu die Akte 7/12/2021."
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
            + "|(?<![\\d.,:/])(?<figures>(?<monthE>0?[1-9]|1[0-2])/(?<dayE>1[3-9]|2\\d|3[01])/(?<yearE>(?:1[5-9]|20)\\d{2}))(?![\\d/])"
            + "|(?<=\\b(?:[Aa]m|[Vv]om|[Zz]um|[Dd]em|[Ss]eit|[Bb]is|tag,|Mittwoch,|Sonnabend,) )"
            + DAY.formatted("F") + " " + MONTH.formatted("F")
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
        if (date.group("figures") != null) {
            return date.group("dayE") + "." + date.group("monthE").replaceFirst("^0", "") + "." + date.group("yearE");
        }
        for (String kind : new String[] {"A", "B", "C", "D", "F"}) {
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
