package dev.pruefstein.extract;

import dev.pruefstein.text.Article;
import dev.pruefstein.text.Format;
import dev.pruefstein.text.Source;

/** Finds the article in a source. Implementations are immutable and thread-safe. */
public interface Extractor {

    /** Finds the blocks of the article. Never fails: what is not understood is read as a paragraph. */
    Article extract(Source source);

    /** The extractor for a format. */
    static Extractor of(Format format) {
        return switch (format) {
            case TEXT, MARKDOWN, HTML -> new PlainTextExtractor();
        };
    }
}
