package dev.pruefstein.report;

/** Characters that steer a terminal or reorder a line instead of showing themselves. */
public final class Invisible {

    private Invisible() {}

    /**
     * True for controls (C0, DEL, C1), line and paragraph separators, and directional marks, embeddings, overrides and
     * isolates (<a href="https://trojansource.codes/">Trojan Source</a>).
     */
    public static boolean is(int codePoint) {
        return codePoint < 0x20
                || (codePoint >= 0x7f && codePoint < 0xa0)
                || codePoint == 0x61c
                || codePoint == 0x200e
                || codePoint == 0x200f
                || (codePoint >= 0x2028 && codePoint <= 0x202e)
                || (codePoint >= 0x2066 && codePoint <= 0x2069);
    }
}
