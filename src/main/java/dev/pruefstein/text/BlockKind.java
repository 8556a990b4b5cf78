package dev.pruefstein.text;

/** What a block is in the article. */
public enum BlockKind {
    /** The article's title. */
    HEADLINE(true),
    /** A heading inside the article. */
    HEADING(true),
    /** The lead that stands between title and body. */
    TEASER(true),
    /** Running prose. */
    PARAGRAPH(true),
    /** One item of a list. */
    LIST_ITEM(true),
    /** A line under a picture or table. */
    CAPTION(true),
    /** A passage set as a quotation. */
    QUOTE(true),
    /** A cell of a table. */
    TABLE_CELL(true),
    /** Program text and the like: never checked. */
    CODE(false),
    /**
     * What belongs to the page and not to the article: navigation, related links, comment forms, share bars, copyright
     * lines. Not checked as language and not counted as words.
     */
    FURNITURE(false);

    private final boolean prose;

    BlockKind(boolean prose) {
        this.prose = prose;
    }

    /** True if the block's language is checked and its words count. */
    public boolean isProse() {
        return prose;
    }

    /** True if the block is expected to hold whole sentences. Headlines, cells and captions need no finite verb. */
    public boolean holdsSentences() {
        return this == TEASER || this == PARAGRAPH || this == QUOTE;
    }
}
