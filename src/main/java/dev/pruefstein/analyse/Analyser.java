package dev.pruefstein.analyse;

import dev.pruefstein.text.Article;
import dev.pruefstein.text.Block;
import dev.pruefstein.text.Sentence;
import dev.pruefstein.text.Span;
import dev.pruefstein.text.Token;
import java.util.ArrayList;
import java.util.List;

/** Turns an article's prose into sentences of tagged tokens. Not thread-safe. */
public final class Analyser {

    private final Morphology morphology;
    private final PartOfSpeechTagger tagger;

    /** An analyser that takes boundaries and readings from {@code morphology} and parts of speech from {@code tagger}. */
    public Analyser(Morphology morphology, PartOfSpeechTagger tagger) {
        this.morphology = morphology;
        this.tagger = tagger;
    }

    /** Analyses all prose blocks. Furniture and code are left alone. */
    public AnalysedArticle analyse(Article article) {
        List<Sentence> sentences = new ArrayList<>();
        for (Block block : article.blocks()) {
            if (block.kind().isProse()) {
                for (Span range : morphology.sentences(block)) {
                    Cancellation.poll();
                    sentences.add(sentence(block, range));
                }
            }
        }
        return new AnalysedArticle(article, sentences, morphology::lookup, morphology.spelling());
    }

    private Sentence sentence(Block block, Span range) {
        List<Morphology.Word> words = morphology.words(block, range);
        List<String> forms = words.stream()
                .map(w -> block.text().substring(w.start(), w.end()))
                .toList();
        List<PartOfSpeechTagger.Tag> tags = tagger.tag(forms);
        List<Token> tokens = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            Morphology.Word word = words.get(i);
            PartOfSpeechTagger.Tag tag = tags.get(i);
            tokens.add(new Token(
                    forms.get(i),
                    word.start(),
                    word.end(),
                    word.readings(),
                    tag.upos(),
                    tag.certainty(),
                    word.spaceBefore()));
        }
        return new Sentence(block, range, tokens);
    }
}
