package dev.pruefstein.text;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words around a finding. Sentences are cut at the marks that end them, and nothing else is asked: a better division
 * would change with the version of a dictionary, and every finding of a baseline would look new.
 */
public final class Passage {

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…]\\P{L}{0,3}?\\s");
    /** Code units beyond which the end of a sentence is not looked for: a block may be a whole file without any. */
    private static final int FARTHEST = 2000;

    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\p{Z}]+");

    private Passage() {}

    /**
     * The sentences that a range of an article touches, as they read: without markup, with single spaces, in NFC. Of a
     * range that lies in no block, its lines.
     */
    public static String of(Article article, Span span) {
        String words = block(article, span)
                .map(block -> sentences(block.content(), span))
                .orElseGet(() -> lines(article, span));
        return normal(words);
    }

    /** A text with single spaces, in NFC: two that read the same are the same. */
    public static String normal(String text) {
        return WHITE_SPACE
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }

    private static Optional<Block> block(Article article, Span span) {
        return article.blocks().stream()
                .filter(block -> {
                    Span source = block.content().sourceSpan();
                    return source.start() <= span.start() && span.start() < source.end();
                })
                .findFirst();
    }

    private static String sentences(MappedText content, Span span) {
        int first = content.fromSource(span.start());
        int last = content.fromSource(Math.max(span.start(), span.end() - 1));
        String text = content.text();
        int start = Math.max(0, first - FARTHEST);
        int farthest = Math.min(text.length(), last + FARTHEST);
        Matcher end = SENTENCE_END.matcher(text).region(start, farthest);
        while (end.find()) {
            if (end.end() > last) {
                return text.substring(start, end.end());
            }
            if (end.end() <= first) {
                start = end.end();
            }
        }
        return text.substring(start, farthest);
    }

    private static String lines(Article article, Span span) {
        int start = article.lines().line(article.position(span.start()).line()).start();
        int end = article.lines().line(article.position(span.end()).line()).end();
        return article.source().substring(start, Math.max(start, end));
    }
}
