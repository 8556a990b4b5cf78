package dev.pruefstein.text;

import java.util.Arrays;

/**
 * Lines of a text: turns offsets into line and column. Lines end with LF, CRLF or a single CR. Immutable and
 * thread-safe.
 */
public final class LineMap {

    private final String text;
    private final int[] starts;

    /** Reads the line ends of {@code text} once. */
    public LineMap(String text) {
        this.text = text;
        int[] found = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean lineEnds = c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
            if (lineEnds) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, 2 * count);
                }
                found[count++] = i + 1;
            }
        }
        this.starts = Arrays.copyOf(found, count);
    }

    /**
     * Line and column of an offset.
     *
     * @param offset 0 to the text's length, inclusive
     * @throws IndexOutOfBoundsException if the offset is outside the text
     */
    public Position position(int offset) {
        if (offset < 0 || offset > text.length()) {
            throw new IndexOutOfBoundsException("offset " + offset + " in a text of " + text.length());
        }
        int found = Arrays.binarySearch(starts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Position(line + 1, offset - starts[line] + 1);
    }

    /**
     * The range of a line without its line end.
     *
     * @param line line number, counted from 1
     */
    public Span line(int line) {
        int start = starts[line - 1];
        int end = line < starts.length ? starts[line] : text.length();
        while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return new Span(start, end);
    }
}
