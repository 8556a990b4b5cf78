/**
 * Sentences, tokens, parts of speech, morphology, clauses.
 *
 * <h2>Who decides what</h2>
 *
 * To be filled in with the measurements.
 */
@NullMarked
package dev.pruefstein.analyse;

import org.jspecify.annotations.NullMarked;
