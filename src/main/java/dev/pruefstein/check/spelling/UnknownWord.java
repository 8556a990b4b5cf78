package dev.pruefstein.check.spelling;

import dev.pruefstein.analyse.LetterChange;
import dev.pruefstein.text.Token;
import dev.pruefstein.text.Upos;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A word without readings, with its neighbours: is it a slip of the pen, or is it a name?
 *
 * @param tokens the sentence
 * @param index its place
 */
record UnknownWord(List<Token> tokens, int index) {

    private static final int SHORTEST = 4;
    private static final int SHORT = 5;
    private static final int LONG = 9;
    private static final int SHORTEST_NOUN = 6;
    private static final int MIDDLING_NOUN = 7;

    /** Least frequency of the word meant, by how much else speaks for a slip. */
    private static final int VERY_COMMON = 12;

    private static final int COMMON = 7;
    private static final int KNOWN = 4;

    private static final double SURE = 0.85;
    private static final double LIKELY = 0.6;
    private static final Set<Upos> BEFORE_NOUN = EnumSet.of(Upos.DET, Upos.ADJ, Upos.ADP_DET);

    /** True for a word of letters that has no readings: no compound with a hyphen, no abbreviation, no brand. */
    boolean isCandidate() {
        String form = token().text();
        return token().readings().isEmpty()
                && form.length() >= SHORTEST
                && form.codePoints().allMatch(Character::isLetter)
                && form.codePoints().skip(1).allMatch(Character::isLowerCase);
    }

    Token token() {
        return tokens.get(index);
    }

    /**
     * True if the word is rather {@code meant} than a word or name of its own.
     *
     * @param frequency of {@code meant}
     */
    boolean isSlipFor(String meant, int frequency) {
        return token().isCapitalised() ? isNounSlip(meant, frequency) : isWordSlip(meant, frequency);
    }

    /** In lower case there are no names, but words of other languages, which stand beside each other. */
    private boolean isWordSlip(String meant, int frequency) {
        int length = token().text().length();
        int least = length < SHORT ? VERY_COMMON : length < LONG ? KNOWN + 1 : 0;
        boolean foreign =
                isForeign(index - 1) || isForeign(index + 1) || (token().upos() == Upos.PROPN && length <= SHORT);
        return Character.isLowerCase(meant.charAt(0)) && frequency >= least && !foreign;
    }

    private boolean isForeign(int i) {
        return i >= 0
                && i < tokens.size()
                && tokens.get(i).readings().isEmpty()
                && Character.isLowerCase(tokens.get(i).text().codePointAt(0));
    }

    /**
     * A name may be one letter from a noun by chance (<i>Mahrer</i>, <i>Fahrer</i>). Slips keep the first letter, since
     * writers look at it, and a change at the end may be an inflection that dictionaries lack.
     */
    private boolean isNounSlip(String meant, int frequency) {
        if (!Character.isUpperCase(meant.charAt(0))) {
            return false;
        }
        int length = token().text().length();
        double noun = token().upos() == Upos.NOUN ? token().certainty() : 0;
        return LetterChange.between(token().text(), meant)
                .filter(change -> change.before() > 0)
                .filter(change -> isExchange(change, frequency, noun)
                        || (change.after() > 1
                                && length >= MIDDLING_NOUN
                                && (standsLikeNoun(frequency, noun) || standsAlone(frequency, noun))))
                .isPresent();
    }

    private boolean isExchange(LetterChange change, int frequency, double noun) {
        return change.kind() == LetterChange.Kind.EXCHANGED
                && change.after() > 0
                && noun > 0
                && frequency >= KNOWN
                && token().text().length() >= SHORTEST_NOUN;
    }

    /** Behind an article or an adjective. */
    private boolean standsLikeNoun(int frequency, double noun) {
        return noun >= LIKELY
                && frequency >= COMMON
                && index > 0
                && BEFORE_NOUN.contains(tokens.get(index - 1).upos());
    }

    /** Not beside a name: titles and appositions stand there. */
    private boolean standsAlone(int frequency, double noun) {
        return noun >= SURE && frequency >= KNOWN && !isName(index - 1) && !isName(index + 1);
    }

    private boolean isName(int i) {
        if (i < 0 || i >= tokens.size() || !tokens.get(i).isCapitalised()) {
            return false;
        }
        Token token = tokens.get(i);
        return token.upos() == Upos.PROPN
                || token.readings().isEmpty()
                || token.readings().get(0).is("EIG");
    }
}
