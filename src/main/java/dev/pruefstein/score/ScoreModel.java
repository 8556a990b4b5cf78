package dev.pruefstein.score;

import dev.pruefstein.check.Channel;
import dev.pruefstein.check.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The arithmetic of MQM with the numbers of {@code rules/score.yml}. Immutable and thread-safe.
 *
 * @param passingThreshold PT, the score that just passes
 * @param acceptablePenalty APP, the penalty points per 1000 words with which a document just gets PT
 * @param hygieneCap largest penalty per 1000 words that the hygiene channel may add
 * @param shortest number of words below which an article is too short to judge
 * @param weights weight by rule id; 1 for a rule that is not listed
 */
public record ScoreModel(
        double passingThreshold,
        double acceptablePenalty,
        double hygieneCap,
        int shortest,
        Map<String, Double> weights) {

    /** Copies the weights. */
    public ScoreModel {
        weights = Map.copyOf(weights);
    }

    /** Scores one article. */
    public Score score(List<Finding> findings, int words) {
        Map<String, double[]> artefacts = new LinkedHashMap<>();
        Map<String, double[]> hygiene = new LinkedHashMap<>();
        for (Finding f : findings) {
            Map<String, double[]> into = f.channel() == Channel.ARTEFACT ? artefacts : hygiene;
            double[] sum = into.computeIfAbsent(f.ruleId(), k -> new double[2]);
            sum[0]++;
            sum[1] += weights.getOrDefault(f.ruleId(), 1.0) * f.severity().multiplier();
        }
        double hygieneTotal = hygiene.values().stream().mapToDouble(s -> s[1]).sum();
        double allowed = hygieneCap * words / 1000.0;
        double factor = hygieneTotal > allowed ? allowed / hygieneTotal : 1;
        List<Score.Part> parts = new ArrayList<>();
        artefacts.forEach((rule, s) -> parts.add(new Score.Part(rule, (int) s[0], s[1])));
        hygiene.forEach((rule, s) -> parts.add(new Score.Part(rule, (int) s[0], s[1] * factor)));
        parts.sort(Comparator.comparingDouble(Score.Part::penalty).reversed().thenComparing(Score.Part::label));
        double penalty = parts.stream().mapToDouble(Score.Part::penalty).sum();
        double normed = words == 0 ? 0 : 1000 * penalty / words;
        double value = Math.max(0, 100 - normed * (100 - passingThreshold) / acceptablePenalty);
        return new Score(value, value, value, words, words < shortest, penalty, normed, parts);
    }
}
