package dev.pruefstein.score;

import dev.pruefstein.text.Span;

/**
 * What the score needs to know of a sentence.
 *
 * @param source its range in the source
 * @param words its words and numbers
 * @param profile its {@linkplain Profile#points profile points}
 */
public record MeasuredSentence(Span source, int words, double profile) {}
