package dev.pruefstein.fix;

import dev.pruefstein.text.Span;
import java.util.Optional;
import java.util.function.Predicate;

/** Cuts whole lines out of a text, and the empty ones that would stand double. */
final class Lines {

    private final String text;

    Lines(String text) {
        this.text = text;
    }

    /**
     * The lines of a range, with the empty lines behind them, or before them at the end of the text.
     *
     * @param margin what may stand before and behind the range on its lines
     * @return empty if something else stands on these lines
     */
    Optional<Span> around(Span range, Predicate<String> margin) {
        int start = lineStart(range.start());
        int end = lineEnd(range.end());
        if (!margin.test(text.substring(start, range.start())) || !margin.test(text.substring(range.end(), end))) {
            return Optional.empty();
        }
        int after = nextLine(end);
        while (after < text.length() && isBlank(after, lineEnd(after))) {
            after = nextLine(lineEnd(after));
        }
        if (after < text.length() || start == 0) {
            return Optional.of(new Span(start, after));
        }
        return Optional.of(atEnd(start, end));
    }

    /** At the end of the text the line before keeps its line end, or has none if the text had none. */
    private Span atEnd(int start, int end) {
        int before = start;
        while (before > 0 && isBlank(lineStart(before - 1), before)) {
            before = lineStart(before - 1);
        }
        boolean ended = end < text.length();
        return new Span(ended ? before : withoutLineEnd(before), text.length());
    }

    private int withoutLineEnd(int at) {
        int end = at;
        if (end > 0 && text.charAt(end - 1) == '\n') {
            end--;
        }
        return end > 0 && text.charAt(end - 1) == '\r' ? end - 1 : end;
    }

    private boolean isBlank(int start, int end) {
        return text.substring(start, end).isBlank();
    }

    private int lineStart(int at) {
        int start = at;
        while (start > 0 && !isLineEnd(text.charAt(start - 1), start)) {
            start--;
        }
        return start;
    }

    /** A CR before an LF ends nothing yet. */
    private boolean isLineEnd(char c, int next) {
        return c == '\n' || (c == '\r' && !(next < text.length() && text.charAt(next) == '\n'));
    }

    private int lineEnd(int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private int nextLine(int end) {
        if (text.startsWith("\r\n", end)) {
            return end + 2;
        }
        return Math.min(text.length(), end + 1);
    }
}
