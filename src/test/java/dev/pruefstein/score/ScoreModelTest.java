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
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreModelTest {

    private static final ScoreModel MODEL =
            new ScoreModel(80, 20, 5, 0, 0, 50, ScoreModel.ProfileShare.NONE, Map.of("half", 0.5));

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
        ScoreModel model = new ScoreModel(80, 20, 5, 0, 0, 50, new ScoreModel.ProfileShare(10, 30, 5), Map.of());
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
    void weighsFindingsByTheCompanyTheyKeep() {
        ScoreModel model = new ScoreModel(80, 20, 5, 0, 10, 50, ScoreModel.ProfileShare.NONE, Map.of());
        Finding minor = finding("a", Severity.MINOR, Channel.ARTEFACT);
        assertThat(penalty(model, Collections.nCopies(5, minor))).isCloseTo(2.5, within(1e-9));
        assertThat(penalty(model, List.of(minor))).isCloseTo(0.1, within(1e-9));
        assertThat(penalty(model, Collections.nCopies(90, minor))).isCloseTo(90, within(1e-9));
    }

    /** Penalty of 1000 words with these findings; the parts must add up to it. */
    private static double penalty(ScoreModel model, List<Finding> findings) {
        Score score = model.score(List.of(new ScoreModel.Unit(1000, 0, findings)));
        assertThat(score.parts().stream().mapToDouble(Score.Part::penalty).sum())
                .isCloseTo(score.penalty(), within(1e-9));
        return score.penalty();
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
        ScoreModel smooth = new ScoreModel(80, 20, 5, 40, 0, 50, ScoreModel.ProfileShare.NONE, Map.of());
        Finding minor = finding("a", Severity.MINOR, Channel.ARTEFACT);
        assertThat(smooth.score(List.of(unit(10, minor))).value()).isEqualTo(80);
        assertThat(smooth.score(List.of(unit(10, minor))).tooShort()).isTrue();
    }

    @Test
    void isTheSameOnEveryRun() {
        List<ScoreModel.Unit> units = sample(new SplittableRandom(7), 40);
        assertThat(MODEL.score(units)).isEqualTo(MODEL.score(units));
    }

    /**
     * Articles drawn from a population of sentences with lengths, findings of all kinds and profile points of their own,
     * scored with cap, smoothing, tolerance and profile: their true score is that of the population.
     */
    @ParameterizedTest
    @ValueSource(ints = {40, 80})
    void intervalCoversTheTrueScoreAboutAsOftenAsPromised(int sentences) {
        ScoreModel model = new ScoreModel(80, 60, 10, 40, 35, 50, new ScoreModel.ProfileShare(30, 0, 10), Map.of());
        SplittableRandom random = new SplittableRandom(42);
        List<ScoreModel.Unit> population =
                IntStream.range(0, 5000).mapToObj(i -> sentence(random)).toList();
        int covered = 0;
        int articles = 400;
        double truth = expected(model, population, sentences);
        for (int i = 0; i < articles; i++) {
            Score score = model.score(drawn(population, sentences, random));
            covered += score.low() <= truth && truth <= score.high() ? 1 : 0;
        }
        assertThat(covered / (double) articles).isBetween(0.90, 0.98);
    }

    @Test
    void intervalOfALongerArticleIsNarrower() {
        SplittableRandom random = new SplittableRandom(3);
        Score small = MODEL.score(sample(random, 100));
        Score large = MODEL.score(sample(random, 1000));
        assertThat(large.high() - large.low()).isLessThan(0.6 * (small.high() - small.low()));
    }

    /** The average score of many articles of this length. */
    private static double expected(ScoreModel model, List<ScoreModel.Unit> population, int sentences) {
        SplittableRandom random = new SplittableRandom(5);
        return IntStream.range(0, 5000)
                .mapToDouble(i -> {
                    ScoreModel.Sums sums = new ScoreModel.Sums();
                    drawn(population, sentences, random).forEach(unit -> sums.add(unit, model));
                    return model.value(sums);
                })
                .average()
                .orElseThrow();
    }

    private static List<ScoreModel.Unit> drawn(
            List<ScoreModel.Unit> population, int sentences, SplittableRandom random) {
        return IntStream.range(0, sentences)
                .mapToObj(i -> population.get(random.nextInt(population.size())))
                .toList();
    }

    private static ScoreModel.Unit sentence(SplittableRandom random) {
        List<Finding> findings = new ArrayList<>();
        if (random.nextDouble() < 0.2) {
            findings.add(finding("a", random.nextBoolean() ? Severity.MAJOR : Severity.MINOR, Channel.ARTEFACT));
        }
        if (random.nextDouble() < 0.1) {
            findings.add(finding("h", Severity.MINOR, Channel.HYGIENE));
        }
        return new ScoreModel.Unit(5 + random.nextInt(30), random.nextDouble() - 0.5, findings);
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
