package dev.pruefstein.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds what somebody may have meant. */
public final class Nearest {

    private static final int MOST = 3;

    private Nearest() {}

    private record Candidate(String name, int distance) {}

    /** The names that are spelled much like {@code given}, best first, at most three. */
    public static List<String> of(String given, Collection<String> names) {
        int tolerated = Math.max(2, given.length() / 3);
        LevenshteinDistance distance = new LevenshteinDistance(tolerated);
        String wanted = canonical(given);
        return names.stream()
                .map(name -> new Candidate(name, distance.apply(wanted, canonical(name))))
                .filter(c -> c.distance() >= 0)
                .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
                .limit(MOST)
                .map(Candidate::name)
                .toList();
    }

    private static String canonical(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
