package dev.pruefstein.calibrate;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Fits one weight a rule: how much of a finding's nominal penalty experts take off where the rule fires.
 * Least squares with a pull towards 1, by coordinate descent. The weights stay between bounds: annotated translations are
 * rarely scraped or broken, so that they can neither acquit nor convict a rule that looks for such damage.
 */
final class RuleWeights {

    /** Smallest and largest weight. */
    static final double LEAST = 0.3;

    static final double MOST = 2;

    private static final int ROUNDS = 200;

    private RuleWeights() {}

    /**
     * The weights that minimise {@code Σ (target − Σ weight·penalty)² + pull·Σ (weight − 1)²}.
     *
     * @param rows penalties by rule id, centred within their group
     * @param targets what experts took off, centred, less what the profile explains
     * @param pull strength of the pull towards 1, above 0
     */
    static Map<String, Double> fit(List<Map<String, Double>> rows, double[] targets, double pull) {
        Map<String, double[]> columns = new TreeMap<>();
        for (int i = 0; i < rows.size(); i++) {
            for (Map.Entry<String, Double> entry : rows.get(i).entrySet()) {
                columns.computeIfAbsent(entry.getKey(), rule -> new double[rows.size()])[i] = entry.getValue();
            }
        }
        double[] residual = targets.clone();
        Map<String, Double> weights = new TreeMap<>();
        columns.forEach((rule, column) -> {
            weights.put(rule, 1.0);
            subtract(residual, column, 1);
        });
        for (int round = 0; round < ROUNDS; round++) {
            columns.forEach((rule, column) -> {
                double old = weights.getOrDefault(rule, 1.0);
                double best = Math.max(
                        LEAST,
                        Math.min(
                                MOST,
                                (dot(column, residual) + old * dot(column, column) + pull)
                                        / (dot(column, column) + pull)));
                subtract(residual, column, best - old);
                weights.put(rule, best);
            });
        }
        return weights;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private static void subtract(double[] from, double[] column, double factor) {
        if (factor != 0) {
            for (int i = 0; i < from.length; i++) {
                from[i] -= factor * column[i];
            }
        }
    }
}
