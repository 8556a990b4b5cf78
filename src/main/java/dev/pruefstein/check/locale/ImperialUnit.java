package dev.pruefstein.check.locale;

import dev.pruefstein.analyse.AnalysedArticle;
import dev.pruefstein.check.Category;
import dev.pruefstein.check.Channel;
import dev.pruefstein.check.Check;
import dev.pruefstein.check.Heuristic;
import dev.pruefstein.check.Reporter;
import dev.pruefstein.check.Severity;
import dev.pruefstein.text.Block;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** English measures that nobody converted. */
@Heuristic(
        id = "imperial-unit",
        category = Category.MEASUREMENT_FORMAT,
        severity = Severity.MINOR,
        channel = Channel.HYGIENE,
        confidence = 0.85,
        finds = """
                Miles, Fahrenheit, gallons, acres, square miles and miles per hour with a number, without a metric figure
                close by. The rounded metric figure is suggested.
                """,
        why = "The reader does not know how far, how hot, how much. A German agency would have converted it.",
        leavesAlone = """
                Converted figures (*30 Meilen (48 Kilometer)*), nautical miles, bonus miles, screens in *Zoll*, gold in
                ounces, pounds (a currency and a German weight).
                """,
        flagged = {
            "Das Feuer wütet [[30 Meilen]] nördlich der Stadt.",
            "Bei [[100 Grad Fahrenheit]] verbrannten [[2.000 Acres]] Wald."
        },
        silent = {
            "Das Feuer wütet 30 Meilen (48 Kilometer) nördlich der Stadt.",
            "Das Schiff lag 12 Seemeilen vor Kreta, er sammelte 500 Bonusmeilen und sah auf 24 Zoll fern."
        })
public final class ImperialUnit implements Check {

    private record Metric(double factor, double offset, String unit) {}

    private static final Map<String, Metric> METRIC = Map.of(
            "Meilen", new Metric(1.609, 0, "Kilometer"),
            "Meile", new Metric(1.609, 0, "Kilometer"),
            "Quadratmeilen", new Metric(2.59, 0, "Quadratkilometer"),
            "Meilen pro Stunde", new Metric(1.609, 0, "km/h"),
            "mph", new Metric(1.609, 0, "km/h"),
            "Grad Fahrenheit", new Metric(5 / 9.0, -32, "Grad Celsius"),
            "Fahrenheit", new Metric(5 / 9.0, -32, "Grad Celsius"),
            "Gallonen", new Metric(3.785, 0, "Liter"),
            "Acres", new Metric(0.4047, 0, "Hektar"),
            "Acre", new Metric(0.4047, 0, "Hektar"));
    private static final Pattern MEASURE =
            Pattern.compile("(?<![\\d.,])(\\d{1,3}(?:\\.\\d{3})*+(?:,\\d{1,2})?|\\d{1,7}+)"
                    + "[ \\u00A0\\u202F-](Meilen pro Stunde|Meilen?|Quadratmeilen|mph|Grad Fahrenheit|Fahrenheit|Gallonen|Acres?)"
                    + "(?![\\p{L}-])");
    private static final Pattern CONVERTED =
            Pattern.compile("(?:[Kk]ilometer|\\bkm\\b|km/h|Celsius|°C|Liter|Hektar|Stundenkilometer|Grad\\b(?! Fahr))");
    /** A conversion stands at most so many code units before or behind. */
    private static final int NEAR = 60;

    @Override
    public void check(AnalysedArticle article, Reporter out) {
        for (Block block : article.article().prose()) {
            String text = block.text();
            Matcher measures = MEASURE.matcher(text);
            while (measures.find()) {
                String around = text.substring(Math.max(0, measures.start() - NEAR), measures.start())
                        + " "
                        + text.substring(measures.end(), Math.min(text.length(), measures.end() + NEAR));
                if (!CONVERTED.matcher(around).find()) {
                    String metric = metric(measures.group(1), measures.group(2));
                    out.at(block.content().toSource(measures.start(), measures.end()))
                            .suggest(metric)
                            .report("„" + measures.group() + "“ sind umgerechnet etwa " + metric + ".");
                }
            }
        }
    }

    private static String metric(String number, String unit) {
        Metric metric = METRIC.getOrDefault(unit, new Metric(1, 0, unit));
        double value = Double.parseDouble(number.replace(".", "").replace(',', '.'));
        double converted = (value + metric.offset()) * metric.factor();
        String rounded = Math.abs(converted) < 10
                ? String.format(Locale.GERMAN, "%.1f", converted)
                : String.format(Locale.GERMAN, "%,d", round(converted));
        return rounded + " " + metric.unit();
    }

    /** To two figures: nobody measured 48,27 kilometres. */
    private static long round(double value) {
        long step = 1;
        while (Math.abs(value) / step >= 100) {
            step *= 10;
        }
        return Math.round(value / step) * step;
    }
}
