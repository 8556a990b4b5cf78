package dev.pruefstein.calibrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.pruefstein.score.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The fits find what was put into made-up data. */
class FitTest {

    @Test
    void ridgeFindsTheWeightsOfALinearModel() {
        SparseRows x = new SparseRows(Map.of("a", 0, "b", 1));
        SplittableRandom random = new SplittableRandom(1);
        double[] y = new double[200];
        for (int i = 0; i < y.length; i++) {
            double a = random.nextDouble();
            double b = random.nextDouble();
            x.add(Map.of("a", a, "b", b, "unknown", 5.0));
            y[i] = 2 * a - 3 * b;
        }
        double[] w = Ridge.solve(x, y, 1e-6);
        assertThat(w[0]).isCloseTo(2, within(1e-3));
        assertThat(w[1]).isCloseTo(-3, within(1e-3));
    }

    @Test
    void strongerRidgeGivesSmallerWeights() {
        SparseRows x = new SparseRows(Map.of("a", 0));
        x.add(Map.of("a", 1.0));
        x.add(Map.of("a", 2.0));
        double[] y = {1, 2};
        assertThat(Ridge.solve(x, y, 5)[0]).isLessThan(Ridge.solve(x, y, 0.1)[0]);
    }

    @Test
    void ruleWeightsStayAtOneWithoutEvidenceAndWithinTheirBounds() {
        List<Map<String, Double>> rows = new ArrayList<>();
        double[] targets = new double[300];
        SplittableRandom random = new SplittableRandom(2);
        for (int i = 0; i < targets.length; i++) {
            double good = random.nextDouble();
            double bad = random.nextDouble();
            rows.add(Map.of("good", good, "bad", bad, "silent", 0.0));
            targets[i] = 0.5 * good - bad;
        }
        Map<String, Double> weights = RuleWeights.fit(rows, targets, 1e-3);
        assertThat(weights.get("silent")).isEqualTo(1);
        assertThat(weights.get("bad")).isEqualTo(RuleWeights.LEAST);
        assertThat(weights.get("good")).isBetween(RuleWeights.LEAST, 0.6);
    }

    @Test
    void profileLearnsWhatTellsTranslationsOfOneSourceApart() {
        List<Sample> segments = new ArrayList<>();
        for (int group = 0; group < 40; group++) {
            // The source's difficulty must not be learned as the weight of a feature that all translations share.
            double difficulty = group % 5;
            segments.add(sample("g" + group, Map.of("shared", difficulty, "stiff", 2.0), difficulty + 3));
            segments.add(sample("g" + group, Map.of("shared", difficulty, "stiff", 0.0), difficulty));
        }
        Profile profile = new ProfileFit(0, 0.01, 1).fit(segments, List.of());
        assertThat(profile.points(Map.of("stiff", 2.0))).isCloseTo(3, within(0.05));
        assertThat(profile.points(Map.of("shared", 3.0))).isCloseTo(0, within(0.05));
    }

    private static Sample sample(String group, Map<String, Double> features, double target) {
        return new Sample("d", group, false, 20, features, Map.of(), Map.of(), target);
    }
}
