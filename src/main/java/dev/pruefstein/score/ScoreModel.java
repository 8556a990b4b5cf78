package dev.pruefstein.score;

import dev.pruefstein.check.Channel;
import dev.pruefstein.check.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The arithmetic of MQM with the numbers of {@code rules/score.yml}. Immutable and thread-safe.
 *
 * <pre>{@code
 * F     = 1000 · Σ weight(rule) · multiplier(severity) / (words + smoothing), hygiene capped
 * NPT   = F · min(1, F / tolerance) + profile
 * APT   = NPT · (words + smoothing) / 1000
 * score = max(0, 100 − NPT · (100 − PT) / APP)
 * }</pre>
 *
 * The smoothing draws short texts towards a clean slate, as one error in ten words says less of a text than a hundred
 * in a thousand. In a text of some hundred words it hardly matters.
 *
 * <p>The tolerance weighs findings by the company they keep: damaged text is damaged in many places, while a finding that
 * stands alone is as likely a slip of the editor, or of the checker. Findings of {@code tolerance} points per 1000 words
 * and more count in full, half as many for half of their points, and so on.
 *
 * <p>The profile's share is a logistic curve between 0 and a cap: how the sentences are built can tell one
 * text from the other, and can never weigh more than the cap.
 *
 * @param passingThreshold PT, the score that just passes, 0 to 100
 * @param acceptablePenalty APP, the penalty points per 1000 words with which a document just gets PT
 * @param hygieneCap largest penalty per 1000 words that the hygiene channel may add
 * @param smoothing words added to every text's word count
 * @param tolerance penalty per 1000 words from which findings count in full; 0 if all do
 * @param shortest number of words below which an article is too short to judge
 * @param share what the profile may add
 * @param weights weight by rule id; 1 for a rule that is not listed
 */
public record ScoreModel(
        double passingThreshold,
        double acceptablePenalty,
        double hygieneCap,
        double smoothing,
        double tolerance,
        int shortest,
        ProfileShare share,
        Map<String, Double> weights) {

    /** Label of the part of the penalty that the profile adds. */
    public static final String PROFILE_PART = "profile";

    /** Copies the weights. */
    public ScoreModel {
        weights = Map.copyOf(weights);
    }

    /**
     * What the profile may add to the penalty.
     *
     * @param cap largest penalty per 1000 words; 0 for none
     * @param centre profile points per 1000 words that cost half of the cap
     * @param spread scale of the logistic curve in profile points per 1000 words, above 0
     */
    public record ProfileShare(double cap, double centre, double spread) {

        /** Adds nothing. */
        public static final ProfileShare NONE = new ProfileShare(0, 0, 1);

        /** Penalty per 1000 words of a text with so many profile points above the centre per 1000 words. */
        public double penalty(double aboveCentre) {
            return cap / (1 + Math.exp(-aboveCentre / spread));
        }
    }

    /**
     * A stretch of text that is counted on its own, normally a sentence.
     *
     * @param words its words
     * @param profile its {@linkplain Profile#points profile points}
     * @param findings the findings that begin in it
     */
    public record Unit(int words, double profile, List<Finding> findings) {

        /** Copies the findings. */
        public Unit {
            findings = List.copyOf(findings);
        }
    }

    /** Penalty points of one finding, before cap and tolerance. */
    public double penalty(Finding finding) {
        return weights.getOrDefault(finding.ruleId(), 1.0) * finding.severity().multiplier();
    }

    /** Scores one article from its units. */
    public Score score(List<Unit> units) {
        Sums sums = new Sums();
        units.forEach(unit -> sums.add(unit, this));
        Interval interval = Bootstrap.interval(units, this);
        double value = value(sums);
        return new Score(
                value,
                Math.min(value, interval.low()),
                Math.max(value, interval.high()),
                sums.words,
                sums.words < shortest,
                penalty(sums),
                normed(sums),
                parts(units, sums));
    }

    /** Penalty per 1000 words (NPT) of one article, without an interval. */
    public double normedPenalty(List<Unit> units) {
        Sums sums = new Sums();
        units.forEach(unit -> sums.add(unit, this));
        return normed(sums);
    }

    double value(Sums sums) {
        return Math.max(0, Math.min(100, 100 - normed(sums) * (100 - passingThreshold) / acceptablePenalty));
    }

    private double normed(Sums sums) {
        return 1000 * penalty(sums) / size(sums);
    }

    private double penalty(Sums sums) {
        return company(sums) * (sums.artefact + hygiene(sums)) + profile(sums);
    }

    private double size(Sums sums) {
        return Math.max(1, sums.words + smoothing);
    }

    private double hygiene(Sums sums) {
        return Math.min(sums.hygiene, hygieneCap * sums.words / 1000);
    }

    /** The part of their points that findings count for, 0 to 1: the more of them, the larger. */
    private double company(Sums sums) {
        double findings = 1000 * (sums.artefact + hygiene(sums)) / size(sums);
        return findings >= tolerance ? 1 : findings / tolerance;
    }

    /** Between 0 and the cap, in penalty points of the whole text. */
    private double profile(Sums sums) {
        double size = size(sums);
        double above = (1000 * sums.profile - share.centre() * sums.words) / size;
        return size * share.penalty(above) / 1000;
    }

    private List<Score.Part> parts(List<Unit> units, Sums sums) {
        Map<String, double[]> byRule = new TreeMap<>();
        double artefact = company(sums);
        double hygiene = sums.hygiene == 0 ? 0 : artefact * hygiene(sums) / sums.hygiene;
        for (Unit unit : units) {
            for (Finding finding : unit.findings()) {
                double[] sum = byRule.computeIfAbsent(finding.ruleId(), rule -> new double[2]);
                sum[0]++;
                sum[1] += penalty(finding) * (finding.channel() == Channel.HYGIENE ? hygiene : artefact);
            }
        }
        List<Score.Part> parts = new ArrayList<>();
        byRule.forEach((rule, sum) -> parts.add(new Score.Part(rule, (int) sum[0], sum[1])));
        if (profile(sums) > 0) {
            parts.add(new Score.Part(PROFILE_PART, 0, profile(sums)));
        }
        parts.sort(Comparator.comparingDouble(Score.Part::penalty).reversed().thenComparing(Score.Part::label));
        return parts;
    }

    /** What a score is made of, summed over units. */
    static final class Sums {
        private int words;
        private double artefact;
        private double hygiene;
        private double profile;

        void add(Unit unit, ScoreModel model) {
            words += unit.words();
            profile += unit.profile();
            for (Finding finding : unit.findings()) {
                if (finding.channel() == Channel.ARTEFACT) {
                    artefact += model.penalty(finding);
                } else {
                    hygiene += model.penalty(finding);
                }
            }
        }

        void add(Sums other) {
            words += other.words;
            artefact += other.artefact;
            hygiene += other.hygiene;
            profile += other.profile;
        }
    }

    /** A range of scores. */
    record Interval(double low, double high) {}
}
