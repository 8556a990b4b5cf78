package dev.pruefstein.check.translation;

import dev.pruefstein.analyse.AnalysedArticle;
import dev.pruefstein.analyse.Quotations;
import dev.pruefstein.check.Lexicon;
import dev.pruefstein.check.translation.ForeignWord.Kind;
import dev.pruefstein.text.Reading;
import dev.pruefstein.text.Sentence;
import dev.pruefstein.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A foreign language, set against the German one: its grammatical words come from a list, its other words from a
 * dictionary where there is one. A word counts for the language where that has it and German does not. Immutable and
 * thread-safe.
 */
final class ForeignLanguage {

    private static final Pattern LETTERS = Pattern.compile("\\p{L}++");
    private static final Pattern GERMAN_LETTER = Pattern.compile("[äöüß]");
    private static final int LONGEST_GUESS = 11;

    /** Shorter words of a dictionary are abbreviations and parts of names as often as words. */
    private static final int SHORTEST = 4;

    private final String name;
    private final Lexicon words;
    private final @Nullable Predicate<String> dictionary;

    /**
     * A language.
     *
     * @param name its German name, as in <i>auf Englisch</i>
     * @param words its words by class
     * @param dictionary whether it has a word that the list lacks and German does not know; null if nobody can tell
     */
    ForeignLanguage(String name, Lexicon words, @Nullable Predicate<String> dictionary) {
        this.name = name;
        this.words = words;
        this.dictionary = dictionary;
    }

    String germanName() {
        return name;
    }

    boolean hasDictionary() {
        return dictionary != null;
    }

    /** Weighs the tokens of some sentences of one block, in order. */
    List<ForeignWord> weigh(List<Sentence> sentences, AnalysedArticle article, LoanPhrases loans) {
        List<ForeignWord> weighed = new ArrayList<>();
        for (Sentence sentence : sentences) {
            Quotations quotations = article.index().quotations(sentence.block());
            boolean[] loaned = loans.covered(sentence.tokens());
            boolean first = true;
            for (int i = 0; i < sentence.tokens().size(); i++) {
                Token token = sentence.tokens().get(i);
                boolean open = loaned[i] || quotations.contains(token.start());
                weighed.add(open ? open(sentence, token) : weigh(sentence, token, first, article));
                first = first && !token.isWord();
            }
        }
        return weighed;
    }

    private static ForeignWord open(Sentence sentence, Token token) {
        return new ForeignWord(sentence, token, Kind.OPEN, 0);
    }

    private ForeignWord weigh(Sentence sentence, Token token, boolean first, AnalysedArticle article) {
        if (!LETTERS.matcher(token.text()).matches()) {
            boolean german = token.isWord()
                    && !token.readings().isEmpty()
                    && !Character.isDigit(token.text().charAt(0));
            return new ForeignWord(sentence, token, german ? Kind.GERMAN : Kind.OPEN, german ? -1.5 : 0);
        }
        String lower = token.text().toLowerCase(Locale.ROOT);
        if (!token.isCapitalised()) {
            return running(sentence, token, lower, !token.readings().isEmpty(), article);
        }
        if (first) {
            List<Reading> readings = article.lookup(lower);
            // “Die” and “Warm” begin German sentences as well; “Company” is no German word at all.
            if (words.contains(lower) || (readings.isEmpty() && token.readings().isEmpty() && isKnown(lower))) {
                boolean german = !readings.isEmpty() || !token.readings().isEmpty();
                return running(sentence, token, lower, german, article);
            }
        }
        return capitalised(sentence, token, lower);
    }

    private ForeignWord running(Sentence sentence, Token token, String lower, boolean german, AnalysedArticle article) {
        if (!words.contains(lower)) {
            return unlisted(sentence, token, lower, german, article);
        }
        String shape = shape(lower);
        if (german && !shape.equals("single")) {
            boolean homograph = shape.equals("homograph");
            return new ForeignWord(sentence, token, homograph ? Kind.OPEN : Kind.SHARED, homograph ? 0 : 0.3);
        }
        return switch (shape) {
            case "single" -> new ForeignWord(sentence, token, Kind.SINGLE, 2.5);
            case "function" -> new ForeignWord(sentence, token, Kind.GRAMMATICAL, 2);
            case "name" -> new ForeignWord(sentence, token, Kind.NAME_PARTICLE, 1);
            case "homograph" -> open(sentence, token);
            default -> new ForeignWord(sentence, token, Kind.CONTENT, 1.5);
        };
    }

    private ForeignWord unlisted(
            Sentence sentence, Token token, String lower, boolean german, AnalysedArticle article) {
        if (german && token.isOnly("ABK")) {
            return open(sentence, token); // the t of “don't”
        }
        if (german || GERMAN_LETTER.matcher(lower).find()) {
            return new ForeignWord(sentence, token, Kind.GERMAN, -2.5);
        }
        // The tagger lacks a few words that the spelling dictionary has: minus.
        if (isKnown(lower) && !article.spelling().isListed(lower)) {
            return new ForeignWord(sentence, token, Kind.CONTENT, 1.5);
        }
        return new ForeignWord(sentence, token, Kind.UNKNOWN, lower.length() <= LONGEST_GUESS ? 0.4 : 0);
    }

    private ForeignWord capitalised(Sentence sentence, Token token, String lower) {
        boolean name = token.readings().isEmpty() || token.isOnly("EIG");
        boolean listed = words.contains(lower) && !shape(lower).equals("homograph");
        if (listed || (name && isKnown(lower))) {
            return new ForeignWord(sentence, token, name ? Kind.TITLE_CASE : Kind.SHARED, name ? 0.5 : -0.3);
        }
        return name ? open(sentence, token) : new ForeignWord(sentence, token, Kind.GERMAN, -1.5);
    }

    /** True if its dictionary has the word, in lower case. */
    boolean isKnown(String lower) {
        return dictionary != null && lower.length() >= SHORTEST && dictionary.test(lower);
    }

    /** The class of a listed word: {@code content} for one without a class. */
    private String shape(String lower) {
        List<String> columns = words.columns(lower);
        return columns.isEmpty() ? "content" : columns.get(0);
    }
}
