package dev.pruefstein.check;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A word or phrase list of {@code rules/lexicon/}. An entry is a line; what follows a tab divides into further columns.
 * Immutable and thread-safe.
 */
public final class Lexicon {

    private final Map<String, List<String>> rows;

    /** A lexicon of the given rows, by first column, the other columns as value. */
    public Lexicon(Map<String, List<String>> rows) {
        this.rows = new LinkedHashMap<>(rows);
    }

    /** A lexicon of plain entries. */
    public static Lexicon of(Collection<String> entries) {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        entries.forEach(e -> rows.put(e, List.of()));
        return new Lexicon(rows);
    }

    /** True if {@code entry} is listed, exactly spelled. */
    public boolean contains(String entry) {
        return rows.containsKey(entry);
    }

    /** The first columns, in file order. */
    public Set<String> entries() {
        return java.util.Collections.unmodifiableSet(rows.keySet());
    }

    /** The columns after the first; empty if the entry has none or is not listed. */
    public List<String> columns(String entry) {
        return rows.getOrDefault(entry, List.of());
    }
}
