package dev.pruefstein.testing;

import dev.pruefstein.text.Span;
import java.util.ArrayList;
import java.util.List;

/** A text with {@code [[…]]} marks, divided into the plain text and the marked spans. */
public record Marked(String text, List<Span> spans) {

    /** Reads the marks. */
    public static Marked parse(String marked) {
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        int at = 0;
        while (true) {
            int open = marked.indexOf("[[", at);
            if (open < 0) {
                return new Marked(text.append(marked, at, marked.length()).toString(), spans);
            }
            int close = marked.indexOf("]]", open);
            if (close < 0) {
                throw new IllegalArgumentException("mark without an end: " + marked);
            }
            text.append(marked, at, open);
            int start = text.length();
            text.append(marked, open + 2, close);
            spans.add(new Span(start, text.length()));
            at = close + 2;
        }
    }

    /** Marks spans in a text: the inverse of {@link #parse}. */
    public static String mark(String text, List<Span> spans) {
        StringBuilder marked = new StringBuilder();
        int at = 0;
        for (Span span : spans.stream().sorted().toList()) {
            marked.append(text, at, Math.max(at, span.start()))
                    .append("[[")
                    .append(span.of(text))
                    .append("]]");
            at = span.end();
        }
        return marked.append(text, Math.min(at, text.length()), text.length()).toString();
    }
}
