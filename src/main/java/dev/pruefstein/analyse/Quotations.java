package dev.pruefstein.analyse;

import java.util.BitSet;

/**
 * Which places of a block's text stand inside quotation marks. German, English, French and Swiss marks are understood,
 * straight ones as well. A quotation that never closes reaches to the end of its block. Immutable.
 */
public final class Quotations {

    /** No quotations. */
    public static final Quotations NONE = new Quotations(new BitSet());

    private final BitSet quoted;

    private Quotations(BitSet quoted) {
        this.quoted = quoted;
    }

    /** Reads the quotations of a text. */
    static Quotations of(String text) {
        BitSet quoted = new BitSet(text.length());
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            int step = step(text, i, depth);
            if (step < 0) {
                depth = Math.max(0, depth - 1);
            }
            quoted.set(i, depth > 0);
            if (step > 0) {
                depth++;
            }
        }
        return new Quotations(quoted);
    }

    /** 1 if a quotation opens at {@code i}, -1 if one closes, otherwise 0. */
    private static int step(String text, int i, int depth) {
        return switch (text.charAt(i)) {
            case '„', '‚', '‹' -> opensWord(text, i) ? 1 : depth > 0 ? -1 : 0;
            // „German“ closes with the mark that opens in “English”.
            case '“' -> opensWord(text, i) && !closesWord(text, i) ? 1 : depth > 0 ? -1 : 0;
            case '”', '›' -> depth > 0 ? -1 : opensWord(text, i) ? 1 : 0;
            case '»', '«', '"' -> opensWord(text, i) && !closesWord(text, i) ? 1 : depth > 0 ? -1 : 0;
            default -> 0;
        };
    }

    private static boolean opensWord(String text, int i) {
        return (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)))
                && i + 1 < text.length()
                && !Character.isWhitespace(text.charAt(i + 1));
    }

    /** True if the mark stands directly after a word or its punctuation. */
    private static boolean closesWord(String text, int i) {
        return i > 0 && !Character.isWhitespace(text.charAt(i - 1)) && "([–—-„‚«»‹›".indexOf(text.charAt(i - 1)) < 0;
    }

    /** True if the offset in the block's text stands between quotation marks. */
    public boolean contains(int offset) {
        return quoted.get(offset);
    }

    /** Number of code units of the quotation around an offset in the block's text, 0 outside of quotations. */
    public int lengthAround(int offset) {
        return contains(offset) ? quoted.nextClearBit(offset) - quoted.previousClearBit(offset) - 1 : 0;
    }
}
