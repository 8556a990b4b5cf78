package dev.pruefstein.analyse.clause;

/**
 * A chunk of a sentence at its place in a clause.
 *
 * @param kind what it is
 * @param field where it stands
 * @param first index of its first token in the sentence
 * @param last index of its last token in the sentence, inclusive
 */
public record Constituent(ConstituentKind kind, Field field, int first, int last) {}
