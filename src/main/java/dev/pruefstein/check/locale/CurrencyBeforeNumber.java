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

/** A currency sign in front of its number. */
@Heuristic(
        id = "currency-before-number",
        category = Category.CURRENCY_FORMAT,
        severity = Severity.MINOR,
        confidence = 0.95,
        finds = "A currency sign before the amount: *$5 Millionen*, *€5.50*, *US$ 300*. The suggestion puts it behind.",
        why = "German names the currency after the amount. The English order shows that nobody edited the sentence.",
        leavesAlone =
                "Price tags with a space (*€ 14,90*), as Austrian tables have them, and names (*A$AP*, *$1-Shop*).",
        flagged = {"Die Firma zahlte [[$5 Millionen]] Strafe.", "Das Heft kostet [[€5.50]] im Handel."},
        silent = {"Die Firma zahlte 5 Millionen Dollar.", "Eintritt: € 14,90 oder EUR 20,–; die Karte kostet 5 €."})
public final class CurrencyBeforeNumber implements Check {

    private static final Pattern AMOUNT = Pattern.compile(
            "(?<![\\p{L}\\d$€£¥])(?<sign>(?:US|A|C|NZ|HK)?\\$|€|£|¥)"
                    + "(?<space>[ \\u00A0\\u202F]?)(?<number>\\d{1,3}(?:[.,]\\d{3})++(?:[.,]\\d{1,2})?|\\d{1,9}+(?:[.,]\\d{1,2})?)(?![\\d-])"
                    + "(?:[ \\u00A0\\u202F]?(?<unit>Millionen?|Milliarden?|Billionen?|Mio\\.?|Mrd\\.?|Tausend|(?:m|b)n|million|billion)(?!\\p{L}))?");

    @Override
    public void check(AnalysedArticle article, Reporter out) {
        for (Block block : article.article().prose()) {
            Matcher amounts = AMOUNT.matcher(block.text());
            while (amounts.find()) {
                boolean priceTag = "€".equals(amounts.group("sign"))
                        && !amounts.group("space").isEmpty()
                        && amounts.group("unit") == null;
                if (!priceTag) {
                    report(block, amounts, out);
                }
            }
        }
    }

    private static void report(Block block, Matcher amount, Reporter out) {
        String unit = amount.group("unit");
        String german = Numbers.ofEither(amount.group("number"))
                + (unit == null ? "" : " " + unit(unit))
                + " "
                + currency(amount.group("sign"));
        out.at(block.content().toSource(amount.start(), amount.end()))
                .suggest(german)
                .report("Im Deutschen steht die Währung nach dem Betrag: „" + german + "“.");
    }

    private static String unit(String unit) {
        return switch (unit) {
            case "mn", "million" -> "Millionen";
            case "bn", "billion" -> "Milliarden";
            default -> unit;
        };
    }

    private static String currency(String sign) {
        return switch (sign) {
            case "€" -> "Euro";
            case "£" -> "Pfund";
            case "¥" -> "Yen";
            case "US$" -> "US-Dollar";
            case "A$" -> "australische Dollar";
            case "C$" -> "kanadische Dollar";
            default -> "Dollar";
        };
    }
}
