package dev.pruefstein.analyse.clause;

/** The form of a clause. */
public enum ClauseKind {
    /** Finite verb after one constituent: <i>Am Montag besuchte sie Berlin.</i> */
    V2("Verbzweitsatz"),
    /** Finite verb first: questions, imperatives, conditionals, a dropped subject, <i>sagte er</i> after a quotation. */
    V1("Verberstsatz"),
    /** Subordinate clause, finite verb at the end: <i>dass sie Berlin besuchte</i>. */
    VERB_FINAL("Verbletztsatz"),
    /** Clause around a <i>zu</i>-infinitive: <i>um Berlin zu besuchen</i>. */
    INFINITIVE("Infinitivsatz"),
    /** No verb that makes a clause: a heading, an answer, a bracketed name. */
    FRAGMENT("ohne Verb");

    private final String label;

    ClauseKind(String label) {
        this.label = label;
    }

    /** The form's German name. */
    public String label() {
        return label;
    }
}
