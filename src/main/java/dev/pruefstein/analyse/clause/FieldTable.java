package dev.pruefstein.analyse.clause;

import java.util.List;
import java.util.stream.Collectors;

/** Writes the clauses of a sentence as a table that a person can read, one clause after the other. */
public final class FieldTable {

    private FieldTable() {}

    /** The table, with a line end after every row. */
    public static String of(Clauses clauses) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < clauses.clauses().size(); i++) {
            Clause clause = clauses.clauses().get(i);
            out.append(i + 1).append("  ").append(clause.kind());
            if (clause.parent() >= 0) {
                out.append(" in ").append(clause.parent() + 1);
            }
            out.append('\n');
            for (Field field : Field.values()) {
                List<Constituent> inside = clause.field(field);
                if (!inside.isEmpty()) {
                    String cells = inside.stream()
                            .map(c -> "[" + clauses.text(c) + "]"
                                    + c.kind().name().toLowerCase(java.util.Locale.ROOT))
                            .collect(Collectors.joining(" "));
                    out.append(String.format(java.util.Locale.ROOT, "   %-15s %s%n", field.label(), cells));
                }
            }
        }
        for (Fault fault : clauses.faults()) {
            Constituent at = clauses.clause(fault).constituents().get(fault.at());
            out.append("!  ")
                    .append(fault.kind())
                    .append(" at [")
                    .append(clauses.text(at))
                    .append("]\n");
        }
        return out.toString();
    }
}
