package dev.pruefstein.calibrate;

import dev.pruefstein.Pruefstein;
import dev.pruefstein.score.Profile;
import dev.pruefstein.score.ScoreModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hipparchus.stat.StatUtils;

/**
 * Fits the score to data in four steps: the profile's weights, then the rules' weights to what the profile leaves, then
 * the profile's centre, then what professional human translations cost.
 */
public final class Calibration {

    /** Words of a typical segment: makes densities comparable with penalty points per segment. */
    static final double TYPICAL_SEGMENT = 20;

    /**
     * Strength of the ridge. Cross-validated by document, the rank correlation is flat from 1200 to 50,000: the strongest
     * that costs nothing there is the one that carries over best to texts of another year and kind.
     */
    private static final double LAMBDA = 50_000;

    private static final double PAIR_WEIGHT = 4;
    private static final double PULL = 3;
    /** A rule that fired in fewer segments keeps its nominal weight. */
    private static final int LEAST_EVIDENCE = 10;

    /** Scale of the profile's curve, in standard deviations of the annotated documents. */
    private static final double PROFILE_SPREAD = 0.5;

    /** Share of human documents that must pass. */
    private static final double HUMAN_PASSES = 99;

    private final Pruefstein pruefstein;
    private final double smoothing;
    private final double profileCap;

    /**
     * A calibration.
     *
     * @param pruefstein the checker whose findings are weighed
     * @param smoothing words added to a text's word count
     * @param profileCap largest penalty per 1000 words that the profile may add
     */
    public Calibration(Pruefstein pruefstein, double smoothing, double profileCap) {
        this.pruefstein = pruefstein;
        this.smoothing = smoothing;
        this.profileCap = profileCap;
    }

    /**
     * The fitted numbers.
     *
     * @param profile the profile's weights
     * @param ruleWeights weight by rule id, for rules with evidence
     * @param evidence number of segments in which the rule fired, by rule id
     * @param share what the profile may add
     * @param humanPenalty penalty per 1000 words that 99 in 100 human translations stay under
     * @param segments number of annotated segments
     * @param pairs number of pairs
     */
    public record Fitted(
            Profile profile,
            Map<String, Double> ruleWeights,
            Map<String, Integer> evidence,
            ScoreModel.ProfileShare share,
            double humanPenalty,
            int segments,
            int pairs) {}

    /**
     * Fits to data.
     *
     * @param mqm JSONL with expert MQM annotations: {@code id, doc, system, text, segments}
     * @param pairs JSONL with machine output and post-edit: {@code id, mt, pe}
     * @throws IOException if a file cannot be read
     */
    public Fitted fit(Path mqm, Path pairs) throws IOException {
        Samples samples = new Samples(pruefstein);
        List<Sample> segments = samples.mqm(mqm);
        List<Sample> edits = samples.pairs(pairs);
        Profile profile = new ProfileFit(smoothing, LAMBDA, PAIR_WEIGHT).fit(segments, edits);
        Map<String, Integer> evidence = evidence(segments);
        Map<String, Double> weights = ruleWeights(segments, profile);
        weights.keySet().removeIf(rule -> evidence.getOrDefault(rule, 0) < LEAST_EVIDENCE);
        List<Document> documents = documents(segments, profile, weights);
        double[] points = documents.stream().mapToDouble(Document::profile).toArray();
        double centre = StatUtils.mean(points);
        double spread = PROFILE_SPREAD * Math.sqrt(StatUtils.variance(points));
        ScoreModel.ProfileShare share = new ScoreModel.ProfileShare(profileCap, centre, spread);
        double[] human = documents.stream()
                .filter(Document::human)
                .mapToDouble(d -> d.findings() + share.penalty(d.profile() - centre))
                .toArray();
        return new Fitted(
                profile,
                weights,
                evidence,
                share,
                StatUtils.percentile(human, HUMAN_PASSES),
                segments.size(),
                edits.size() / 2);
    }

    private Map<String, Double> ruleWeights(List<Sample> segments, Profile profile) {
        List<Map<String, Double>> rows = new ArrayList<>();
        List<Double> targets = new ArrayList<>();
        for (List<Sample> group : ProfileFit.groups(segments).values()) {
            Map<String, Double> average = new HashMap<>();
            double mean = 0;
            for (Sample sample : group) {
                addTo(average, sample, 1.0 / group.size());
                mean += left(sample, profile) / group.size();
            }
            for (Sample sample : group) {
                Map<String, Double> row = new HashMap<>();
                average.forEach((rule, value) -> row.put(rule, -value));
                addTo(row, sample, 1);
                rows.add(row);
                targets.add(left(sample, profile) - mean);
            }
        }
        return RuleWeights.fit(
                rows, targets.stream().mapToDouble(Double::doubleValue).toArray(), PULL);
    }

    private void addTo(Map<String, Double> row, Sample sample, double factor) {
        double scale = factor * TYPICAL_SEGMENT / (sample.words() + smoothing);
        sample.penalties().forEach((rule, penalty) -> row.merge(rule, scale * penalty, Double::sum));
    }

    /** What the profile leaves of the experts' penalty. */
    private double left(Sample sample, Profile profile) {
        return ProfileFit.target(sample)
                - TYPICAL_SEGMENT * profile.points(sample.features()) / (sample.words() + smoothing);
    }

    private static Map<String, Integer> evidence(List<Sample> segments) {
        Map<String, Integer> evidence = new TreeMap<>();
        segments.forEach(s -> s.penalties().keySet().forEach(rule -> evidence.merge(rule, 1, Integer::sum)));
        return evidence;
    }

    /** A document's profile points and weighted findings per 1000 words. */
    private record Document(boolean human, double profile, double findings) {}

    private static List<Document> documents(List<Sample> segments, Profile profile, Map<String, Double> weights) {
        Map<String, List<Sample>> byDocument = new TreeMap<>();
        segments.forEach(s ->
                byDocument.computeIfAbsent(s.document(), d -> new ArrayList<>()).add(s));
        return byDocument.values().stream()
                .map(parts -> {
                    int words =
                            Math.max(1, parts.stream().mapToInt(Sample::words).sum());
                    double points = parts.stream()
                            .mapToDouble(s -> profile.points(s.features()))
                            .sum();
                    double findings = parts.stream()
                            .flatMap(s -> s.penalties().entrySet().stream())
                            .mapToDouble(e -> e.getValue() * weights.getOrDefault(e.getKey(), 1.0))
                            .sum();
                    return new Document(parts.get(0).human(), 1000 * points / words, 1000 * findings / words);
                })
                .toList();
    }
}
