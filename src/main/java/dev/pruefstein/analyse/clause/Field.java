package dev.pruefstein.analyse.clause;

/** Topological fields of the German clause, in their order. */
public enum Field {
    /** Coordinator, comma or interjection before the clause proper. */
    ANSCHLUSS("Anschluss"),
    VORFELD("Vorfeld"),
    /** Finite verb of a main clause; complementiser or relative word of a subordinate clause. */
    LINKE_KLAMMER("linke Klammer"),
    MITTELFELD("Mittelfeld"),
    /** Participles, infinitives, separated particle; in a subordinate clause the finite verb too. */
    RECHTE_KLAMMER("rechte Klammer"),
    NACHFELD("Nachfeld");

    private final String label;

    Field(String label) {
        this.label = label;
    }

    /** The field's German name. */
    public String label() {
        return label;
    }
}
