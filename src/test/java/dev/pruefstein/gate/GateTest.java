package dev.pruefstein.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pruefstein.check.Category;
import dev.pruefstein.check.Channel;
import dev.pruefstein.check.Finding;
import dev.pruefstein.check.Severity;
import dev.pruefstein.score.Score;
import dev.pruefstein.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GateTest {

    private static final Score NINETY = new Score(90, 85, 95, 400, false, 6, 15, List.of());
    private static final List<Finding> FINDINGS = List.of(
            finding("mojibake", Severity.MAJOR),
            finding("unpaired-quote", Severity.MINOR),
            finding("verb-bracket", Severity.MAJOR));

    private static Finding finding(String rule, Severity severity) {
        return new Finding(rule, new Span(0, 3), Category.GRAMMAR, severity, Channel.ARTEFACT, 0.9, "Satz.", List.of());
    }

    private static GateSettings settings(FailOn failOn, Map<Severity, Integer> most, Set<String> rules) {
        return new GateSettings(80.0, failOn, most, rules, null, null);
    }

    private static Verdict judge(GateSettings settings) {
        return new Gate(settings).judge(NINETY, FINDINGS);
    }

    @Test
    void passesWhatMeetsEveryCondition() {
        assertThat(judge(settings(FailOn.CRITICAL, Map.of(Severity.MAJOR, 2), Set.of("phrase-loop"))))
                .isEqualTo(new Verdict(true, List.of()));
    }

    @Test
    void failsAnArticleOnOneFindingOfANamedRule() {
        assertThat(judge(settings(FailOn.NEVER, Map.of(), Set.of("mojibake"))).reasons())
                .containsExactly("1 Befund der Regel mojibake; erlaubt ist keiner.");
    }

    @Test
    void failsAnArticleOnMoreFindingsOfASeverityThanMayBe() {
        assertThat(judge(settings(FailOn.NEVER, Map.of(Severity.MAJOR, 1, Severity.MINOR, 0), Set.of()))
                        .reasons())
                .containsExactly(
                        "1 Befund der Schwere minor; erlaubt ist keiner.",
                        "2 Befunde der Schwere major; höchstens 1 ist erlaubt.");
    }

    @Test
    void givesEveryReasonOfAFailedArticle() {
        Verdict verdict = judge(
                new GateSettings(95.0, FailOn.MINOR, Map.of(Severity.MAJOR, 0), Set.of("verb-bracket"), null, null));
        assertThat(verdict.pass()).isFalse();
        assertThat(verdict.reasons())
                .containsExactly(
                        "Punktzahl 90,0 liegt unter der Schwelle von 95,0.",
                        "3 Befunde der Schwere minor oder höher.",
                        "2 Befunde der Schwere major; erlaubt ist keiner.",
                        "1 Befund der Regel verb-bracket; erlaubt ist keiner.");
    }

    @Test
    void takesTheCommandLineBeforeTheFileAndAddsRulesUp() {
        GateSettings file =
                new GateSettings(80.0, FailOn.MAJOR, Map.of(Severity.MINOR, 9), Set.of("mojibake"), 0.1, null);
        GateSettings line = new GateSettings(70.0, null, Map.of(Severity.MINOR, 3), Set.of("phrase-loop"), null, true);
        assertThat(line.over(file))
                .isEqualTo(new GateSettings(
                        70.0, FailOn.MAJOR, Map.of(Severity.MINOR, 3), Set.of("mojibake", "phrase-loop"), 0.1, true));
    }

    @Test
    void letsTheRunPassWhileNoMoreArticlesFailThanMay() {
        assertThat(run(0.25, false, 1, 3).pass()).isTrue();
        assertThat(run(0.25, false, 2, 3).pass()).isFalse();
        assertThat(run(0, false, 1, 99).pass()).isFalse();
        assertThat(run(0, false, 0, 0)).isEqualTo(new RunVerdict(true, List.of()));
    }

    @Test
    void saysWhatTheRunForgives() {
        assertThat(run(0.25, false, 1, 3).reasons())
                .containsExactly("1 von 4 Artikeln fällt durch (25,0 %); erlaubt sind 25,0 %.");
        assertThat(run(0, true, 2, 2))
                .isEqualTo(
                        new RunVerdict(
                                true,
                                List.of(
                                        "Nur Warnungen: 2 von 4 Artikeln fallen durch (50,0 %), der Lauf gilt als bestanden.")));
    }

    @Test
    void doesNotPayForAStrictFolderWithALenientOne() {
        RunVerdict.Counter counter = new RunVerdict.Counter();
        counter.add(new Verdict(true, List.of(), new Mercy(0.9, false)));
        counter.add(new Verdict(false, List.of("Grund."), Mercy.NONE));
        assertThat(counter.verdict().pass()).isFalse();
    }

    private static RunVerdict run(double share, boolean warnOnly, int failed, int passed) {
        RunVerdict.Counter counter = new RunVerdict.Counter();
        Mercy mercy = new Mercy(share, warnOnly);
        for (int i = 0; i < failed + passed; i++) {
            counter.add(new Verdict(i >= failed, i < failed ? List.of("Grund.") : List.of(), mercy));
        }
        return counter.verdict();
    }
}
