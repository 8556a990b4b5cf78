package dev.pruefstein.calibrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.pruefstein.check.Category;
import dev.pruefstein.check.Channel;
import dev.pruefstein.check.Finding;
import dev.pruefstein.check.Severity;
import dev.pruefstein.score.ScoreModel;
import dev.pruefstein.text.Span;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GateFitTest {

    private static final ScoreModel MODEL = new ScoreModel(80, 1, 0, 0, 0, 50, ScoreModel.ProfileShare.NONE, Map.of());

    @Test
    void putsTheThresholdIntoTheMiddleOfTheGap() {
        assertThat(GateFit.threshold(new double[] {0, 5, 10}, new double[] {30, 60}))
                .isEqualTo(20);
    }

    @Test
    void acceptsTheFewestErrorsWhereBothSidesOverlap() {
        double[] good = {1, 2, 3, 4, 50};
        double[] damaged = oneOfTwentyAt(2, 20);
        assertThat(GateFit.threshold(good, damaged)).isEqualTo(12);
    }

    @Test
    void doesNotBuyFewerAlarmsWithDamageThatPasses() {
        double[] good = {1, 30, 30, 30, 30};
        double[] damaged = {20, 20, 40, 40, 40};
        // At 30 to 40 the sum of errors is smaller, 0.4 against 0.8, but two of five damaged ones pass.
        assertThat(GateFit.threshold(good, damaged)).isEqualTo(10);
    }

    @Test
    void staysBelowTheFirstDamagedArticleWhereNothingErrs() {
        double[] good = {5, 5, 5, 5};
        double[] damaged = new double[40];
        Arrays.fill(damaged, 30);
        damaged[0] = 10;
        // Between 5 and 10 nothing errs; beyond 10 one of forty passes.
        assertThat(GateFit.threshold(good, damaged)).isEqualTo(7);
    }

    @Test
    void statesTheErrorRatesOfTheGate() {
        List<List<ScoreModel.Unit>> damaged = Arrays.stream(oneOfTwentyAt(2, 60))
                .mapToObj(findings -> article((int) findings))
                .toList();
        GateFit.Gate gate = GateFit.fit(MODEL, List.of(article(1), article(2), article(3), article(90)), damaged);
        assertThat(gate.acceptablePenalty()).isBetween(3.0, 60.0);
        assertThat(gate.goodFailed()).isEqualTo(0.25);
        assertThat(gate.damagedPassed()).isCloseTo(0.05, within(1e-9));
    }

    private static double[] oneOfTwentyAt(double low, double others) {
        double[] penalties = new double[20];
        Arrays.fill(penalties, others);
        penalties[0] = low;
        return penalties;
    }

    @Test
    void letsHygieneAddWhatFailsNoGoodArticleByItself() {
        ScoreModel model = new ScoreModel(80, 1, 0, 0, 0, 50, new ScoreModel.ProfileShare(20, 0, 1), Map.of());
        // The threshold is 35; the profile takes 20 of it, and 15 are left for hygiene.
        ScoreModel.Unit stiff = new ScoreModel.Unit(1000, 500, List.of());
        GateFit.Gate gate = GateFit.fit(model, List.of(List.of(stiff)), List.of(article(30, 500)));
        assertThat(gate.acceptablePenalty()).isEqualTo(35);
        assertThat(gate.hygieneCap()).isEqualTo(15);
    }

    @Test
    void leavesNothingToHygieneWhereTheProfileReachesTheThreshold() {
        ScoreModel model = new ScoreModel(80, 1, 0, 0, 0, 50, new ScoreModel.ProfileShare(20, 0, 1), Map.of());
        GateFit.Gate gate = GateFit.fit(model, List.of(article(0, 500)), List.of(article(0, 500)));
        assertThat(gate.hygieneCap()).isZero();
    }

    /** An article of 1000 words with so many minor findings. */
    private static List<ScoreModel.Unit> article(int findings) {
        return article(findings, 0);
    }

    private static List<ScoreModel.Unit> article(int findings, double profile) {
        Finding finding = new Finding(
                "a", new Span(0, 1), Category.GRAMMAR, Severity.MINOR, Channel.ARTEFACT, 0.9, "…", List.of());
        return List.of(new ScoreModel.Unit(1000, profile, Collections.nCopies(findings, finding)));
    }
}
