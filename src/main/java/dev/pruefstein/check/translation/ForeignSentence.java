package dev.pruefstein.check.translation;

import dev.pruefstein.analyse.AnalysedArticle;
import dev.pruefstein.check.translation.ForeignWord.Kind;
import dev.pruefstein.text.Sentence;
import dev.pruefstein.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whole sentences that no stretch of known foreign words gives away. */
final class ForeignSentence {

    /** What such a passage is called in a message. */
    static final String LANGUAGE = "Fremdsprache";

    private static final int LEAST = 4;
    private static final int LEAST_IN_HEADLINE = 5;

    private ForeignSentence() {}

    /**
     * The source range of the sentence if it is foreign: nearly all of its words in lower case are unknown to German, or
     * it is an English headline, all words with a capital.
     */
    static Optional<Span> of(Sentence sentence, ForeignLanguage english, AnalysedArticle article, LoanPhrases loans) {
        List<ForeignWord> tokens = english.weigh(List.of(sentence), article, loans);
        List<ForeignWord> words = tokens.stream().filter(ForeignWord::isWord).toList();
        if (isUnknown(words, LEAST) || isHeadline(words, english)) {
            return Optional.of(sentence.source());
        }
        return part(sentence, tokens);
    }

    /** <i>De trein rijdt vandaag niet, hieß es bei der Bahn.</i> */
    private static Optional<Span> part(Sentence sentence, List<ForeignWord> tokens) {
        int start = 0;
        for (int i = 0; i <= tokens.size(); i++) {
            if (i == tokens.size() || tokens.get(i).token().text().equals(",")) {
                List<ForeignWord> words = tokens.subList(start, i).stream()
                        .filter(ForeignWord::isWord)
                        .toList();
                if (words.size() >= LEAST && isUnknown(words, LEAST - 1)) {
                    return Optional.of(sentence.source(start, i - 1));
                }
                start = i + 1;
            }
        }
        return Optional.empty();
    }

    /** <i>De brandweer kreeg het vuur snel onder controle.</i> */
    private static boolean isUnknown(List<ForeignWord> words, int least) {
        int german = 0;
        int foreign = 0;
        for (ForeignWord word : words) {
            if (word.kind() == Kind.GERMAN
                    && Character.isLetter(word.token().text().codePointAt(0))) {
                german++;
            } else if (word.kind() != Kind.OPEN
                    && word.kind() != Kind.SHARED
                    && word.token().text().length() > 1
                    && !word.token().isCapitalised()) {
                foreign++;
            }
        }
        return foreign >= least && foreign >= LEAST * german;
    }

    /** <i>President Says He Will Not Attend Summit</i> */
    private static boolean isHeadline(List<ForeignWord> words, ForeignLanguage language) {
        int german = 0;
        int english = 0;
        int lower = 0;
        for (ForeignWord word : words) {
            if (!word.token().isCapitalised()) {
                lower++;
            }
            if (word.kind() == Kind.GERMAN) {
                // Strikes, Depot: nouns of both languages
                german += language.isKnown(word.token().text().toLowerCase(Locale.ROOT)) ? 0 : 1;
            } else if (word.counts() || word.kind() == Kind.TITLE_CASE || word.kind() == Kind.SHARED) {
                english++;
            }
        }
        return words.size() >= LEAST_IN_HEADLINE
                && english >= LEAST
                && lower <= words.size() / 4
                && LEAST * german < english;
    }
}
