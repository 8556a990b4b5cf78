package dev.pruefstein.report;

/** Characters that steer a terminal, reorder a line or hide in it, instead of showing themselves. */
public final class Invisible {

    private Invisible() {}

    /**
     * True for controls (C0, DEL, C1), line and paragraph separators, directional marks, embeddings, overrides and
     * isolates (<a href="https://trojansource.codes/">Trojan Source</a>), zero-width spaces and tags, and the two
     * noncharacters that XML and YAML forbid.
     */
    public static boolean is(int codePoint) {
        return codePoint < 0x20
                || (codePoint >= 0x7f && codePoint < 0xa0)
                || codePoint == 0x61c
                || codePoint == 0x200b
                || codePoint == 0x200e
                || codePoint == 0x200f
                || (codePoint >= 0x2028 && codePoint <= 0x202e)
                || (codePoint >= 0x2060 && codePoint <= 0x2069)
                || codePoint == 0xfeff
                || codePoint == 0xfffe
                || codePoint == 0xffff
                || (codePoint >= 0xe0000 && codePoint < 0xe0080);
    }

    /** A visible stand-in: the control picture for an ASCII control, otherwise {@code <U+202E>}. */
    public static String show(int codePoint) {
        if (codePoint < 0x20) {
            return Character.toString(0x2400 + codePoint);
        }
        return codePoint == 0x7f ? "\u2421" : String.format("<U+%04X>", codePoint);
    }

    /** The text with lone surrogates replaced and invisible characters shown; line feeds too. */
    public static String show(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        WellFormed.of(text).codePoints().forEach(c -> {
            if (is(c)) {
                shown.append(show(c));
            } else {
                shown.appendCodePoint(c);
            }
        });
        return shown.toString();
    }
}
