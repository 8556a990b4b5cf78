package dev.pruefstein.analyse.clause;

import java.util.List;
import java.util.Optional;

/**
 * One clause with its fields. A clause may be interrupted by others: <i>Der Mann, ‹der dort steht›, lacht.</i>
 * Immutable.
 *
 * @param kind the form of the clause
 * @param parent index of the clause it is embedded in, in {@link Clauses#clauses()}; -1 for none
 * @param constituents its constituents in text order, without those of embedded clauses
 */
public record Clause(ClauseKind kind, int parent, List<Constituent> constituents) {

    /** Copies the list. */
    public Clause {
        constituents = List.copyOf(constituents);
    }

    /** The constituents of one field, in text order. */
    public List<Constituent> field(Field field) {
        return constituents.stream().filter(c -> c.field() == field).toList();
    }

    /** The constituents of one kind, in text order. */
    public List<Constituent> all(ConstituentKind kind) {
        return constituents.stream().filter(c -> c.kind() == kind).toList();
    }

    /** The finite verb; empty for infinitive clauses and fragments, and where it was lost. */
    public Optional<Constituent> finiteVerb() {
        return first(ConstituentKind.FINITE_VERB);
    }

    /** The separated verb particle. */
    public Optional<Constituent> particle() {
        return first(ConstituentKind.PARTICLE);
    }

    /** Conjunction, relative or interrogative word that opens a subordinate clause. */
    public Optional<Constituent> opener() {
        return field(Field.LINKE_KLAMMER).stream()
                .filter(c -> c.kind() == ConstituentKind.COMPLEMENTISER || c.kind() == ConstituentKind.RELATIVE)
                .findFirst();
    }

    /** Participles and infinitives, in text order. */
    public List<Constituent> nonFiniteVerbs() {
        return constituents.stream().filter(c -> c.kind().isNonFinite()).toList();
    }

    private Optional<Constituent> first(ConstituentKind kind) {
        return constituents.stream().filter(c -> c.kind() == kind).findFirst();
    }
}
