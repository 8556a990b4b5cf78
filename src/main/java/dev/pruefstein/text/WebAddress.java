package dev.pruefstein.text;

import java.util.regex.Pattern;

/** Recognises text that is not language: web addresses, e-mail addresses, handles, hashtags, file names. */
public final class WebAddress {

    private static final Pattern HOST_OR_FILE = Pattern.compile(
            "(?i)[\\p{L}0-9_-]++(?:\\.[\\p{L}0-9_-]++)*\\.(?:at|de|ch|eu|com|org|net|info|gv|tv|uk|fr|it|io|me|ly|co|"
                    + "html?|php|pdf|jpe?g|png|gif|docx?|xlsx?|txt|zip|exe|js|css|xml|json)(?:[/?#:].*+)?");

    private WebAddress() {}

    /**
     * True if the piece of text around {@code [start, end)}, up to the next white space on both sides, is an address, a
     * handle, a hashtag or a file name.
     *
     * @param text any text
     * @param start offset into {@code text}
     * @param end offset into {@code text}, not before {@code start}
     */
    public static boolean covers(String text, int start, int end) {
        int from = start;
        while (from > 0 && start - from < 300 && !Character.isWhitespace(text.charAt(from - 1))) {
            from--;
        }
        int to = end;
        while (to < text.length() && to - end < 300 && !Character.isWhitespace(text.charAt(to))) {
            to++;
        }
        return is(text.substring(from, to));
    }

    /** True if {@code piece}, which holds no white space, is an address, a handle, a hashtag or a file name. */
    public static boolean is(String piece) {
        int from = 0;
        int to = piece.length();
        while (from < to && "([{<\"„“»«‚'".indexOf(piece.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && ".,;:!?)]}>\"“”»«‘’'…".indexOf(piece.charAt(to - 1)) >= 0) {
            to--;
        }
        String bare = piece.substring(from, to);
        return bare.contains("://")
                || bare.startsWith("www.")
                || bare.startsWith("#")
                || (bare.indexOf('@') >= 0 && !bare.endsWith("@@"))
                || HOST_OR_FILE.matcher(bare).matches();
    }
}
