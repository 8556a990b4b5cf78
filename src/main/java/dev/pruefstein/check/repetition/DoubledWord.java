package dev.pruefstein.check.repetition;

import dev.pruefstein.analyse.AnalysedArticle;
import dev.pruefstein.check.Category;
import dev.pruefstein.check.Check;
import dev.pruefstein.check.Heuristic;
import dev.pruefstein.check.Reporter;
import dev.pruefstein.check.Severity;
import dev.pruefstein.text.Sentence;
import dev.pruefstein.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A word that stands twice where German grammar allows it once. */
@Heuristic(
        id = "doubled-word",
        category = Category.GRAMMAR,
        severity = Severity.MINOR,
        confidence = 0.93,
        finds = """
                An article, preposition, conjunction, *sich* or common noun twice in a row: *der der*, *und und*,
                *sich sich*, *Haus Haus*.
                """,
        why = "A slip of cutting and pasting, or of a system that joined two pieces of a sentence.",
        leavesAlone = """
                Relative and demonstrative sequences (*die, die die Wahl gewannen*; *der Mann, der der Frau half*), pronouns,
                verbs (*was war, war gut*), prefixes before a preposition, names (*Baden Baden*), emphasis with a comma.
                """,
        flagged = {
            "Er wohnt in [[der der]] Stadt und arbeitet dort.",
            "Sie freuten [[sich sich]] sehr über den Sieg.",
            "Der Bürgermeister [[und und]] seine Frau kamen."
        },
        silent = {
            "Es half der Mann, der der Frau die Tür hielt, und alle, die die Wahl gewannen.",
            "Er sagte, dass sie sie nicht kenne. Das das Land betreffende Gesetz gilt. Er gab ab und zu zu viel aus.",
            "Das ist, was was bedeutet, und wer in In-Lokalen sitzt, ist sehr sehr müde."
        })
public final class DoubledWord implements Check {

    private static final Set<String> NEVER_TWICE = Set.of(
            "und",
            "oder",
            "aber",
            "dass",
            "sondern",
            "für",
            "von",
            "in",
            "im",
            "am",
            "vom",
            "zum",
            "zur",
            "beim",
            "ins",
            "gegen",
            "ohne",
            "wegen",
            "sich",
            "eine",
            "einen",
            "einem",
            "einer",
            "eines",
            "ein",
            "kein",
            "keine",
            "seine",
            "seiner",
            "seinen",
            "ihren",
            "ihrem",
            "wenn",
            "weil",
            "obwohl",
            "auch",
            "bereits",
            "sowie",
            "zwischen",
            "seit",
            "wurde",
            "wurden",
            "wird",
            "werden",
            "hat",
            "haben",
            "hatte",
            "ist",
            "sind",
            "nicht",
            "wir",
            "ich",
            "er",
            "man",
            "mir",
            "ihm",
            "diese",
            "dieser",
            "dieses",
            "diesem",
            "diesen",
            "jede",
            "jeder",
            "jedes",
            "jedem",
            "jeden",
            "mancher",
            "manche",
            "manchen",
            "jener",
            "jene",
            "jenen",
            "über",
            "unter",
            "bei",
            "nach",
            "durch",
            "während",
            "trotz",
            "neben",
            "bis",
            "ob",
            "keinen",
            "keinem",
            "keiner",
            "unsere",
            "unserer",
            "unserem",
            "unseren",
            "meine",
            "meiner",
            "meinem",
            "meinen",
            "seinem",
            "kann",
            "könnte",
            "soll",
            "sollte",
            "muss",
            "musste",
            "will",
            "wollte",
            "würde",
            "würden",
            "wäre",
            "wären",
            "habe",
            "sei",
            "hatten");
    private static final Set<String> ARTICLES = Set.of("der", "die", "das", "den", "dem", "des");

    /** An adjective with the ending of an attribute. */
    private static final Pattern ATTRIBUTE = Pattern.compile("\\p{L}{4,}e[nrms]?");

    @Override
    public void check(AnalysedArticle article, Reporter out) {
        for (Sentence sentence : article.sentences()) {
            List<Token> tokens = sentence.tokens();
            for (int i = 0; i + 1 < tokens.size(); i++) {
                if (isDoubled(tokens, i)) {
                    String word = tokens.get(i).text();
                    out.at(sentence.source(i, i + 1)).suggest(word).report("„" + word + "“ steht hier doppelt.");
                }
            }
        }
    }

    private static boolean isDoubled(List<Token> tokens, int i) {
        Token first = tokens.get(i);
        Token second = tokens.get(i + 1);
        boolean third = (i > 0 && tokens.get(i - 1).text().equals(first.text()))
                || (i + 2 < tokens.size() && tokens.get(i + 2).text().equals(first.text()));
        boolean same = second.spaceBefore()
                && (first.text().equals(second.text())
                        || (i == 0 && first.text().equalsIgnoreCase(second.text()) && !second.isCapitalised()));
        if (!same || third || !Character.isLetter(first.text().codePointAt(0))) {
            return false;
        }
        String word = first.text().toLowerCase(Locale.GERMAN);
        if (ARTICLES.contains(word)) {
            return isDoubledArticle(tokens, i);
        }
        if (NEVER_TWICE.contains(word)) {
            return i + 2 < tokens.size() && !tokens.get(i + 2).text().startsWith("-");
        }
        if (first.isOnly("ADJ")
                && i + 2 < tokens.size()
                && ATTRIBUTE.matcher(word).matches()) {
            return tokens.get(i + 2).mayBe("SUB"); // eine geheime geheime Nummer
        }
        // in dem Haus Haus; but: wenn Forscher Forscher suchen
        boolean phrase =
                i > 0 && (tokens.get(i - 1).mayBe("ART") || tokens.get(i - 1).mayBe("ADJ"));
        return phrase && first.isCapitalised() && first.isOnly("SUB") && word.length() > 3;
    }

    /** Der der may be relative or demonstrative pronoun and article: after a comma, at the beginning, before an adjective. */
    private static boolean isDoubledArticle(List<Token> tokens, int i) {
        if (i == 0 || i + 2 >= tokens.size()) {
            return false;
        }
        Token before = tokens.get(i - 1);
        boolean relative = !before.isWord()
                || (before.mayBe("PRP") && i > 1 && ",".equals(tokens.get(i - 2).text()));
        boolean demonstrative =
                before.mayBe("VER") || before.mayBe("KON") || before.mayBe("PRO") || before.mayBe("ADV");
        return !relative
                && !demonstrative
                && (tokens.get(i + 2).mayBe("SUB") || tokens.get(i + 2).mayBe("ADJ"));
    }
}
