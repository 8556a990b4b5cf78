package dev.pruefstein.check.consistency;

import dev.pruefstein.analyse.AnalysedArticle;
import dev.pruefstein.check.Category;
import dev.pruefstein.check.Check;
import dev.pruefstein.check.Heuristic;
import dev.pruefstein.check.Reporter;
import dev.pruefstein.check.Severity;
import dev.pruefstein.text.Sentence;
import dev.pruefstein.text.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The same figure once in millions and once in milliards. */
@Heuristic(
        id = "million-and-milliard",
        category = Category.MISTRANSLATION,
        severity = Severity.MAJOR,
        confidence = 0.85,
        finds = """
                One figure with two orders of magnitude in one article (*2,4 Millionen Euro*, then *2,4 Milliarden Euro*):
                English *billion* is German *Milliarde*, *trillion* is *Billion*.""",
        why = "One of the two is wrong by a factor of a thousand.",
        leavesAlone = "Round figures (*zehn Millionen*, *50 Milliarden*), two in one sentence, and different units.",
        flagged = {
            "Der Bau kostet 2,4 Milliarden Euro. Die Stadt zahlt mit. Die [[2,4 Millionen Euro]] kommen aus Brüssel.",
            "Das Land hat 83 Millionen Einwohner. Von diesen [[83 Milliarden Einwohnern]] leben viele im Westen."
        },
        silent = {
            "Der Bau kostet 50 Milliarden Euro. Das Gutachten kostete 50 Millionen Euro.",
            "Der Umsatz stieg auf 2,4 Milliarden Euro. Das Werk liefert 2,4 Millionen Autos.",
            "Aus 2,4 Millionen Euro wurden 2,4 Milliarden Euro: ein Wunder der Bilanz."
        })
public final class ScaleContradiction implements Check {

    private record Use(Sentence sentence, int first, int last, String scale) {}

    @Override
    public void check(AnalysedArticle article, Reporter out) {
        Map<String, List<Use>> uses = new LinkedHashMap<>();
        for (Sentence sentence : article.sentences()) {
            for (int i = 0; i + 2 < sentence.tokens().size(); i++) {
                Optional<Amount> amount = Amount.at(sentence.tokens(), i);
                if (amount.isPresent() && isTelling(amount.get().value())) {
                    add(sentence, amount.get(), uses);
                }
            }
        }
        uses.values().forEach(of -> compare(of, out));
    }

    private static void add(Sentence sentence, Amount amount, Map<String, List<Use>> uses) {
        List<Token> tokens = sentence.tokens();
        int at = amount.last() + 1;
        String scale = at < tokens.size() ? scale(tokens.get(at).text()) : "";
        int unit = at + 1;
        while (unit < tokens.size() && tokens.get(unit).text().equals(".")) {
            unit++; // Mio. Euro
        }
        if (!scale.isEmpty() && unit < tokens.size() && tokens.get(unit).mayBe("SUB")) {
            String key =
                    amount.value() + " " + tokens.get(unit).readings().get(0).lemma();
            uses.computeIfAbsent(key, k -> new ArrayList<>()).add(new Use(sentence, amount.first(), unit, scale));
        }
    }

    private static String scale(String word) {
        return switch (word) {
            case "Million", "Millionen", "Mio" -> "Millionen";
            case "Milliarde", "Milliarden", "Mrd" -> "Milliarden";
            case "Billion", "Billionen" -> "Billionen";
            default -> "";
        };
    }

    /** A figure that nobody meets twice by chance: with decimals, or of two digits and not round. */
    private static boolean isTelling(double value) {
        return value != Math.rint(value) || (value > 10 && value % 10 != 0);
    }

    private static void compare(List<Use> uses, Reporter out) {
        Use first = uses.get(0);
        boolean contrasted = uses.stream()
                .anyMatch(
                        u -> u.sentence().equals(first.sentence()) && !u.scale().equals(first.scale()));
        for (Use use : uses) {
            if (!contrasted && !use.scale().equals(first.scale())) {
                out.at(use.sentence().source(use.first(), use.last()))
                        .report("Dieselbe Zahl steht im Artikel auch mit „" + first.scale()
                                + "“: Eine der beiden Größenordnungen ist falsch.");
            }
        }
    }
}
