package dev.pruefstein.check.locale;

import dev.pruefstein.analyse.AnalysedArticle;
import dev.pruefstein.check.Category;
import dev.pruefstein.check.Check;
import dev.pruefstein.check.Heuristic;
import dev.pruefstein.check.Reporter;
import dev.pruefstein.check.Severity;
import dev.pruefstein.text.Sentence;
import dev.pruefstein.text.Token;
import java.util.List;
import java.util.Set;

/** A name and a noun side by side, as English compounds them. */
@Heuristic(
        id = "missing-compound-hyphen",
        category = Category.SPELLING,
        severity = Severity.MINOR,
        confidence = 0.88,
        finds = """
                A foreign name or acronym directly before a word for an office and a person's name (*Cal Fire Sprecher
                John Miller*), and before *Administration*. The compound is suggested with its hyphens.
                """,
        why = "German joins what English leaves apart; without the hyphen the name looks like a person of its own.",
        leavesAlone = "Hyphenated compounds, genitives (*Apples Chef Tim Cook*), German words before an office.",
        flagged = {"Das erklärte [[Cal Fire Sprecher]] John Miller am Abend.", "Die [[Biden Administration]] lehnte ab."
        },
        silent = {
            "Das erklärte Cal-Fire-Sprecher John Miller, und Apples Chef Tim Cook stimmte zu.",
            "Der neue Trainer John Miller kam, ebenso Frau Direktor Maier."
        })
public final class MissingCompoundHyphen implements Check {

    private static final Set<String> OFFICES = Set.of(
            "Sprecher",
            "Sprecherin",
            "Sprechers",
            "Chef",
            "Chefin",
            "Manager",
            "Managerin",
            "Direktor",
            "Direktorin",
            "Mitarbeiter",
            "Mitarbeiterin",
            "Analyst",
            "Analystin",
            "Korrespondent",
            "Korrespondentin",
            "Reporter");

    @Override
    public void check(AnalysedArticle article, Reporter out) {
        for (Sentence sentence : article.sentences()) {
            List<Token> tokens = sentence.tokens();
            for (int i = 1; i < tokens.size(); i++) {
                int first = firstOfName(tokens, i);
                if (first < i && isCompound(tokens, i)) {
                    report(sentence, first, i, out);
                }
            }
        }
    }

    private static boolean isCompound(List<Token> tokens, int i) {
        if (tokens.get(i).text().equals("Administration")) {
            return true;
        }
        return OFFICES.contains(tokens.get(i).text())
                && i + 2 < tokens.size()
                && isName(tokens.get(i + 1))
                && isName(tokens.get(i + 2));
    }

    /** Index of the first of the name tokens that end before {@code i}; {@code i} if there are none. */
    private static int firstOfName(List<Token> tokens, int i) {
        int first = i;
        while (first > 0
                && i - first < 3
                && isName(tokens.get(first - 1))
                && tokens.get(first).spaceBefore()) {
            first--;
        }
        return first;
    }

    /** A capitalised word that the dictionary knows as a proper name only, or not at all; no genitive. */
    private static boolean isName(Token token) {
        return token.isCapitalised()
                && token.isWord()
                && token.text().indexOf('-') < 0
                && !token.text().endsWith("s")
                && (token.readings().isEmpty() || token.isOnly("EIG"));
    }

    private static void report(Sentence sentence, int first, int last, Reporter out) {
        String text = sentence.block().text();
        String compound = text.substring(
                sentence.tokens().get(first).start(),
                sentence.tokens().get(last).end());
        String german = compound.replaceAll("\\s+", "-");
        out.at(sentence.source(first, last))
                .suggest(german)
                .report("Name und Amt werden im Deutschen gekoppelt: „" + german + "“.");
    }
}
