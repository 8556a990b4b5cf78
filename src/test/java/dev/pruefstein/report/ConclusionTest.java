package dev.pruefstein.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pruefstein.gate.Verdict;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No format passes over what makes an article fail, or keeps it from being checked. */
class ConclusionTest {

    private static final List<String> REASONS =
            List.of("Punktzahl 12,3 liegt unter der Schwelle von 80,0.", "3 Befunde der Schwere major oder höher.");

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void everyFormatGivesEveryReasonOfAFailure(ReportFormat format) {
        assertThat(Rendered.as(format, List.of(Samples.clean(), judged(new Verdict(false, REASONS)))))
                .contains(REASONS);
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void everyFormatGivesEveryReasonThatOnlyWarns(ReportFormat format) {
        assertThat(Rendered.as(format, List.of(judged(new Verdict(true, REASONS)))))
                .contains(REASONS);
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void everyFormatSaysWhatCouldNotBeChecked(ReportFormat format) {
        assertThat(Rendered.as(format, List.of(Samples.clean(), Samples.unreadable())))
                .contains("fehlt.txt")
                .contains("no such file");
    }

    private static Outcome judged(Verdict verdict) {
        Outcome.Checked damaged = Samples.damaged();
        return new Outcome.Checked(damaged.article(), damaged.findings(), damaged.score(), verdict);
    }
}
