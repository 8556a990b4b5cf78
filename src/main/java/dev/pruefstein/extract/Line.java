package dev.pruefstein.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a block, looked at as a line of a page: its words and its shape.
 *
 * @param text the text, stripped
 * @param words its words, lower case
 */
record Line(String text, List<String> words) {

    /** Longer than any line of furniture; what comes after is not looked at. */
    private static final int MOST_WORDS = 80;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]++(?:[-'’_][\\p{L}\\p{N}]++)*+");
    private static final String CLOSING = "\"”“’'»«)]*";
    private static final String OPENING_QUOTES = "„»«\"“”‚‘'›‹";

    static Line of(String text) {
        String stripped = strip(text);
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(stripped);
        while (words.size() < MOST_WORDS && matcher.find()) {
            words.add(matcher.group().toLowerCase(Locale.GERMAN).replace('’', '\''));
        }
        return new Line(stripped, words);
    }

    /** Strips white space, no-break spaces included. */
    private static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    int length() {
        return words.size();
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** The last character, closing quotation marks and brackets left aside; 0 if there is none. */
    char last() {
        for (int i = text.length() - 1; i >= 0; i--) {
            char c = text.charAt(i);
            if (CLOSING.indexOf(c) < 0 && !isSpace(c)) {
                return c;
            }
        }
        return 0;
    }

    /** True if the line ends as a sentence does. */
    boolean endsSentence() {
        return ".!?…".indexOf(last()) >= 0;
    }

    /** True if the line ends with a full stop. */
    boolean endsWithStop() {
        return last() == '.' || last() == '…';
    }

    boolean isQuoted() {
        return !text.isEmpty() && OPENING_QUOTES.indexOf(text.charAt(0)) >= 0;
    }

    /** True if the line begins as a title does: with a capital, a digit, or a quotation mark. */
    boolean beginsLikeTitle() {
        if (text.isEmpty()) {
            return false;
        }
        int first = text.codePointAt(0);
        return Character.isUpperCase(first)
                || Character.isDigit(first)
                || isQuoted()
                || "$€#@".indexOf(first) >= 0
                // Namen wie iPhone und eBay
                || (text.length() > 1 && Character.isLowerCase(first) && Character.isUpperCase(text.codePointAt(1)));
    }

    /** True for what could be the title of an article: begins like one, does not end like a sentence, of some length. */
    boolean isTitleLike() {
        return beginsLikeTitle() && ".;:,…".indexOf(last()) < 0 && length() <= 28;
    }

    /** True for running text: some words, ended as a sentence. */
    boolean isProse() {
        return endsSentence() && length() >= 8;
    }
}
