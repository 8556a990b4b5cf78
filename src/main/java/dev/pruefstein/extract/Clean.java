package dev.pruefstein.extract;

import dev.pruefstein.text.MappedText;
import dev.pruefstein.text.Span;
import java.text.Normalizer;

/**
 * The last step of every block: composes to NFC and drops characters that are not seen (soft hyphens, zero-width
 * characters, directional marks). Joiners inside emoji stay.
 */
final class Clean {

    private static final char ZERO_WIDTH_JOINER = '\u200d';

    private Clean() {}

    /** A slice of the source. */
    static MappedText slice(String source, Span span) {
        String text = span.of(source);
        if (isClean(text)) {
            return MappedText.slice(source, span);
        }
        return clean(MappedText.slice(source, span));
    }

    /** A text that was put together from pieces of the source. */
    static MappedText clean(MappedText text) {
        if (isClean(text.text())) {
            return text;
        }
        return compose(dropInvisible(text));
    }

    private static boolean isClean(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isInvisible(text, i)) {
                return false;
            }
        }
        return Normalizer.isNormalized(text, Normalizer.Form.NFC);
    }

    private static boolean isInvisible(String text, int i) {
        char c = text.charAt(i);
        if (c == ZERO_WIDTH_JOINER) {
            return i == 0 || Character.isLetterOrDigit(text.charAt(i - 1)) || Line.isSpace(text.charAt(i - 1));
        }
        return c == '\u00ad'
                || (c >= '\u200b' && c <= '\u200f')
                || (c >= '\u202a' && c <= '\u202e')
                || (c >= '\u2060' && c <= '\u2064')
                || c == '\ufeff'
                || c == 0;
    }

    private static MappedText dropInvisible(MappedText text) {
        MappedText.Builder kept = new MappedText.Builder();
        for (int i = 0; i < text.length(); i++) {
            if (!isInvisible(text.text(), i)) {
                append(kept, text, text.text().substring(i, i + 1), i, i + 1);
            }
        }
        return kept.build();
    }

    /** Composes letter by letter with its marks, so that every composed letter stands for its own place. */
    private static MappedText compose(MappedText text) {
        String raw = text.text();
        MappedText.Builder composed = new MappedText.Builder();
        int start = 0;
        while (start < raw.length()) {
            int end = start + Character.charCount(raw.codePointAt(start));
            while (end < raw.length() && !isBoundary(raw.codePointAt(end))) {
                end += Character.charCount(raw.codePointAt(end));
            }
            String piece = raw.substring(start, end);
            if (Normalizer.isNormalized(piece, Normalizer.Form.NFC)) {
                for (int i = start; i < end; i++) {
                    append(composed, text, raw.substring(i, i + 1), i, i + 1);
                }
            } else {
                append(composed, text, Normalizer.normalize(piece, Normalizer.Form.NFC), start, end);
            }
            start = end;
        }
        MappedText built = composed.build();
        if (Normalizer.isNormalized(built.text(), Normalizer.Form.NFC)) {
            return built;
        }
        MappedText.Builder whole = new MappedText.Builder();
        append(whole, text, Normalizer.normalize(raw, Normalizer.Form.NFC), 0, raw.length());
        return whole.build();
    }

    /** True for a character that no character before it is composed with: anything but marks and Hangul's parts. */
    private static boolean isBoundary(int c) {
        int type = Character.getType(c);
        boolean mark = type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
        return !mark && !(c >= 0x1161 && c <= 0x11c2);
    }

    private static void append(MappedText.Builder out, MappedText from, String text, int start, int end) {
        Span source = from.toSource(start, end);
        out.append(text, source.start(), source.end());
    }
}
