package dev.pruefstein.text;

/**
 * A half-open range of UTF-16 code unit offsets, {@code [start, end)}. Which text the offsets count in is said where a
 * span is handed out; in a finding it is always the source.
 *
 * @param start offset of the first code unit, at least 0
 * @param end offset after the last code unit, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if {@code start} is negative or after {@code end}
     */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
        }
    }

    /** Number of code units covered. */
    public int length() {
        return end - start;
    }

    /** True if nothing is covered. */
    public boolean isEmpty() {
        return start == end;
    }

    /** True if the two spans share at least one code unit. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** True if {@code other} lies wholly inside this span. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** The covered part of {@code text}. */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** By start, then by end. */
    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
}
