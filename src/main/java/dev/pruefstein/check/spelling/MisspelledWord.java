package dev.pruefstein.check.spelling;

import dev.pruefstein.analyse.AnalysedArticle;
import dev.pruefstein.analyse.EnglishDictionary;
import dev.pruefstein.analyse.Spelling;
import dev.pruefstein.check.Category;
import dev.pruefstein.check.Channel;
import dev.pruefstein.check.Check;
import dev.pruefstein.check.Heuristic;
import dev.pruefstein.check.Reporter;
import dev.pruefstein.check.Severity;
import dev.pruefstein.text.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A word that no dictionary has and that is one letter away from one that it has. */
@Heuristic(
        id = "misspelled-word",
        category = Category.SPELLING,
        severity = Severity.MINOR,
        channel = Channel.HYGIENE,
        confidence = 0.75,
        finds = """
                A word that cannot be read as German, nor as a compound of German words, and that becomes a common word
                when one letter is added, dropped, replaced or exchanged with its neighbour (*öffnetlich*, *Entscheidnug*).""",
        why = "A typing error costs the reader a moment and the text its credit.",
        leavesAlone = """
                Names, above all: capitalised words that the tagger takes for a name, that stand beside one, that differ from a
                word in their first letter or their ending, or that are listed as a name. Words that the article
                spells the same way again; nominalised adjectives; words of Austria and Switzerland; foreign words beside
                each other; abbreviations and hyphenated compounds.""",
        flagged = {
            "Der Bäcker hat sein Geschäft gestern [[ofiziell]] eröffnet.",
            "Die Ärztin wollte nach der langen Reise [[endlcih]] schlafen.",
            "Der Verein hat gestern eine wichtige [[Entscheidnug]] getroffen.",
            "Nach der Wahl begann die [[Regeirung]] mit der Arbeit.",
            "Der Wirt [[mußte]] das Lokal im Herbst schließen."
        },
        silent = {
            "Der Musiker Gregor Mayr spielt am Sonntag in Zeebrügge.",
            "Die Wissenschafter hoffen auf heurige Ergebnisse.",
            "Der Gulden war teurer als der Florint. Der Florint galt überall.",
            "Er sprach von etwas Handgemachtem und sang „Strangers in the Night“."
        })
public final class MisspelledWord implements Check {

    @Override
    public void check(AnalysedArticle article, Reporter out) {
        for (Sentence sentence : article.sentences()) {
            for (int i = 0; i < sentence.tokens().size(); i++) {
                UnknownWord word = new UnknownWord(sentence.tokens(), i);
                if (word.isCandidate() && isUsedOnce(word, article) && !isEnglish(word)) {
                    meant(word, article.spelling()).ifPresent(meant -> report(sentence, word, meant, out));
                }
            }
        }
    }

    /** What stands twice in an article is meant. */
    private static boolean isUsedOnce(UnknownWord word, AnalysedArticle article) {
        String lower = word.token().text().toLowerCase(Locale.GERMAN);
        return article.index().occurrences(lower).size() == 1;
    }

    /** An English word is a matter of translation. */
    private static boolean isEnglish(UnknownWord word) {
        return !word.token().isCapitalised()
                && EnglishDictionary.contains(word.token().text());
    }

    private static Optional<String> meant(UnknownWord word, Spelling spelling) {
        String form = word.token().text();
        String reformed = form.replace("ß", "ss");
        if (!reformed.equals(form) && spelling.frequency(reformed) > 0) {
            return Optional.of(reformed); // the spelling of before 1996: "mußte", "daß"
        }
        List<String> similar = spelling.similar(form);
        if (similar.stream().anyMatch(other -> other.equalsIgnoreCase(form))) {
            return Optional.empty(); // a matter of capitals
        }
        return similar.stream()
                .filter(meant -> word.isSlipFor(meant, spelling.frequency(meant)))
                .findFirst()
                .filter(meant -> !spelling.isListed(form));
    }

    private static void report(Sentence sentence, UnknownWord word, String meant, Reporter out) {
        out.at(sentence.source(word.token()))
                .suggest(meant)
                .report("„" + word.token().text() + "“ steht in keinem Wörterbuch; gemeint ist wohl „" + meant + "“.");
    }
}
