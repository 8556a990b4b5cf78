package dev.pruefstein;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pruefstein.baseline.Baseline;
import dev.pruefstein.check.Category;
import dev.pruefstein.check.Channel;
import dev.pruefstein.check.Finding;
import dev.pruefstein.check.Severity;
import dev.pruefstein.gate.FailOn;
import dev.pruefstein.gate.Gate;
import dev.pruefstein.gate.GateSettings;
import dev.pruefstein.gate.Verdict;
import dev.pruefstein.report.Outcome;
import dev.pruefstein.score.Score;
import dev.pruefstein.text.Article;
import dev.pruefstein.text.Format;
import dev.pruefstein.text.Source;
import dev.pruefstein.text.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class JudgeTest {

    private static final Gate GATE =
            new Gate(GateSettings.OPEN.withFailUnder(80).withFailOn(FailOn.MAJOR));

    private static final Source SOURCE = new Source("a.txt", "a.txt", "", Format.TEXT);
    private static final FindingFilter ALL = (source, findings) -> findings;

    private static final Outcome.Checked BEFORE = article(70.04, Severity.MAJOR);

    /** An article with one finding of each of these severities, each on a line of its own. */
    private static Outcome.Checked article(double score, Severity... severities) {
        List<Finding> findings = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (Severity severity : severities) {
            int at = text.length();
            text.append(severity.id()).append('\n');
            findings.add(new Finding(
                    "rule",
                    new Span(at, at + 1),
                    Category.GRAMMAR,
                    severity,
                    Channel.ARTEFACT,
                    0.9,
                    "Satz.",
                    List.of()));
        }
        Score whole = new Score(score, score, score, 100, false, 1, 1, List.of());
        Article article = new Article("a.txt", "a.txt", text.toString(), List.of());
        return new Outcome.Checked(article, findings, whole, new Verdict(true, List.of()));
    }

    private static Outcome.Checked judged(boolean noWorse, Outcome.Checked now) {
        Baseline.Update update = Baseline.empty(Path.of("base")).new Update();
        update.add(BEFORE);
        return new Judge(update.replaced(), noWorse, ALL).judge(GATE, SOURCE, now);
    }

    @Test
    void passesWhatTheBaselineKnowsAndShowsNoneOfIt() {
        Outcome.Checked now = judged(true, BEFORE);
        assertThat(now.verdict().pass()).isTrue();
        assertThat(now.findings()).isEmpty();
        assertThat(now.known()).isEqualTo(1);
    }

    @Test
    void failsOnANewFindingThatTheGateForbids() {
        Outcome.Checked now = judged(false, article(70.04, Severity.MAJOR, Severity.CRITICAL));
        assertThat(now.findings()).hasSize(1);
        assertThat(now.verdict().reasons()).containsExactly("1 Befund der Schwere major oder höher.");
    }

    @Test
    void failsOnAnyNewFindingAboveNeutralIfNothingMayGetWorse() {
        Outcome.Checked minor = article(70.04, Severity.MAJOR, Severity.MINOR);
        assertThat(judged(false, minor).verdict().pass()).isTrue();
        assertThat(judged(true, minor).verdict().reasons())
                .containsExactly("1 neuer Befund gegenüber dem Ausgangsstand.");
        assertThat(judged(true, article(70.04, Severity.MAJOR, Severity.NEUTRAL))
                        .verdict()
                        .pass())
                .isTrue();
    }

    @Test
    void comparesScoresAsReportsShowThem() {
        assertThat(judged(true, article(70.01, Severity.MAJOR)).verdict().pass())
                .isTrue();
        assertThat(judged(true, article(69.99, Severity.MAJOR)).verdict().reasons())
                .containsExactly("Punktzahl 69,9 liegt unter der des Ausgangsstands, 70,0.");
    }

    @Test
    void holdsAGoodArticleToItsScoreOnlyIfNothingMayGetWorse() {
        Baseline.Update update = Baseline.empty(Path.of("base")).new Update();
        update.add(article(95));
        Outcome.Checked now = article(90);
        assertThat(new Judge(update.replaced(), false, ALL)
                        .judge(GATE, SOURCE, now)
                        .verdict()
                        .pass())
                .isTrue();
        assertThat(new Judge(update.replaced(), true, ALL)
                        .judge(GATE, SOURCE, now)
                        .verdict()
                        .pass())
                .isFalse();
        assertThat(new Judge(update.replaced(), false, ALL)
                        .judge(GATE, SOURCE, article(79))
                        .verdict()
                        .reasons())
                .containsExactly("Punktzahl 79,0 liegt unter der Schwelle von 80,0.");
    }

    @Test
    void judgesAnArticleThatIsNotInTheBaselineByTheGateAlone() {
        Judge judge = new Judge(Baseline.empty(Path.of("base")), true, ALL);
        assertThat(judge.judge(GATE, SOURCE, article(85, Severity.MINOR))
                        .verdict()
                        .pass())
                .isTrue();
        assertThat(judge.judge(GATE, SOURCE, article(75)).verdict().pass()).isFalse();
    }

    @Test
    void judgesOnlyWhatTheFilterPicksAndScoresTheWhole() {
        Judge judge = new Judge(null, false, (source, findings) -> findings.subList(1, findings.size()));
        Outcome.Checked now = judge.judge(GATE, SOURCE, article(79, Severity.CRITICAL, Severity.MINOR));
        assertThat(now.findings()).extracting(Finding::severity).containsExactly(Severity.MINOR);
        assertThat(now.known()).isEqualTo(1);
        assertThat(now.verdict().reasons()).containsExactly("Punktzahl 79,0 liegt unter der Schwelle von 80,0.");
    }
}
