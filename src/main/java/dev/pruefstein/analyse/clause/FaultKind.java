package dev.pruefstein.analyse.clause;

/** A place where the words break the order of the clause, or a verb is missing. */
public enum FaultKind {
    /** Nominal material behind the participle or infinitive that should close the clause: <i>hatte angehäuft Truppen</i>. */
    BEHIND_NON_FINITE("steht hinter der rechten Klammer"),
    /** The same behind a <i>zu</i>-infinitive: <i>zu entkommen die Flammen</i>. */
    BEHIND_ZU_INFINITIVE("steht hinter dem zu-Infinitiv"),
    /** The same behind a separated particle: <i>kündigte an die Maßnahmen</i>. */
    BEHIND_PARTICLE("steht hinter dem Verbzusatz"),
    /** The same behind the finite verb of a subordinate clause: <i>weil wir haben kaum Zeit</i>. */
    BEHIND_FINITE_IN_SUBCLAUSE("steht hinter dem finiten Verb des Nebensatzes"),
    /** A main clause without finite verb: <i>Biden Berufung eingelegt</i>. */
    NO_FINITE("das finite Verb fehlt"),
    /** A subordinate clause without finite verb: <i>die mit ihrem Hund geflohen</i>. */
    NO_FINITE_IN_SUBCLAUSE("das finite Verb des Nebensatzes fehlt"),
    /** More than one constituent before the finite verb of a main clause. */
    VERB_LATE("vor dem finiten Verb steht zu viel"),
    /** A reflexive pronoun at the end of its clause: <i>einigten auf einen Fahrplan sich</i>. */
    STRANDED_REFLEXIVE("das Reflexivpronomen steht zu weit hinten"),
    /** A second finite verb in one clause. */
    SECOND_FINITE("ein zweites finites Verb");

    private final String label;

    FaultKind(String label) {
        this.label = label;
    }

    /** What is wrong, in German. */
    public String label() {
        return label;
    }
}
