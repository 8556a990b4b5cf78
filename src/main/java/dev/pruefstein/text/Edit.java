package dev.pruefstein.text;

import java.util.Comparator;
import java.util.List;

/**
 * A change of a text: what stands in {@code span} gives way to {@code replacement}.
 *
 * @param span place in the text, in UTF-16 code units
 * @param replacement the new text, empty to delete
 */
public record Edit(Span span, String replacement) implements Comparable<Edit> {

    /** From front to back; of two that begin together, the longer one first. */
    private static final Comparator<Edit> ORDER = Comparator.comparingInt(
                    (Edit e) -> e.span().start())
            .thenComparing(e -> -e.span().end())
            .thenComparing(Edit::replacement);

    @Override
    public int compareTo(Edit other) {
        return ORDER.compare(this, other);
    }

    /**
     * Makes the changes.
     *
     * @param edits sorted, none overlapping another
     * @throws IllegalArgumentException if two overlap
     */
    public static String apply(String text, List<Edit> edits) {
        StringBuilder changed = new StringBuilder(text.length());
        int at = 0;
        for (Edit edit : edits) {
            if (edit.span().start() < at) {
                throw new IllegalArgumentException(
                        "overlapping edits at " + edit.span().start());
            }
            changed.append(text, at, edit.span().start()).append(edit.replacement());
            at = edit.span().end();
        }
        return changed.append(text, at, text.length()).toString();
    }
}
