/**
 * Broken word order and lost verbs, read off the topological fields of
 * {@link dev.pruefstein.analyse.clause.Clauses}: one file per heuristic.
 */
@NullMarked
package dev.pruefstein.check.clause;

import org.jspecify.annotations.NullMarked;
