package dev.pruefstein.analyse;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The single change that leads from one word form to another: a letter added, dropped, replaced, or exchanged with its
 * neighbour (the operations of Damerau, A technique for computer detection and correction of spelling errors, 1964).
 *
 * @param kind what was changed
 * @param before letters of both forms in front of the change
 * @param after letters of both forms behind it
 */
public record LetterChange(Kind kind, int before, int after) {

    /** What was changed, seen from the first form. */
    public enum Kind {
        /** The second form has one more letter. */
        ADDED,
        /** The second form has one letter less. */
        DROPPED,
        /** The forms differ in one letter. */
        REPLACED,
        /** Two neighbouring letters are the other way round. */
        EXCHANGED
    }

    /**
     * The change from one form to another; a capital at the beginning is no change. Empty if the forms are the same or if
     * more than one change lies between them.
     */
    public static Optional<LetterChange> between(String from, String to) {
        String a = uncapitalised(from);
        String b = uncapitalised(to);
        int shorter = Math.min(a.length(), b.length());
        int head = 0;
        while (head < shorter && a.charAt(head) == b.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head && a.charAt(a.length() - 1 - tail) == b.charAt(b.length() - 1 - tail)) {
            tail++;
        }
        Kind kind = kind(a.substring(head, a.length() - tail), b.substring(head, b.length() - tail));
        return kind == null ? Optional.empty() : Optional.of(new LetterChange(kind, head, tail));
    }

    private static @Nullable Kind kind(String from, String to) {
        if (from.length() == 2 && to.length() == 2) {
            boolean exchanged = from.charAt(0) == to.charAt(1) && from.charAt(1) == to.charAt(0);
            return exchanged ? Kind.EXCHANGED : null;
        }
        if (from.length() > 1 || to.length() > 1 || from.length() + to.length() == 0) {
            return null;
        }
        return from.isEmpty() ? Kind.ADDED : to.isEmpty() ? Kind.DROPPED : Kind.REPLACED;
    }

    private static String uncapitalised(String form) {
        return form.isEmpty() ? form : Character.toLowerCase(form.charAt(0)) + form.substring(1);
    }
}
