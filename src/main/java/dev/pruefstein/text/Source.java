package dev.pruefstein.text;

/**
 * A decoded input that holds one article.
 *
 * @param id name of the article: the {@code id} of a JSONL line, otherwise the path as it was given
 * @param path where it came from, as the user wrote it; {@code -} for standard input
 * @param text the decoded text, without a byte order mark, otherwise untouched
 * @param format its markup
 * @param line line of the file at which the article begins, from 1
 */
public record Source(String id, String path, String text, Format format, int line) {

    /** A file that is an article. */
    public Source(String id, String path, String text, Format format) {
        this(id, path, text, format, 1);
    }
}
