package dev.pruefstein.evaluate;

import java.util.List;
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

    /** The counts of both. */
    Tally plus(Tally other) {
        Tally sum = new Tally();
        for (Tally tally : List.of(this, other)) {
            tally.counts.forEach((name, count) -> {
                int[] both = sum.counts.computeIfAbsent(name, n -> new int[2]);
                both[0] += count[0];
                both[1] += count[1];
            });
        }
        return sum;
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
