package dev.pruefstein.text;

/**
 * A part of an article that reads on its own: a paragraph, a heading, a list item.
 *
 * @param kind what the block is
 * @param content the block's text as it reads, never empty, mapped to the source
 * @param marked true if the markup itself says what the block is (an HTML {@code nav}, a Markdown heading); false if
 *     it was recognised by its wording or place. Furniture that is marked is the page's own; unmarked furniture stands in
 *     the body
 */
public record Block(BlockKind kind, MappedText content, boolean marked) {

    /** The block's text as it reads. */
    public String text() {
        return content.text();
    }
}
