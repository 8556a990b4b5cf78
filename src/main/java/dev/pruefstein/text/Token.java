package dev.pruefstein.text;

import java.util.List;

/**
 * A word, number or punctuation mark of a sentence.
 *
 * @param text surface form
 * @param start offset of the first code unit in the block's text
 * @param end offset after the last code unit in the block's text
 * @param readings the readings that LanguageTool's disambiguation left, empty for an unknown word and for punctuation
 * @param upos part of speech by OpenNLP's model
 * @param certainty probability of {@code upos} by that model, 0 to 1
 * @param spaceBefore true if white space stands before the token
 */
public record Token(
        String text, int start, int end, List<Reading> readings, Upos upos, double certainty, boolean spaceBefore) {

    /** Copies the readings. */
    public Token {
        readings = List.copyOf(readings);
    }

    /** True if some reading's tag begins with {@code prefix}. */
    public boolean mayBe(String prefix) {
        for (Reading reading : readings) {
            if (reading.is(prefix)) {
                return true;
            }
        }
        return false;
    }

    /** True if there are readings and all of their tags begin with {@code prefix}. */
    public boolean isOnly(String prefix) {
        return !readings.isEmpty() && readings.stream().allMatch(r -> r.is(prefix));
    }

    /** True for a word or number, false for punctuation and symbols. */
    public boolean isWord() {
        return Character.isLetterOrDigit(text.codePointAt(0))
                || (text.length() > 1 && text.codePoints().anyMatch(Character::isLetterOrDigit));
    }

    /** True if the first letter is upper case. */
    public boolean isCapitalised() {
        return Character.isUpperCase(text.codePointAt(0));
    }
}
