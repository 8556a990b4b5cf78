package dev.pruefstein.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A text as it reads, with a way back to the source it was made from: markup removed, entities decoded, white space
 * collapsed, composed to NFC. Each code unit knows the range of source code units that it stands for. Immutable and
 * thread-safe.
 */
public final class MappedText {

    private final String text;
    /** Source range of each code unit; both null when the text is a plain slice of the source. */
    private final int @Nullable [] starts;

    private final int @Nullable [] ends;
    private final int offset;

    private MappedText(String text, int offset, int @Nullable [] starts, int @Nullable [] ends) {
        this.text = text;
        this.offset = offset;
        this.starts = starts;
        this.ends = ends;
    }

    /** The slice {@code span} of {@code source}, as it stands. */
    public static MappedText slice(String source, Span span) {
        return new MappedText(span.of(source), span.start(), null, null);
    }

    /** The text as it reads. */
    public String text() {
        return text;
    }

    /** Number of UTF-16 code units of {@link #text()}. */
    public int length() {
        return text.length();
    }

    /**
     * The source range that a range of this text stands for. An empty range maps to an empty range at the source
     * place of its start.
     *
     * @param start offset into {@link #text()}
     * @param end offset into {@link #text()}, not before {@code start}
     */
    public Span toSource(int start, int end) {
        if (start < 0 || end < start || end > text.length()) {
            throw new IndexOutOfBoundsException("[" + start + ", " + end + ") in a text of " + text.length());
        }
        if (starts == null || ends == null) {
            return new Span(offset + start, offset + end);
        }
        if (start == end) {
            int at = start < starts.length ? starts[start] : starts.length == 0 ? offset : ends[starts.length - 1];
            return new Span(at, at);
        }
        return new Span(starts[start], Math.max(starts[start], ends[end - 1]));
    }

    /** As {@link #toSource(int, int)}. */
    public Span toSource(Span span) {
        return toSource(span.start(), span.end());
    }

    /**
     * The offset of the first code unit that stands for this place of the source or one behind it; the last code unit's
     * if there is none.
     *
     * @param source offset into the source
     */
    public int fromSource(int source) {
        int low = 0;
        int high = Math.max(0, text.length() - 1);
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (toSource(middle, middle + 1).end() > source) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The whole text's source range. */
    public Span sourceSpan() {
        return toSource(0, text.length());
    }

    @Override
    public String toString() {
        return text;
    }

    /** Collects a text piece by piece. Not thread-safe. */
    public static final class Builder {

        private final StringBuilder text = new StringBuilder();
        private int[] starts = new int[64];
        private int[] ends = new int[64];

        /** Appends one code unit that stands for the source range {@code [sourceStart, sourceEnd)}. */
        public Builder append(char c, int sourceStart, int sourceEnd) {
            int n = text.length();
            if (n == starts.length) {
                starts = Arrays.copyOf(starts, 2 * n);
                ends = Arrays.copyOf(ends, 2 * n);
            }
            starts[n] = sourceStart;
            ends[n] = sourceEnd;
            text.append(c);
            return this;
        }

        /** Appends code units that together stand for the source range {@code [sourceStart, sourceEnd)}. */
        public Builder append(CharSequence decoded, int sourceStart, int sourceEnd) {
            for (int i = 0; i < decoded.length(); i++) {
                append(decoded.charAt(i), sourceStart, sourceEnd);
            }
            return this;
        }

        /** Appends {@code source[start, end)} unchanged. */
        public Builder copy(String source, int start, int end) {
            for (int i = start; i < end; i++) {
                append(source.charAt(i), i, i + 1);
            }
            return this;
        }

        /** Number of code units so far. */
        public int length() {
            return text.length();
        }

        /** The last code unit, or 0 if there is none. */
        public char last() {
            return text.length() == 0 ? 0 : text.charAt(text.length() - 1);
        }

        /** Drops trailing white space. */
        public Builder stripTrailing() {
            int n = text.length();
            while (n > 0 && Character.isWhitespace(text.charAt(n - 1))) {
                n--;
            }
            text.setLength(n);
            return this;
        }

        /** The text so far. */
        public MappedText build() {
            int n = text.length();
            return new MappedText(text.toString(), 0, Arrays.copyOf(starts, n), Arrays.copyOf(ends, n));
        }
    }
}
