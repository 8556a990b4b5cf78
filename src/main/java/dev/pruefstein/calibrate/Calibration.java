package dev.pruefstein.calibrate;

import dev.pruefstein.Pruefstein;
import dev.pruefstein.score.Profile;
import dev.pruefstein.score.ScoreModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hipparchus.stat.StatUtils;

/**
 * Fits the score to data in four steps: the profile's weights, then the rules' weights to what the profile leaves, then
 * the profile's centre, then the gate between good articles and the same articles damaged.
 */
public final class Calibration {

    /** So many sentences of good German make one article. */
    public static final int LEAST_SENTENCES = GateArticles.SENTENCES;

    /** Words of a typical segment: makes densities comparable with penalty points per segment. */
    static final double TYPICAL_SEGMENT = 20;

    /**
     * Strength of the ridge. Cross-validated by source text, weaker ones tell the systems of the same year apart a little
     * better; fitted to talks and pairs and tried on news, the correlation is flat from 3000 to 100,000.
     */
    private static final double LAMBDA = 50_000;

    private static final double PAIR_WEIGHT = 4;
    private static final double PULL = 3;

    /**
     * A rule that fired in fewer segments keeps its nominal weight: documents are annotated in the outputs of many
     * systems, so that ten segments may be one sentence of the source.
     */
    static final int LEAST_EVIDENCE = 30;

    /** Scale of the profile's curve, in standard deviations of the annotated documents. */
    private static final double PROFILE_SPREAD = 0.5;

    private static final double LEAST_SPREAD = 0.01;

    private final Pruefstein pruefstein;
    private final Decisions decisions;

    /**
     * What is decided and not fitted.
     *
     * @param passingThreshold PT, a convention: the data say which penalty just passes, not what the point is called
     * @param smoothing words added to a text's word count
     * @param tolerance penalty per 1000 words from which findings count in full
     * @param shortest words below which an article is too short to judge
     * @param profileCap largest penalty per 1000 words that the profile may add
     */
    public record Decisions(
            double passingThreshold, double smoothing, double tolerance, int shortest, double profileCap) {}

    /**
     * The data.
     *
     * @param mqm JSONL with expert MQM annotations: {@code id, doc, system, text, segments}
     * @param pairs JSONL with machine output and post-edit: {@code id, source, mt, pe}
     * @param good text of good German, one sentence a line
     */
    public record Data(Path mqm, Path pairs, Path good) {}

    /**
     * A calibration.
     *
     * @param pruefstein the checker whose findings are weighed
     * @param decisions what is not fitted
     */
    public Calibration(Pruefstein pruefstein, Decisions decisions) {
        this.pruefstein = pruefstein;
        this.decisions = decisions;
    }

    /**
     * The fitted numbers.
     *
     * @param profile the profile's weights
     * @param model the score's numbers
     * @param evidence number of segments in which a rule fired, by rule id
     * @param gate how well the gate parts good articles from damaged ones
     * @param segments number of annotated segments
     * @param pairs number of pairs
     */
    record Fitted(
            Profile profile,
            ScoreModel model,
            Map<String, Integer> evidence,
            GateFit.Gate gate,
            int segments,
            int pairs) {}

    /**
     * Fits to data and writes {@code score.yml} and {@code profile.tsv} into a directory, each at once or not at all.
     *
     * @throws IOException if a file cannot be read or written
     */
    public void fit(Data data, Path directory) throws IOException {
        Samples samples = new Samples(pruefstein);
        FittedFiles.write(
                fit(
                        samples.mqm(data.mqm()),
                        samples.pairs(data.pairs()),
                        Files.readAllLines(data.good()),
                        samples.sources(data.pairs())),
                directory);
    }

    Fitted fit(List<Sample> segments, List<Sample> pairs, List<String> good, List<String> foreign) {
        Profile profile = new ProfileFit(decisions.smoothing(), LAMBDA, PAIR_WEIGHT).fit(segments, pairs);
        Map<String, Integer> evidence = evidence(segments);
        Map<String, Double> weights = ruleWeights(segments, profile);
        weights.keySet().removeIf(rule -> evidence.getOrDefault(rule, 0) < LEAST_EVIDENCE);
        double[] points = documentPoints(segments, profile);
        ScoreModel.ProfileShare share = new ScoreModel.ProfileShare(
                decisions.profileCap(),
                StatUtils.mean(points),
                Math.max(LEAST_SPREAD, PROFILE_SPREAD * Math.sqrt(StatUtils.variance(points))));
        GateArticles articles = new GateArticles(pruefstein, profile);
        articles.add(good, foreign);
        GateFit.Gate gate = GateFit.fit(model(1, 0, share, weights), articles.good(), articles.damaged());
        return new Fitted(
                profile,
                model(gate.acceptablePenalty(), gate.hygieneCap(), share, weights),
                evidence,
                gate,
                segments.size(),
                pairs.size() / 2);
    }

    private ScoreModel model(
            double acceptablePenalty, double hygieneCap, ScoreModel.ProfileShare share, Map<String, Double> weights) {
        return new ScoreModel(
                decisions.passingThreshold(),
                acceptablePenalty,
                hygieneCap,
                decisions.smoothing(),
                decisions.tolerance(),
                decisions.shortest(),
                share,
                weights);
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
        double scale = factor * TYPICAL_SEGMENT / (sample.words() + decisions.smoothing());
        sample.penalties().forEach((rule, penalty) -> row.merge(rule, scale * penalty, Double::sum));
    }

    /** What the profile leaves of the experts' penalty. */
    private double left(Sample sample, Profile profile) {
        return ProfileFit.target(sample)
                - TYPICAL_SEGMENT * profile.points(sample.features()) / (sample.words() + decisions.smoothing());
    }

    private static Map<String, Integer> evidence(List<Sample> segments) {
        Map<String, Integer> evidence = new TreeMap<>();
        segments.forEach(s -> s.penalties().keySet().forEach(rule -> evidence.merge(rule, 1, Integer::sum)));
        return evidence;
    }

    /** The documents' profile points per 1000 words. */
    private static double[] documentPoints(List<Sample> segments, Profile profile) {
        Map<String, List<Sample>> byDocument = new TreeMap<>();
        segments.forEach(s ->
                byDocument.computeIfAbsent(s.document(), d -> new ArrayList<>()).add(s));
        return byDocument.values().stream()
                .mapToDouble(parts -> {
                    int words =
                            Math.max(1, parts.stream().mapToInt(Sample::words).sum());
                    double points = parts.stream()
                            .mapToDouble(s -> profile.points(s.features()))
                            .sum();
                    return 1000 * points / words;
                })
                .toArray();
    }
}
