package dev.pruefstein.score;

import dev.pruefstein.text.Sentence;
import java.util.Map;

/**
 * How much a sentence is built as translated German is, by the weights of {@code rules/profile.tsv}: the penalty points
 * that expert annotators took off sentences of the same make, beyond what any single finding explains. A linear model
 * over {@link ProfileFeatures}. Immutable and thread-safe.
 *
 * @param weights penalty points by feature; features not listed weigh nothing
 */
public record Profile(Map<String, Double> weights) {

    /** A profile that takes nothing off. */
    public static final Profile NONE = new Profile(Map.of());

    /** Copies the weights. */
    public Profile {
        weights = Map.copyOf(weights);
    }

    /**
     * Penalty points of one sentence, relative to the average of the texts that the weights were fitted to: negative for
     * a sentence that is built better than those.
     */
    public double points(Sentence sentence) {
        return weights.isEmpty() ? 0 : points(ProfileFeatures.of(sentence));
    }

    /** Penalty points of a text with the given counts of {@link ProfileFeatures}. */
    public double points(Map<String, Double> counts) {
        double points = 0;
        for (Map.Entry<String, Double> count : counts.entrySet()) {
            points += count.getValue() * weights.getOrDefault(count.getKey(), 0.0);
        }
        return points;
    }
}
