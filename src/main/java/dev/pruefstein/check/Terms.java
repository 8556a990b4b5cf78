package dev.pruefstein.check;

import java.util.Set;

/**
 * Names and words that somebody has declared right. A finding that points at nothing else is no finding. Immutable and
 * thread-safe.
 *
 * @param words the words, exactly spelled; a name may have several words
 */
public record Terms(Set<String> words) {

    /** No words. */
    public static final Terms NONE = new Terms(Set.of());

    private static final String GENITIVE = "s";
    private static final String MARKS = "„“”‚‘’»«›‹\"'()[].,:;!?";

    /** Copies the set. */
    public Terms {
        words = Set.copyOf(words);
    }

    /** True if the text is a term: alone, in the genitive (<i>Foobarix’</i>), or in a compound with a hyphen. */
    public boolean cover(String text) {
        if (words.isEmpty()) {
            return false;
        }
        String bare = bare(text);
        if (isTerm(bare)) {
            return true;
        }
        for (int hyphen = bare.indexOf('-'); hyphen >= 0; hyphen = bare.indexOf('-', hyphen + 1)) {
            int next = bare.indexOf('-', hyphen + 1);
            String after = bare.substring(hyphen + 1, next < 0 ? bare.length() : next);
            if (isTerm(bare.substring(0, hyphen)) || isTerm(after) || isTerm(bare.substring(hyphen + 1))) {
                return true;
            }
        }
        return false;
    }

    private boolean isTerm(String text) {
        return words.contains(text)
                || (text.endsWith(GENITIVE) && words.contains(text.substring(0, text.length() - GENITIVE.length())));
    }

    private static String bare(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isMark(text.charAt(start))) {
            start++;
        }
        while (end > start && isMark(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isMark(char c) {
        return MARKS.indexOf(c) >= 0 || Character.isWhitespace(c);
    }
}
