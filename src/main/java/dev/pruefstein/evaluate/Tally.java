package dev.pruefstein.evaluate;

import java.util.Map;
import java.util.TreeMap;

/** Counts hits by name: of findings by rule, of errors by type. Not thread-safe. */
public final class Tally {

    private final Map<String, int[]> counts = new TreeMap<>();

    /** Counts one of {@code name}. */
    void add(String name, boolean hit) {
        int[] count = counts.computeIfAbsent(name, n -> new int[2]);
        count[0]++;
        count[1] += hit ? 1 : 0;
    }

    /** The names, sorted. */
    public Iterable<String> names() {
        return counts.keySet();
    }

    /** How often {@code name} was counted. */
    public int of(String name) {
        return counts.getOrDefault(name, new int[2])[0];
    }

    /** How often {@code name} was a hit. */
    public int hits(String name) {
        return counts.getOrDefault(name, new int[2])[1];
    }

    /** All that was counted. */
    public int total() {
        return counts.values().stream().mapToInt(c -> c[0]).sum();
    }

    /** Share of hits of {@code name}, 0 to 1; not a number if it was never counted. */
    public double share(String name) {
        return (double) hits(name) / of(name);
    }

    /** Share of hits of all, 0 to 1; not a number if nothing was counted. */
    public double share() {
        return (double) counts.values().stream().mapToInt(c -> c[1]).sum() / total();
    }
}
