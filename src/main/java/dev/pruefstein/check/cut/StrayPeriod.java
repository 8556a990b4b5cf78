package dev.pruefstein.check.cut;

import dev.pruefstein.analyse.AnalysedArticle;
import dev.pruefstein.check.Category;
import dev.pruefstein.check.Check;
import dev.pruefstein.check.Heuristic;
import dev.pruefstein.check.Lexicon;
import dev.pruefstein.check.Lexicons;
import dev.pruefstein.check.Reporter;
import dev.pruefstein.check.Severity;
import dev.pruefstein.text.Block;
import dev.pruefstein.text.WebAddress;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A full stop in the middle of a sentence. */
@Heuristic(
        id = "stray-period",
        category = Category.PUNCTUATION,
        severity = Severity.MAJOR,
        confidence = 0.95,
        finds = """
                A sentence that a full stop cuts in two: the next word goes on in lower case
                (*für die Gespräche statt. eigens für diesen Zweck*).
                """,
        why = """
                Translation systems work line by line; where the original was broken at a link or a line end, they close
                the first half as if it were a sentence. The reader stumbles and starts again.
                """,
        leavesAlone = """
                Abbreviations (*usw.*, *bzw.*, *Dr.*, *v. Chr.*), ordinals (*am 3. und 4. Mai*), ellipses, web addresses,
                names that begin in lower case (*iPhone*, *van Gogh*), quotations.
                """,
        flagged = {
            "Das Treffen findet ohne die [[Minister. sondern]] nur mit Beamten statt.",
            "Sie wollte das Haus [[verkaufen. und]] nach Graz ziehen."
        },
        silent = {
            "Das gilt für Bund, Länder usw. und auch für ca. zwanzig Städte am 3. und 4. Mai.",
            "Er zeigte Bilder von Monet. van Gogh fehlte. Ludwig II. war im 1. Jh. v. Chr. nicht dabei.",
            "„Ich gehe jetzt.“ sagte er nicht. Nun ja ... vielleicht."
        })
public final class StrayPeriod implements Check {

    private static final Pattern CUT =
            Pattern.compile("(?<![\\p{L}\\d.])(\\p{L}{2,60}+)\\.\\s{1,3}+(\\p{Ll}\\p{L}*+)(?![\\p{L}.@/-])");
    /** Parts of names that stay in lower case at the beginning of a sentence, and what follows an address. */
    private static final Set<String> LOWER_NAMES =
            Set.of("van", "de", "da", "di", "du", "al", "el", "le", "la", "bin", "pic", "www", "http", "https");

    private final Lexicon abbreviations;

    /** Reads {@code rules/lexicon/abbreviations.txt}. */
    public StrayPeriod(Lexicons lexicons) {
        this.abbreviations = lexicons.get("abbreviations");
    }

    @Override
    public void check(AnalysedArticle article, Reporter out) {
        for (Block block : article.article().prose()) {
            Matcher cuts = CUT.matcher(block.text());
            int from = 0;
            while (cuts.find(from)) {
                String before = cuts.group(1);
                String after = cuts.group(2);
                if (endsNoAbbreviation(article, before)
                        && goesOn(article, after)
                        && !WebAddress.covers(block.text(), cuts.start(), cuts.end(1))) {
                    out.at(block.content().toSource(cuts.start(), cuts.end()))
                            .suggest(before + " " + after, before + ", " + after)
                            .report("Der Punkt nach „" + before + "“ zerschneidet den Satz: Danach geht es mit „"
                                    + after + "“ klein weiter.");
                }
                from = cuts.start(2);
            }
        }
    }

    private boolean endsNoAbbreviation(AnalysedArticle article, String word) {
        String lower = word.toLowerCase(Locale.GERMAN);
        if (abbreviations.contains(lower)) {
            return false;
        }
        boolean innerCapital = !word.substring(1).equals(lower.substring(1)); // GmbH. Ludwig II.
        if (innerCapital) {
            return false;
        }
        boolean known =
                !article.lookup(word).isEmpty() || !article.lookup(lower).isEmpty();
        return known || looksLikeName(word);
    }

    /** An unknown word that is cut off in its middle is an abbreviation, one that ends in a syllable a name. */
    private static boolean looksLikeName(String word) {
        boolean cluster = isConsonant(word.charAt(word.length() - 1)) && isConsonant(word.charAt(word.length() - 2));
        boolean vowel = !isConsonant(word.charAt(word.length() - 1));
        return Character.isUpperCase(word.charAt(0)) && (word.length() > 5 ? !cluster : word.length() > 3 && vowel);
    }

    private static boolean isConsonant(char c) {
        return "aeiouyäöü".indexOf(Character.toLowerCase(c)) < 0;
    }

    private static boolean goesOn(AnalysedArticle article, String word) {
        return !LOWER_NAMES.contains(word)
                && word.length() > 1
                && word.equals(word.toLowerCase(Locale.GERMAN))
                && !article.lookup(word).isEmpty();
    }
}
