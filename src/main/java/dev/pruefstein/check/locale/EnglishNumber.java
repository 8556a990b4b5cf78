package dev.pruefstein.check.locale;

import dev.pruefstein.analyse.AnalysedArticle;
import dev.pruefstein.check.Category;
import dev.pruefstein.check.Check;
import dev.pruefstein.check.Heuristic;
import dev.pruefstein.check.Reporter;
import dev.pruefstein.check.Severity;
import dev.pruefstein.text.Block;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers with the point and the comma of English. */
@Heuristic(
        id = "english-number",
        category = Category.NUMBER_FORMAT,
        severity = Severity.MAJOR,
        confidence = 0.95,
        finds = """
                A decimal point before a unit (*2.8 Prozent*, *1.5 Millionen*) and commas between thousands (*10,000
                Menschen*, *1,250,000*), and a *k* for thousands (*200k Euro*). The number is suggested as German writes it.
                """,
        why = "In German *10,000* is ten and *2.8* no number at all. The reader takes away a wrong figure.",
        leavesAlone = """
                German numbers (*10.000 Menschen*, *2,8 Prozent*, *0,125 Gramm*), versions (*Android 4.4*), times, dates,
                sports results, three decimals before a measure (*1,250 Kilogramm*, *1,399 Euro*).
                """,
        flagged = {
            "Die Wirtschaft wuchs um [[2.8]] Prozent.",
            "Rund [[12,000]] Gäste kamen, das Fest kostete [[1,250,000]] Euro.",
            "Der Umbau verschlang [[350k]] Euro."
        },
        silent = {
            "Es kamen 10.000 Menschen, das sind 2,8 Prozent von 1.250.000.",
            "Android 4.4 startet um 20.15 Uhr am 3.10. mit 15,300 Punkten; der Liter kostet 1,399 Euro.",
            "Er brachte 1,250 Kilogramm und 0,125 Gramm auf die Waage, Zeit 1:02.45 Minuten."
        })
public final class EnglishNumber implements Check {

    private static final String UNIT =
            "(?:Prozent\\w*+|Promille|%|Millionen?|Milliarden?|Billionen?|Mio|Mrd|Euro|Dollar"
                    + "|Pfund|Franken|€|\\$|£|Kilometern?|km|Quadratkilometern?|Metern?|Zentimetern?|cm|Millimetern?|mm"
                    + "|Kilogramm|Kilos?|kg|Tonnen?|Litern?|Grad|Hektar|Prozentpunkten?|Stunden|Jahren?|Mal)";
    private static final Pattern DECIMAL = Pattern.compile(
            "(?<![\\d.,:/])\\d{1,3}\\.\\d{1,2}(?![\\d.,:])(?=[ \\u00A0\\u202F]?+" + UNIT + "(?!\\p{L}))");
    private static final Pattern THOUSANDS = Pattern.compile("(?<![\\d.,:/])[1-9]\\d{0,2}+(?:,\\d{3})++(?:\\.\\d{1,2})?"
            + "(?![\\d:]|[.,]\\d)(?:[ \\u00A0\\u202F](\\p{L}++))?");
    private static final Pattern KILO =
            Pattern.compile("(?<![\\d.,:])(\\d{1,3}+)[kK](?= (?:Euro|Dollar|Pfund|Franken)(?!\\p{L})| ?[€$£])");
    /** Before these, three digits behind a comma may be decimals. */
    private static final Pattern MEASURE =
            Pattern.compile("(?:Prozent|Promille|Milli(?:on|arde)|Billion|Mio|Mrd|Kilo|Gramm"
                    + "|Tonne|Liter|Meter|Kilometer|Zentimeter|Zoll|Sekunde|Minute|Stunde|Punkt|Grad|Volt|Watt|Megawatt|Gigawatt"
                    + "|Hektar|GHz|kg|km|Promill|Uhr|Quadrat|Kubik|Mega|Giga|Tera).*+");

    @Override
    public void check(AnalysedArticle article, Reporter out) {
        for (Block block : article.article().prose()) {
            Matcher decimals = DECIMAL.matcher(block.text());
            while (decimals.find()) {
                report(block, decimals.start(), decimals.end(), out);
            }
            Matcher kilo = KILO.matcher(block.text());
            while (kilo.find()) {
                report(block, kilo.start(), kilo.end(), kilo.group(1) + ".000", out);
            }
            Matcher thousands = THOUSANDS.matcher(block.text());
            while (thousands.find()) {
                int end = thousands.group(1) == null ? thousands.end() : thousands.start(1) - 1;
                String number = block.text().substring(thousands.start(), end);
                if (isEnglish(number, thousands.group(1))) {
                    report(block, thousands.start(), end, out);
                }
            }
        }
    }

    private static boolean isEnglish(String number, @org.jspecify.annotations.Nullable String next) {
        boolean several = number.indexOf(',') != number.lastIndexOf(',') || number.indexOf('.') >= 0;
        if (several) {
            return true;
        }
        boolean round = number.endsWith("00");
        if (next == null || Character.isLowerCase(next.charAt(0))) {
            return round;
        }
        if (MEASURE.matcher(next).matches()) {
            return false;
        }
        boolean money = next.startsWith("Euro") || next.startsWith("Dollar") || next.startsWith("Franken");
        return !money || round || number.indexOf(',') > 1; // 1,399 Euro is the price of a litre
    }

    private static void report(Block block, int start, int end, Reporter out) {
        report(block, start, end, Numbers.german(block.text().substring(start, end)), out);
    }

    private static void report(Block block, int start, int end, String german, Reporter out) {
        String number = block.text().substring(start, end);
        out.at(block.content().toSource(start, end))
                .suggest(german)
                .report("„" + number + "“ ist die englische Schreibweise; im Deutschen heißt die Zahl „" + german
                        + "“.");
    }
}
