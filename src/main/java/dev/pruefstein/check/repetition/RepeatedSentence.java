package dev.pruefstein.check.repetition;

import dev.pruefstein.analyse.AnalysedArticle;
import dev.pruefstein.check.Category;
import dev.pruefstein.check.Check;
import dev.pruefstein.check.Heuristic;
import dev.pruefstein.check.Reporter;
import dev.pruefstein.check.Severity;
import dev.pruefstein.text.Block;
import dev.pruefstein.text.BlockKind;
import dev.pruefstein.text.Sentence;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A sentence that stands in the article twice. */
@Heuristic(
        id = "repeated-sentence",
        category = Category.ADDITION,
        severity = Severity.MAJOR,
        confidence = 0.95,
        finds = """
                A sentence of six words or more, not the whole of its paragraph, that stood in the article before in the
                same words.
                """,
        why = "Translation systems and page scrapers produce the same sentence twice; a writer would notice.",
        leavesAlone =
                "Short sentences and refrains, headlines, list items, tables; whole paragraphs have their own rule.",
        flagged = {
            "Die Ursache des Unfalls wird derzeit noch untersucht. [[Die Ursache des Unfalls wird derzeit noch untersucht.]]",
            """
            Man hofft auf Spenden. Der Verein hat in diesem Jahr kein Geld mehr.

            Viele Menschen kamen zum Fest. [[Der Verein hat in diesem Jahr kein Geld mehr.]]"""
        },
        silent = {
            "Er kommt nicht. Alle warten auf ihn. Er kommt nicht.",
            "Der Prozess gegen den Fahrer beginnt im kommenden Mai. Der Prozess gegen den Halter beginnt im Juni."
        })
public final class RepeatedSentence implements Check {

    private static final int LEAST_WORDS = 6;

    @Override
    public void check(AnalysedArticle article, Reporter out) {
        Map<WordSequence, Sentence> seen = new HashMap<>();
        Set<WordSequence> blocks = new HashSet<>();
        for (Block block : article.article().prose()) {
            if (!block.kind().holdsSentences()) {
                continue;
            }
            List<Sentence> sentences = article.sentences(block);
            // The whole paragraph twice is a finding of its own.
            boolean copy = !blocks.add(WordSequence.of(block.text()));
            for (Sentence sentence : sentences) {
                WordSequence words = WordSequence.of(sentence.text());
                if (words.size() < LEAST_WORDS || !words.isLanguage()) {
                    continue;
                }
                Sentence earlier = seen.putIfAbsent(words, sentence);
                boolean quoted = earlier != null
                        && opens(article, earlier)
                        && !sentence.block().equals(earlier.block());
                if (earlier != null && !copy && !quoted) {
                    out.at(sentence.source())
                            .suggest("")
                            .report("Dieser Satz stand in denselben Worten schon im Text.");
                }
            }
        }
    }

    /** A lead may quote a sentence of the body. */
    private static boolean opens(AnalysedArticle article, Sentence sentence) {
        return sentence.block().kind() == BlockKind.TEASER
                || sentence.equals(article.sentences().get(0));
    }
}
