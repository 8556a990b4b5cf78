package dev.pruefstein.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of {@code rules/score.yml}, as they stand in the file.
 *
 * @param passingThreshold PT, the score that just passes, 0 to 100
 * @param acceptablePenalty APP, penalty points per 1000 words with which a document just gets PT
 * @param hygieneCap largest penalty per 1000 words that the hygiene channel may add
 * @param smoothing words added to every text's word count
 * @param tolerance penalty per 1000 words from which findings count in full; 0 if all do
 * @param shortest number of words below which an article is too short to judge
 * @param profileCap largest penalty per 1000 words that the profile may add, 0 for none
 * @param profileCentre profile points per 1000 words that cost half of the cap
 * @param profileSpread scale of the profile's curve, above 0
 * @param weights weight by rule id
 */
public record ScoreNumbers(
        double passingThreshold,
        double acceptablePenalty,
        double hygieneCap,
        double smoothing,
        double tolerance,
        int shortest,
        double profileCap,
        double profileCentre,
        double profileSpread,
        Map<String, Double> weights) {

    private static final double LARGEST = 1_000_000;
    private static final List<String> KEYS = List.of(
            "passing-threshold",
            "acceptable-penalty",
            "hygiene-cap",
            "smoothing",
            "tolerance",
            "shortest",
            "profile",
            "weights");
    private static final List<String> PROFILE_KEYS = List.of("cap", "centre", "spread");

    /** Copies the weights. */
    public ScoreNumbers {
        weights = Map.copyOf(weights);
    }

    static ScoreNumbers read(YamlNode root) {
        Map<String, YamlNode> values = root.entries(KEYS);
        Map<String, Double> weights = new LinkedHashMap<>();
        YamlNode listed = values.get("weights");
        if (listed != null) {
            listed.entries().forEach((rule, weight) -> weights.put(rule, weight.number(0, LARGEST)));
        }
        return new ScoreNumbers(
                root.require(values, "passing-threshold").number(0, 100),
                root.require(values, "acceptable-penalty").number(0.001, LARGEST),
                root.require(values, "hygiene-cap").number(0, LARGEST),
                root.require(values, "smoothing").number(0, LARGEST),
                values.containsKey("tolerance")
                        ? root.require(values, "tolerance").number(0, LARGEST)
                        : 0,
                (int) root.require(values, "shortest").number(0, LARGEST),
                profile(values.get("profile"), "cap", 0, LARGEST),
                profile(values.get("profile"), "centre", -LARGEST, LARGEST),
                profile(values.get("profile"), "spread", 0.001, LARGEST),
                weights);
    }

    /** A number of the profile's curve; without a curve the profile adds nothing. */
    private static double profile(@Nullable YamlNode curve, String key, double least, double most) {
        if (curve == null) {
            return key.equals("spread") ? 1 : 0;
        }
        return curve.require(curve.entries(PROFILE_KEYS), key).number(least, most);
    }
}
