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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A sentence that stands in the article twice. */
@Heuristic(
        id = "repeated-sentence",
        category = Category.ADDITION,
        severity = Severity.MAJOR,
        confidence = 0.95,
        finds = """
                A sentence of six words or more, not the whole of its paragraph, that stood in the article before in the
                same words; one of twelve words or more with a word or two changed, figures apart.
                """,
        why = "Translation systems and page scrapers produce the same sentence twice; a writer would notice.",
        leavesAlone =
                "Short sentences and refrains, headlines, list items, tables; whole paragraphs have their own rule.",
        flagged = {
            "Die Ursache des Unfalls wird derzeit noch untersucht. [[Die Ursache des Unfalls wird derzeit noch untersucht.]]",
            "Der Damm am oberen See soll nach dem Willen des Bezirks bis zum Herbst erhöht werden. Der Bau ist umstritten. [[Der Damm am oberen See soll nach dem Willen des Landes bis zum Herbst erhöht werden.]]",
            """
            Man hofft auf Spenden. Der Verein hat in diesem Jahr kein Geld mehr.

            Viele Menschen kamen zum Fest. [[Der Verein hat in diesem Jahr kein Geld mehr.]]"""
        },
        silent = {
            "Im Norden stieg die Zahl der Anträge im zweiten Halbjahr um 12 Prozent auf 340. Im Süden stieg die Zahl der Anträge im zweiten Halbjahr um 7 Prozent auf 90.",
            "Er kommt nicht. Alle warten auf ihn. Er kommt nicht.",
            "Der Prozess gegen den Fahrer beginnt im kommenden Mai. Der Prozess gegen den Halter beginnt im Juni."
        })
public final class RepeatedSentence implements Check {

    private static final int LEAST_WORDS = 6;
    /** Words from which a sentence is unlike every other one, so that a copy with changes is seen. */
    private static final int LONG = 12;
    /** Share of the words that a changed copy keeps. */
    private static final double NEARLY = 0.85;

    private static final double NEAR_CONFIDENCE = 0.85;

    @Override
    public void check(AnalysedArticle article, Reporter out) {
        Earlier earlier = new Earlier();
        NearCopies paragraphs = new NearCopies(RepeatedParagraph.NEARLY);
        for (Block block : article.article().prose()) {
            if (!block.kind().holdsSentences()) {
                continue;
            }
            // The whole paragraph twice is a finding of its own.
            WordSequence paragraph = WordSequence.of(block.text());
            boolean copy = paragraphs.original(paragraph) >= 0;
            paragraphs.add(paragraph);
            for (Sentence sentence : article.sentences(block)) {
                WordSequence words = WordSequence.of(sentence.text());
                if (words.size() >= LEAST_WORDS && words.isLanguage()) {
                    Sentence original = earlier.original(words, sentence);
                    if (original != null && !copy && !isQuotedByLead(original, sentence, article)) {
                        report(sentence, WordSequence.of(original.text()).equals(words), out);
                    }
                }
            }
        }
    }

    /** The sentences so far: all in their words, long ones also for copies with a word changed. */
    private static final class Earlier {

        private final Map<WordSequence, Sentence> sentences = new HashMap<>();
        private final NearCopies copies = new NearCopies(NEARLY);
        private final List<Sentence> numbered = new ArrayList<>();

        /** The earlier sentence that this one repeats, null if there is none; remembers this one. */
        @Nullable
        Sentence original(WordSequence words, Sentence sentence) {
            Sentence same = sentences.putIfAbsent(words, sentence);
            if (same != null || words.size() < LONG) {
                return same;
            }
            int near = copies.original(words);
            copies.add(words);
            numbered.add(sentence);
            return near >= 0
                            && words.figures()
                                    .equals(WordSequence.of(numbered.get(near).text())
                                            .figures())
                    ? numbered.get(near)
                    : null;
        }
    }

    private static void report(Sentence sentence, boolean same, Reporter out) {
        Reporter.Draft draft = out.at(sentence.source());
        if (same) {
            draft.suggest("").report("Dieser Satz stand in denselben Worten schon im Text.");
        } else {
            draft.confidence(NEAR_CONFIDENCE).report("Dieser Satz stand in fast denselben Worten schon im Text.");
        }
    }

    private static boolean isQuotedByLead(Sentence original, Sentence sentence, AnalysedArticle article) {
        return opens(article, original) && !sentence.block().equals(original.block());
    }

    /** A lead may quote a sentence of the body. */
    private static boolean opens(AnalysedArticle article, Sentence sentence) {
        return sentence.block().kind() == BlockKind.TEASER
                || sentence.equals(article.sentences().get(0));
    }
}
