package dev.pruefstein.analyse.clause;

/** The form of a clause. */
public enum ClauseKind {
    /** Finite verb after one constituent: <i>Am Montag besuchte sie Berlin.</i> */
    V2,
    /** Finite verb first: questions, imperatives, conditionals, a dropped subject, <i>sagte er</i> after a quotation. */
    V1,
    /** Subordinate clause, finite verb at the end: <i>dass sie Berlin besuchte</i>. */
    VERB_FINAL,
    /** Clause around a <i>zu</i>-infinitive: <i>um Berlin zu besuchen</i>. */
    INFINITIVE,
    /** No verb that makes a clause: a heading, an answer, a bracketed name. */
    FRAGMENT
}
