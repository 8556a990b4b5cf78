package dev.pruefstein.analyse.clause;

/**
 * A broken place in a clause.
 *
 * @param kind what is broken
 * @param clause index of the clause in {@link Clauses#clauses()}
 * @param at index in the clause's constituents of the one at which the order breaks: the first one behind the bracket,
 *     the late or second finite verb; the last constituent where a finite verb is missing
 */
public record Fault(FaultKind kind, int clause, int at) {}
