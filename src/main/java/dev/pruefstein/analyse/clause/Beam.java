package dev.pruefstein.analyse.clause;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The best paths to each token, equal states merged. Of paths that cost the same, the one found first comes first: hash
 * codes of enums differ from process to process, and the analysis must not.
 */
final class Beam {

    private static final int WIDTH = 48;
    private static final double REACH = 16;

    private final List<Map<Frame, Path>> reached = new ArrayList<>();

    Beam(int tokens) {
        for (int i = 0; i <= tokens; i++) {
            reached.add(new LinkedHashMap<>());
        }
    }

    void add(Path path) {
        reached.get(path.token).merge(path.frame, path, (a, b) -> b.cost < a.cost ? b : a);
    }

    /** The cheapest paths to a token, cheapest first. */
    List<Path> at(int token) {
        List<Path> paths = new ArrayList<>(reached.get(token).values());
        paths.sort(Comparator.comparingDouble(p -> p.cost));
        int n = 0;
        while (n < paths.size() && n < WIDTH && paths.get(n).cost <= paths.get(0).cost + REACH) {
            n++;
        }
        return paths.subList(0, n);
    }
}
