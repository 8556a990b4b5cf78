package dev.pruefstein.check.locale;

import dev.pruefstein.analyse.AnalysedArticle;
import dev.pruefstein.check.Category;
import dev.pruefstein.check.Check;
import dev.pruefstein.check.Heuristic;
import dev.pruefstein.check.Reporter;
import dev.pruefstein.check.Severity;
import dev.pruefstein.text.Sentence;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A thousandfold sum, because English counts otherwise. */
@Heuristic(
        id = "suspicious-billion",
        category = Category.MISTRANSLATION,
        severity = Severity.MAJOR,
        confidence = 0.8,
        finds = """
                *Billionen* of money where a firm, a fine or a project can hardly mean a million millions, *Trillionen* of
                money, and English *billion* in a German sentence. The suggestion is one step down.
                """,
        why = "English *billion* is German *Milliarde*. The figure is wrong by a factor of a thousand.",
        leavesAlone =
                "Debts and output of states, central banks, whole markets, market capitalisation, cells and stars.",
        flagged = {
            "Der Konzern muss eine Strafe von [[2,5 Billionen Dollar]] zahlen.",
            "Die Schulden stiegen auf [[30 Trillionen Dollar]], das Paket kostet [[5 billion Euro]]."
        },
        silent = {
            "Die Staatsschulden der USA liegen bei 30 Billionen Dollar.",
            "Apple hat einen Börsenwert von drei Billionen Dollar. Der Körper hat 30 Billionen Zellen."
        })
public final class SuspiciousBillion implements Check {

    private static final Pattern SUM =
            Pattern.compile("(?<number>\\d[\\d.,]{0,8}+|ein(?:e|er|en)?|zwei|drei|vier|fünf|sechs"
                    + "|sieben|acht|neun|zehn) (?<unit>Billion(?:en)?|Trillion(?:en)?|billions?|trillions?)"
                    + "(?<currency> (?:US-)?(?:Dollar|Euro|Pfund|Franken|Yen|Yuan))?(?!\\p{L})");
    private static final Pattern SMALL = Pattern.compile(
            "\\b(?:\\p{L}*(?:[Ss]trafe|[Bb]uße|[Uu]msatz|[Gg]ewinn|[Vv]erlust"
                    + "|[Kk]lage|[Ss]chadenersatz|[Ss]chadensersatz|[Ss]pende|[Üü]bernahme|[Kk]aufpreis|[Ff]ilm|[Vv]ermögen"
                    + "|[Ff]inanzierungsrunde|[Aa]uftrag|[Ff]abrik|[Ww]erk|[Kk]onzern|[Uu]nternehmen|[Ff]irma))(?:s|n|en|es)?\\b");
    private static final Pattern LARGE = Pattern.compile(
            "(?i)schuld|wirtschaftsleistung|inlandsprodukt|\\bbip\\b|notenbank"
                    + "|zentralbank|\\bezb\\b|\\bfed\\b|anleihe|haushalt|budget|börsenwert|marktwert|kapitalisierung|weltweit|global"
                    + "|markt|märkte|derivat|verwalte|anlage|fonds|bilanz|vermögenswerte|konjunktur|staat|insgesamt|alle|usa|china");
    private static final Set<String> ENGLISH = Set.of("billion", "billions", "trillion", "trillions");

    @Override
    public void check(AnalysedArticle article, Reporter out) {
        for (Sentence sentence : article.sentences()) {
            String text = sentence.text();
            Matcher sums = SUM.matcher(text);
            while (sums.find()) {
                if (isSuspicious(sums, text)) {
                    report(sentence, sums, out);
                }
            }
        }
    }

    private static boolean isSuspicious(Matcher sum, String sentence) {
        String unit = sum.group("unit");
        if (ENGLISH.contains(unit)) {
            return true;
        }
        if (sum.group("currency") == null) {
            return false;
        }
        return unit.startsWith("Trillion")
                || (SMALL.matcher(sentence).find() && !LARGE.matcher(sentence).find());
    }

    private static void report(Sentence sentence, Matcher sum, Reporter out) {
        String unit = sum.group("unit");
        boolean trillion = unit.charAt(0) == 'T' || unit.charAt(0) == 't';
        String currency = sum.group("currency") == null ? "" : sum.group("currency");
        String meant = sum.group("number") + (trillion ? " Billionen" : " Milliarden") + currency;
        int offset = sentence.range().start();
        out.at(sentence.block().content().toSource(offset + sum.start(), offset + sum.end()))
                .suggest(meant)
                .report("Englisch „" + (trillion ? "trillion" : "billion") + "“ heißt im Deutschen „"
                        + (trillion ? "Billion" : "Milliarde") + "“; gemeint ist wohl „" + meant + "“.");
    }
}
