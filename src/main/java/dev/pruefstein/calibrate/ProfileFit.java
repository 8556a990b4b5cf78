package dev.pruefstein.calibrate;

import dev.pruefstein.score.Profile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Fits the profile: a ridge regression of the experts' penalty on what the text is built of. Translations of the same
 * source are compared with each other only, so that the subject of a text, its difficulty and its length drop out as far
 * as they are the source's.
 */
final class ProfileFit {

    /** Penalty points beyond which a segment counts as simply bad; MQM's 25 for non-translation would rule the fit. */
    static final double LARGEST_TARGET = 10;

    /** A feature must occur in so many samples. */
    private static final int RAREST = 10;

    /** Weights below this change no score visibly and are left out of the file. */
    private static final double SMALLEST = 2e-5;

    /**
     * Within one source a longer translation is the better one, because bad systems drop content. That is no reason to
     * praise long articles: length gets a column of its own, which takes this effect up and is then thrown away.
     */
    private static final String LENGTH = "length";

    /** Makes the weight of length so small that the ridge does not hold it back. */
    private static final double LENGTH_SCALE = 30;

    private final double smoothing;
    private final double lambda;
    private final double pairWeight;

    /**
     * A fit.
     *
     * @param smoothing words added to the word count, as in the score
     * @param lambda strength of the ridge
     * @param pairWeight weight of one pair of output and post-edit against one annotated segment
     */
    ProfileFit(double smoothing, double lambda, double pairWeight) {
        this.smoothing = smoothing;
        this.lambda = lambda;
        this.pairWeight = pairWeight;
    }

    /** Fits to annotated segments and to pairs (output, post-edit, output, post-edit, …). */
    Profile fit(List<Sample> segments, List<Sample> pairs) {
        SparseRows rows = new SparseRows(columns(segments, pairs));
        List<Double> targets = new ArrayList<>();
        for (List<Sample> group : groups(segments).values()) {
            double mean =
                    group.stream().mapToDouble(ProfileFit::target).average().orElse(0);
            Map<String, Double> average = new HashMap<>();
            group.forEach(s -> addTo(average, s, 1.0 / group.size()));
            for (Sample sample : group) {
                Map<String, Double> row = new HashMap<>();
                average.forEach((feature, value) -> row.put(feature, -value));
                addTo(row, sample, 1);
                rows.add(row);
                targets.add(target(sample) - mean);
            }
        }
        for (int i = 0; i + 1 < pairs.size(); i += 2) {
            Map<String, Double> row = new HashMap<>();
            addTo(row, pairs.get(i), pairWeight);
            addTo(row, pairs.get(i + 1), -pairWeight);
            rows.add(row);
            targets.add(pairWeight * (pairs.get(i).target() - pairs.get(i + 1).target()));
        }
        double[] y = targets.stream().mapToDouble(Double::doubleValue).toArray();
        return profile(columns(segments, pairs), Ridge.solve(rows, y, lambda));
    }

    /** A segment's target, cut where it would rule the fit. */
    static double target(Sample sample) {
        return Math.min(LARGEST_TARGET, sample.target());
    }

    /** Samples by group, in order. */
    static Map<String, List<Sample>> groups(List<Sample> samples) {
        Map<String, List<Sample>> groups = new LinkedHashMap<>();
        samples.forEach(
                s -> groups.computeIfAbsent(s.group(), g -> new ArrayList<>()).add(s));
        return groups;
    }

    private void addTo(Map<String, Double> row, Sample sample, double factor) {
        double scale = factor * Calibration.TYPICAL_SEGMENT / (sample.words() + smoothing);
        sample.features().forEach((feature, count) -> row.merge(feature, scale * count, Double::sum));
        row.merge(LENGTH, scale * LENGTH_SCALE * sample.words(), Double::sum);
    }

    private static Map<String, Integer> columns(List<Sample> segments, List<Sample> pairs) {
        Map<String, Integer> seen = new TreeMap<>();
        segments.forEach(s -> s.features().keySet().forEach(f -> seen.merge(f, 1, Integer::sum)));
        pairs.forEach(s -> s.features().keySet().forEach(f -> seen.merge(f, 1, Integer::sum)));
        Map<String, Integer> columns = new LinkedHashMap<>();
        columns.put(LENGTH, 0);
        seen.forEach((feature, count) -> {
            if (count >= RAREST) {
                columns.put(feature, columns.size());
            }
        });
        return columns;
    }

    private static Profile profile(Map<String, Integer> columns, double[] weights) {
        Map<String, Double> kept = new HashMap<>();
        columns.forEach((feature, column) -> {
            if (!feature.equals(LENGTH) && Math.abs(weights[column]) >= SMALLEST) {
                kept.put(feature, weights[column]);
            }
        });
        return new Profile(kept);
    }
}
