package dev.pruefstein.analyse.clause;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes the clauses of a sentence as a table that a person can read, one clause after the other. An embedded clause
 * stands by its number, <i>(2)</i>, in the field that it fills; punctuation is left out.
 */
public final class FieldTable {

    private final Clauses clauses;
    private final StringBuilder out = new StringBuilder();

    private FieldTable(Clauses clauses) {
        this.clauses = clauses;
    }

    /** The table, with a line end after every row. */
    public static String of(Clauses clauses) {
        return new FieldTable(clauses).table();
    }

    private String table() {
        List<Clause> all = clauses.clauses();
        for (int i = 0; i < all.size(); i++) {
            out.append(i + 1).append("  ").append(form(i).label());
            if (all.get(i).parent() >= 0) {
                out.append(" in ").append(all.get(i).parent() + 1);
            }
            out.append('\n');
            rows(i);
        }
        for (Fault fault : clauses.faults()) {
            Constituent at = clauses.clause(fault).constituents().get(fault.at());
            out.append("!  [")
                    .append(clauses.text(at))
                    .append("] ")
                    .append(fault.kind().label())
                    .append('\n');
        }
        return out.toString();
    }

    /** The form of a clause; an embedded clause before the finite verb is its Vorfeld: <i>Dass er kam, freute sie.</i> */
    private ClauseKind form(int index) {
        Clause clause = clauses.clauses().get(index);
        int finite = clause.finiteVerb().map(Constituent::first).orElse(-1);
        boolean fronted = clauses.clauses().stream()
                .anyMatch(c -> c.parent() == index && c.constituents().get(0).first() < finite);
        return clause.kind() == ClauseKind.V1 && fronted ? ClauseKind.V2 : clause.kind();
    }

    private void rows(int index) {
        Map<Field, List<Cell>> rows = new EnumMap<>(Field.class);
        for (Constituent c : clauses.clauses().get(index).constituents()) {
            if (c.kind() != ConstituentKind.PUNCTUATION) {
                String text = "[" + clauses.text(c) + "] " + c.kind().label();
                rows.computeIfAbsent(c.field(), f -> new ArrayList<>()).add(new Cell(c.first(), text));
            }
        }
        for (int child = index + 1; child < clauses.clauses().size(); child++) {
            if (clauses.clauses().get(child).parent() == index) {
                int at = clauses.clauses().get(child).constituents().get(0).first();
                rows.computeIfAbsent(field(index, at), f -> new ArrayList<>())
                        .add(new Cell(at, "(" + (child + 1) + ")"));
            }
        }
        rows.forEach((field, cells) -> {
            cells.sort(null);
            String row = String.join(" · ", cells.stream().map(Cell::text).toList());
            out.append(String.format(Locale.ROOT, "   %-15s %s%n", field.label(), row));
        });
    }

    /** The field that an embedded clause fills: the one that is open where it stands. */
    private Field field(int index, int at) {
        Clause clause = clauses.clauses().get(index);
        Field open = clause.kind() == ClauseKind.VERB_FINAL || clause.kind() == ClauseKind.INFINITIVE
                ? Field.MITTELFELD
                : Field.VORFELD;
        for (Constituent c : clause.constituents()) {
            if (c.first() < at && c.kind() != ConstituentKind.PUNCTUATION) {
                open = switch (c.field()) {
                    case ANSCHLUSS -> open;
                    case LINKE_KLAMMER, MITTELFELD -> Field.MITTELFELD;
                    case RECHTE_KLAMMER, NACHFELD -> Field.NACHFELD;
                    case VORFELD -> Field.VORFELD;
                };
            }
        }
        return open;
    }

    private record Cell(int at, String text) implements Comparable<Cell> {

        @Override
        public int compareTo(Cell other) {
            return Integer.compare(at, other.at);
        }
    }
}
