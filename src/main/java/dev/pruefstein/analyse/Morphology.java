package dev.pruefstein.analyse;

import dev.pruefstein.text.Block;
import dev.pruefstein.text.Reading;
import dev.pruefstein.text.Span;
import java.util.List;

/**
 * Divides text into sentences and sentences into words with their possible readings. Stateful and not thread-safe: an
 * implementation may remember what it has analysed, so that it need not do so again.
 */
public interface Morphology {

    /**
     * A word form with its readings.
     *
     * @param start offset in the block's text
     * @param end offset after the last code unit in the block's text
     * @param readings possible readings, none for unknown words and punctuation
     * @param spaceBefore true if white space stands before it
     */
    record Word(int start, int end, List<Reading> readings, boolean spaceBefore) {}

    /** Sentence ranges in the block's text, in order, without surrounding white space. */
    List<Span> sentences(Block block);

    /**
     * The words of one sentence.
     *
     * @param block the block
     * @param sentence the sentence's range in the block's text
     */
    List<Word> words(Block block, Span sentence);

    /**
     * The readings of a word form that need not stand in the text, without any context: upper and lower case count as
     * given, so that {@code Haus} is known and {@code haus} is not. Compounds that can be taken apart are known.
     *
     * @param form one word, without white space
     * @return the readings, none for an unknown form
     */
    List<Reading> lookup(String form);

    /** Word forms and names without readings. */
    Spelling spelling();
}
