package dev.pruefstein.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.pruefstein.check.Category;
import dev.pruefstein.check.Channel;
import dev.pruefstein.check.Finding;
import dev.pruefstein.check.Severity;
import dev.pruefstein.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ScoreModelTest {

    private static final ScoreModel MODEL =
            new ScoreModel(80, 20, 5, 0, 50, ScoreModel.ProfileShare.NONE, Map.of("half", 0.5));

    private static Finding finding(String rule, Severity severity, Channel channel) {
        return new Finding(rule, new Span(0, 1), Category.GRAMMAR, severity, channel, 0.9, "…", List.of());
    }

    private static ScoreModel.Unit unit(int words, Finding... findings) {
        return new ScoreModel.Unit(words, 0, List.of(findings));
    }

    @Test
    void givesTextWithoutFindingsFullMarks() {
        Score score = MODEL.score(List.of(unit(100), unit(200)));
        assertThat(score.value()).isEqualTo(100);
        assertThat(score.low()).isEqualTo(100);
        assertThat(score.parts()).isEmpty();
    }

    @Test
    void givesTheThresholdToTextWithTheAcceptablePenalty() {
        Finding major = finding("a", Severity.MAJOR, Channel.ARTEFACT);
        assertThat(MODEL.score(List.of(unit(250, major))).value()).isEqualTo(80);
    }

    @Test
    void weighsRules() {
        Score score = MODEL.score(List.of(unit(250, finding("half", Severity.MAJOR, Channel.ARTEFACT))));
        assertThat(score.penalty()).isEqualTo(2.5);
        assertThat(score.value()).isEqualTo(90);
    }

    @Test
    void capsHygieneAndSaysSoInTheParts() {
        Finding minor = finding("h", Severity.MINOR, Channel.HYGIENE);
        Score score = MODEL.score(List.of(new ScoreModel.Unit(1000, 0, Collections.nCopies(50, minor))));
        assertThat(score.penalty()).isCloseTo(5, within(1e-9));
        assertThat(score.parts()).singleElement().satisfies(part -> {
            assertThat(part.findings()).isEqualTo(50);
            assertThat(part.penalty()).isCloseTo(5, within(1e-9));
        });
    }

    @Test
    void givesTheProfileAShareBetweenNothingAndItsCap() {
        ScoreModel model = new ScoreModel(80, 20, 5, 0, 50, new ScoreModel.ProfileShare(10, 30, 5), Map.of());
        assertThat(profilePart(model, -1000)).isCloseTo(0, within(1e-9));
        assertThat(profilePart(model, 30)).isCloseTo(5, within(1e-9));
        assertThat(profilePart(model, 1000)).isCloseTo(10, within(1e-9));
    }

    private static double profilePart(ScoreModel model, double points) {
        return model.score(List.of(new ScoreModel.Unit(1000, points, List.of()))).parts().stream()
                .filter(part -> part.label().equals(ScoreModel.PROFILE_PART))
                .mapToDouble(Score.Part::penalty)
                .sum();
    }

    @Test
    void takesNothingOffForNeutralFindings() {
        assertThat(MODEL.score(List.of(unit(10, finding("a", Severity.NEUTRAL, Channel.ARTEFACT))))
                        .value())
                .isEqualTo(100);
    }

    @Test
    void neverFallsBelowZero() {
        assertThat(MODEL.score(List.of(unit(10, finding("a", Severity.CRITICAL, Channel.ARTEFACT))))
                        .value())
                .isZero();
    }

    @Test
    void drawsShortTextsTowardsACleanSlate() {
        ScoreModel smooth = new ScoreModel(80, 20, 5, 40, 50, ScoreModel.ProfileShare.NONE, Map.of());
        Finding minor = finding("a", Severity.MINOR, Channel.ARTEFACT);
        assertThat(smooth.score(List.of(unit(10, minor))).value()).isEqualTo(80);
        assertThat(smooth.score(List.of(unit(10, minor))).tooShort()).isTrue();
    }

    @Test
    void isTheSameOnEveryRun() {
        List<ScoreModel.Unit> units = sample(new SplittableRandom(7), 40);
        assertThat(MODEL.score(units)).isEqualTo(MODEL.score(units));
    }

    /** Articles of 60 sentences, each damaged with probability 0.1: the true score is known. */
    @Test
    void coversTheTrueScoreNearlyAsOftenAsPromised() {
        double truth = 100 - 1000 * (0.1 / 20) * (100 - 80) / 20;
        SplittableRandom random = new SplittableRandom(42);
        int covered = 0;
        int articles = 300;
        for (int i = 0; i < articles; i++) {
            Score score = MODEL.score(sample(random, 60));
            covered += score.low() <= truth && truth <= score.high() ? 1 : 0;
        }
        assertThat(covered / (double) articles).isCloseTo(0.95, within(0.05));
    }

    private static List<ScoreModel.Unit> sample(SplittableRandom random, int sentences) {
        List<ScoreModel.Unit> units = new ArrayList<>();
        for (int i = 0; i < sentences; i++) {
            boolean damaged = random.nextDouble() < 0.1;
            units.add(damaged ? unit(20, finding("a", Severity.MINOR, Channel.ARTEFACT)) : unit(20));
        }
        return units;
    }
}
