/**
 * Clauses and their topological fields: Vorfeld, linke Klammer, Mittelfeld, rechte Klammer, Nachfeld.
 *
 * <h2>How a sentence is analysed</h2>
 *
 * {@link dev.pruefstein.analyse.clause.Chunks} lays a lattice of chunks over the tokens: noun groups, prepositional
 * groups, verb forms, complementisers, with every reading that LanguageTool and OpenNLP leave open, each at a cost.
 * {@link dev.pruefstein.analyse.clause.FieldParser} finds the cheapest way through the lattice that a stack of field
 * automata accepts: one automaton for main clauses, one for verb-final clauses, one for infinitive clauses. What German
 * allows is free, what it tolerates costs a little, and what it forbids is possible at a high cost and leaves a
 * {@link dev.pruefstein.analyse.clause.Fault}. So a fault is reported only where every licensed reading of the sentence
 * is worse than the assumption that the word order is broken. The search is a beam search, linear in the length of the
 * sentence.
 */
@NullMarked
package dev.pruefstein.analyse.clause;

import org.jspecify.annotations.NullMarked;
