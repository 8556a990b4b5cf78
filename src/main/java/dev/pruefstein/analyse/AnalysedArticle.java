package dev.pruefstein.analyse;

import dev.pruefstein.analyse.clause.Clauses;
import dev.pruefstein.analyse.nominal.NounGroups;
import dev.pruefstein.text.Article;
import dev.pruefstein.text.Block;
import dev.pruefstein.text.Reading;
import dev.pruefstein.text.Sentence;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An article with its sentences. What several checks need is computed once, when it is first asked for. Not
 * thread-safe: one article is looked at by one thread.
 */
public final class AnalysedArticle {

    private final Article article;
    private final List<Sentence> sentences;
    private final Map<Block, List<Sentence>> byBlock;
    private final Function<String, List<Reading>> dictionary;
    private final Spelling spelling;
    private final Map<String, List<Reading>> lookedUp = new HashMap<>();
    private @Nullable ArticleIndex index;
    private final IdentityHashMap<Sentence, Clauses> clauses = new IdentityHashMap<>();
    private final IdentityHashMap<Sentence, NounGroups> nounGroups = new IdentityHashMap<>();

    /**
     * An article and its sentences.
     *
     * @param article the article
     * @param sentences the sentences of its prose blocks, in reading order
     * @param dictionary gives the readings of any word form, as {@link Morphology#lookup}
     * @param spelling lists word forms
     */
    public AnalysedArticle(
            Article article, List<Sentence> sentences, Function<String, List<Reading>> dictionary, Spelling spelling) {
        this.article = article;
        this.sentences = List.copyOf(sentences);
        this.dictionary = dictionary;
        this.spelling = spelling;
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

    /**
     * The readings of a word form that need not stand in the text, such as the second half of two words that ran into
     * each other. Case counts as given; the caller lowers a word that stands at the beginning of a sentence.
     *
     * @param form one word, without white space
     * @return the readings, none for an unknown form
     */
    public List<Reading> lookup(String form) {
        return lookedUp.computeIfAbsent(form, dictionary);
    }

    /** Word forms as dictionaries list them. */
    public Spelling spelling() {
        return spelling;
    }

    /** The clauses of one of this article's sentences, analysed when first asked for; {@linkplain Cancellation#poll polls}. */
    public Clauses clauses(Sentence sentence) {
        Cancellation.poll();
        return clauses.computeIfAbsent(sentence, Clauses::of);
    }

    /** The sentences of one block of this article. */
    public List<Sentence> sentences(Block block) {
        return byBlock.getOrDefault(block, List.of());
    }

    /** The index of the whole article, computed when it is first asked for. */
    public ArticleIndex index() {
        ArticleIndex known = index;
        if (known == null) {
            known = new ArticleIndex(sentences);
            index = known;
        }
        return known;
    }

    /** The noun groups of one sentence of this article; {@linkplain Cancellation#poll polls}. */
    public NounGroups nounGroups(Sentence sentence) {
        Cancellation.poll();
        return nounGroups.computeIfAbsent(sentence, s -> NounGroups.of(s, this::lookup));
    }
}
