package dev.pruefstein.text;

/** How the text of an article is marked up. */
public enum Format {
    /** Plain text: paragraphs divided by empty lines. */
    TEXT,
    /** CommonMark. */
    MARKDOWN,
    /** HTML, a whole page or a fragment. */
    HTML
}
