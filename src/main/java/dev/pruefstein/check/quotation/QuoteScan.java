package dev.pruefstein.check.quotation;

import dev.pruefstein.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The quotation marks of one block, paired as far as they can be. All spans count in the block's text. Reads „…“ ‚…‘,
 * »…« and «…» in both directions, “…”, straight marks, and the typewriter's ,,…'' and ``…''. Apostrophes, inches and
 * minutes are no quotation marks. Linear in the text's length. Not thread-safe.
 */
final class QuoteScan {

    /** Nobody quotes so deep: keeps hostile input linear. */
    private static final int DEEPEST = 50;

    /** A quotation from its opening to its closing mark, both included; {@code depth} counts those around it. */
    record Quotation(Span open, Span close, int depth) {}

    private final String text;
    private final Deque<Span> open = new ArrayDeque<>();
    private final List<Quotation> quotations = new ArrayList<>();
    private final List<Span> strayClosers = new ArrayList<>();
    /** Opening marks that were given up because too many others opened inside. */
    private final List<Span> buried = new ArrayList<>();

    private QuoteScan(String text) {
        this.text = text;
    }

    /** Reads the marks of a text. */
    static QuoteScan of(String text) {
        QuoteScan scan = new QuoteScan(text);
        int at = 0;
        while (at < text.length()) {
            at += scan.read(at);
        }
        return scan;
    }

    /** The quotations, in the order in which they close. */
    List<Quotation> quotations() {
        return quotations;
    }

    /** Opening double marks that are never closed, in reading order. */
    List<Span> unclosed() {
        List<Span> found = new ArrayList<>(buried);
        open.descendingIterator().forEachRemaining(mark -> {
            if (!isSingle(mark)) {
                found.add(mark);
            }
        });
        return found;
    }

    /** Closing double marks that close nothing, in reading order. */
    List<Span> strayClosers() {
        return strayClosers;
    }

    /** True if the text begins with an opening mark: a quotation that goes on from the paragraph before. */
    boolean beginsWithMark() {
        return !text.isEmpty() && "„“\"»«".indexOf(text.charAt(0)) >= 0;
    }

    /** Reads the character at {@code at} and says how many characters it took. */
    private int read(int at) {
        char c = text.charAt(at);
        if (isTypewriter(at)) {
            Span mark = new Span(at, at + 2);
            if (c == '\'') {
                close(mark);
            } else {
                push(mark);
            }
            return 2;
        }
        Span mark = new Span(at, at + 1);
        switch (c) {
            case '„', '‚' -> push(mark);
            case '“', '‟' -> germanCloser(mark);
            case '”' -> close(mark);
            case '"' -> straight(mark);
            case '»', '«', '›', '‹' -> guillemet(mark);
            case '‘', '’' -> single(mark);
            default -> {
                // no quotation mark
            }
        }
        return 1;
    }

    private void push(Span mark) {
        if (open.size() == DEEPEST) {
            Span deepest = open.removeLast();
            if (!isSingle(deepest)) {
                buried.add(deepest);
            }
        }
        open.push(mark);
    }

    private boolean isTypewriter(int at) {
        if (at + 1 >= text.length() || text.charAt(at) != text.charAt(at + 1)) {
            return false;
        }
        char c = text.charAt(at);
        return c == '`' || c == '\'' || (c == ',' && isOpeningPlace(at, at + 2));
    }

    /** “ closes a German quotation and opens an English one. */
    private void germanCloser(Span mark) {
        boolean closes = open.stream().anyMatch(o -> !isSingle(o)) && !isEnglishInside(mark);
        if (closes || !isOpeningPlace(mark.start(), mark.end())) {
            close(mark);
        } else {
            push(mark);
        }
    }

    /** An English quotation inside an English quotation: the outer one was opened by “ too. */
    private boolean isEnglishInside(Span mark) {
        Span outer = open.peek();
        return outer != null && text.charAt(outer.start()) == '“' && isOpeningPlace(mark.start(), mark.end());
    }

    private void straight(Span mark) {
        boolean opens = isOpeningPlace(mark.start(), mark.end());
        boolean straightOpen = open.stream().anyMatch(o -> text.charAt(o.start()) == '"');
        boolean inches = mark.start() > 0 && Character.isDigit(text.charAt(mark.start() - 1)) && !straightOpen;
        if (opens && !(straightOpen && isClosingPlace(mark))) {
            push(mark);
        } else if (!inches) {
            close(mark);
        }
    }

    private void guillemet(Span mark) {
        if (isOpeningPlace(mark.start(), mark.end())) {
            push(mark);
        } else if (isSingle(mark)) {
            closeSingle();
        } else {
            close(mark);
        }
    }

    private void single(Span mark) {
        boolean inWord = mark.end() < text.length() && Character.isLetterOrDigit(text.charAt(mark.end()));
        if (text.charAt(mark.start()) == '‘' && inWord && isOpeningPlace(mark.start(), mark.end())) {
            push(mark);
        } else if (!inWord) {
            closeSingle();
        }
    }

    private void closeSingle() {
        Span last = open.peek();
        if (last != null && isSingle(last)) {
            open.pop();
        }
    }

    private void close(Span mark) {
        while (!open.isEmpty() && isSingle(open.peek())) {
            open.pop();
        }
        Span opener = open.poll();
        if (opener == null) {
            strayClosers.add(mark);
        } else {
            quotations.add(new Quotation(opener, mark, open.size()));
        }
    }

    private boolean isSingle(Span mark) {
        return mark.length() == 1 && "‚‘’›‹".indexOf(text.charAt(mark.start())) >= 0;
    }

    /** White space, a bracket, a dash or another mark before it, and something to read behind it. */
    private boolean isOpeningPlace(int start, int end) {
        boolean gapBefore = start == 0
                || Character.isWhitespace(text.charAt(start - 1))
                || text.charAt(start - 1) == '\u00A0'
                || "([{–—-/„“\"‚»«›‹'".indexOf(text.charAt(start - 1)) >= 0;
        return gapBefore && end < text.length() && isRead(text.charAt(end));
    }

    private static boolean isRead(char c) {
        return !Character.isWhitespace(c) && c != '\u00A0' && ".,;:!?)]}".indexOf(c) < 0;
    }

    /** True where a mark can close: something to read before it. */
    private boolean isClosingPlace(Span mark) {
        return mark.start() > 0 && !Character.isWhitespace(text.charAt(mark.start() - 1));
    }
}
