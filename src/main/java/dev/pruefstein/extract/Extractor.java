package dev.pruefstein.extract;

import dev.pruefstein.text.Article;
import dev.pruefstein.text.Source;

/** Finds the article in a source of any format. Immutable and thread-safe. */
public final class Extractor {

    private final FurniturePass furniture;

    /** An extractor that knows furniture by these words. */
    public Extractor(FurnitureWords words) {
        this.furniture = new FurniturePass(new Furniture(words));
    }

    /**
     * Finds the blocks of the article. Never fails on a text: what is not understood is read as a paragraph. An article
     * without any prose has no blocks but furniture and code, or none at all.
     */
    public Article extract(Source source) {
        return switch (source.format()) {
            case TEXT -> new Article(source, PlainText.blocks(source.text(), furniture));
            case MARKDOWN -> marked(source, Markdown.read(source.text()));
            case HTML -> marked(source, Html.read(source.text()));
        };
    }

    private Article marked(Source source, BlockWriter found) {
        return new Article(source, Titles.withHeadline(furniture.apply(found.blocks())), found.comments());
    }
}
