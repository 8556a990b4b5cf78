package dev.pruefstein.extract;

import dev.pruefstein.text.Article;
import dev.pruefstein.text.Block;
import dev.pruefstein.text.Source;
import java.util.List;

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
        List<Block> blocks = switch (source.format()) {
            case TEXT -> PlainText.blocks(source.text(), furniture);
            case MARKDOWN -> Markdown.blocks(source.text(), furniture);
            case HTML -> Html.blocks(source.text(), furniture);
        };
        return new Article(source, blocks);
    }
}
