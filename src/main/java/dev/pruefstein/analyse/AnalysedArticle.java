package dev.pruefstein.analyse;

import dev.pruefstein.text.Article;
import dev.pruefstein.text.Block;
import dev.pruefstein.text.Sentence;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * An article with its sentences. What several checks need is computed once, when it is first asked for. Not
 * thread-safe: one article is looked at by one thread.
 */
public final class AnalysedArticle {

    private final Article article;
    private final List<Sentence> sentences;
    private final Map<Block, List<Sentence>> byBlock;

    /**
     * An article and its sentences.
     *
     * @param article the article
     * @param sentences the sentences of its prose blocks, in reading order
     */
    public AnalysedArticle(Article article, List<Sentence> sentences) {
        this.article = article;
        this.sentences = List.copyOf(sentences);
        // Blocks with the same wording are still different blocks: their texts are compared by identity.
        this.byBlock = this.sentences.stream().collect(Collectors.groupingBy(Sentence::block));
    }

    /** The article. */
    public Article article() {
        return article;
    }

    /** The sentences of all prose blocks, in reading order. Furniture and code have none. */
    public List<Sentence> sentences() {
        return sentences;
    }

    /** The sentences of one block of this article. */
    public List<Sentence> sentences(Block block) {
        return byBlock.getOrDefault(block, List.of());
    }
}
