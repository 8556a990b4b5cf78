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
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A foreign language as a list of its frequent words, set against the German dictionary: a word counts for the language
 * where the list has it and German does not. Immutable and thread-safe.
 */
final class ForeignLanguage {

    private static final Pattern LETTERS = Pattern.compile("\\p{L}++");
    private static final Pattern GERMAN_LETTER = Pattern.compile("[äöüß]");
    private static final Pattern ENGLISH_SHAPE = Pattern.compile(
            "th|ough|ight|[a-z](?:ing|ings|ed|ly|tion|tions|ness|ment|ments|ful|less|able|ous|ity|ies|ship|ck|sh|ve)$");
    private static final int LONGEST_GUESS = 11;

    private final String name;
    private final Lexicon words;
    private final boolean inflectsLikeEnglish;

    /**
     * A language.
     *
     * @param name its German name, as in <i>auf Englisch</i>
     * @param words its words by class
     * @param inflectsLikeEnglish true if the endings of English make further words
     */
    ForeignLanguage(String name, Lexicon words, boolean inflectsLikeEnglish) {
        this.name = name;
        this.words = words;
        this.inflectsLikeEnglish = inflectsLikeEnglish;
    }

    String germanName() {
        return name;
    }

    boolean isEnglish() {
        return inflectsLikeEnglish;
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
        String shape = shape(lower);
        if (!token.isCapitalised()) {
            return running(sentence, token, lower, shape, token.readings());
        }
        if (first && shape != null) {
            List<Reading> readings = article.lookup(lower);
            // “Die” and “Warm” begin German sentences as well; “Company” is no German word at all.
            return running(sentence, token, lower, shape, readings.isEmpty() ? token.readings() : readings);
        }
        return capitalised(sentence, token, shape);
    }

    private static ForeignWord running(
            Sentence sentence, Token token, String lower, @Nullable String shape, List<Reading> readings) {
        boolean german = !readings.isEmpty();
        if (shape == null) {
            if (german && token.isOnly("ABK")) {
                return open(sentence, token); // the t of “don't”
            }
            if (german || GERMAN_LETTER.matcher(lower).find()) {
                return new ForeignWord(sentence, token, Kind.GERMAN, -2.5);
            }
            boolean plausible = ENGLISH_SHAPE.matcher(lower).find();
            return new ForeignWord(
                    sentence, token, Kind.UNKNOWN, plausible ? 1 : lower.length() <= LONGEST_GUESS ? 0.4 : 0);
        }
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

    private static ForeignWord capitalised(Sentence sentence, Token token, @Nullable String shape) {
        boolean name = token.readings().isEmpty() || token.isOnly("EIG");
        if (shape != null && !shape.equals("homograph")) {
            return new ForeignWord(sentence, token, name ? Kind.TITLE_CASE : Kind.SHARED, name ? 0.5 : -0.3);
        }
        return name ? open(sentence, token) : new ForeignWord(sentence, token, Kind.GERMAN, -1.5);
    }

    /** The class of a word: {@code content} for one without a class, null for an unlisted word. */
    private @Nullable String shape(String lower) {
        if (words.contains(lower)) {
            List<String> columns = words.columns(lower);
            return columns.isEmpty() ? "content" : columns.get(0);
        }
        return inflectsLikeEnglish && isInflected(lower) ? "content" : null;
    }

    /** True for a form of a listed word: <i>tries</i>, <i>stopped</i>, <i>hiding</i>, <i>slower</i>. */
    private boolean isInflected(String word) {
        for (String ending : List.of("ies", "es", "s", "ied", "ed", "ing", "ly", "er", "est")) {
            int stem = word.length() - ending.length();
            if (stem >= 3 && word.endsWith(ending)) {
                String base = word.substring(0, stem);
                boolean doubled = base.charAt(stem - 1) == base.charAt(stem - 2);
                if (isContent(base)
                        || isContent(base + (ending.startsWith("i") && !ending.equals("ing") ? "y" : "e"))
                        || (doubled && isContent(base.substring(0, stem - 1)))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isContent(String word) {
        return words.contains(word) && words.columns(word).isEmpty();
    }
}
