package dev.pruefstein.text;

import org.jspecify.annotations.Nullable;

/**
 * A part of an article that reads on its own: a paragraph, a heading, a list item.
 *
 * @param kind what the block is
 * @param content the block's text as it reads, never empty, mapped to the source
 * @param marked true if the markup itself says what the block is (an HTML {@code nav}, a Markdown heading); false if
 *     it was recognised by its wording or place. Furniture that is marked is the page's own; unmarked furniture stands in
 *     the body
 * @param furniture what the furniture is for; null unless {@code kind} is {@link BlockKind#FURNITURE}
 */
public record Block(
        BlockKind kind,
        MappedText content,
        boolean marked,
        @Nullable FurnitureKind furniture) {

    /**
     * Checks that furniture, and nothing else, has a furniture kind.
     *
     * @throws IllegalArgumentException if not
     */
    public Block {
        if ((kind == BlockKind.FURNITURE) != (furniture != null)) {
            throw new IllegalArgumentException(kind + " with furniture kind " + furniture);
        }
    }

    /** A block; furniture of no closer description is {@link FurnitureKind#NAVIGATION}. */
    public Block(BlockKind kind, MappedText content, boolean marked) {
        this(kind, content, marked, kind == BlockKind.FURNITURE ? FurnitureKind.NAVIGATION : null);
    }

    /** A piece of furniture. */
    public static Block furniture(FurnitureKind furniture, MappedText content, boolean marked) {
        return new Block(BlockKind.FURNITURE, content, marked, furniture);
    }

    /** The block's text as it reads. */
    public String text() {
        return content.text();
    }
}
