package dev.pruefstein.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pruefstein.gate.Mercy;
import dev.pruefstein.gate.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;
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
        assertThat(Rendered.as(format, List.of(judged(new Verdict(false, REASONS, new Mercy(0, true))))))
                .contains(REASONS);
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void everyFormatSaysWhatCouldNotBeChecked(ReportFormat format) {
        assertThat(Rendered.as(format, List.of(Samples.clean(), Samples.unreadable())))
                .contains("fehlt.txt")
                .contains("no such file");
    }

    /** The other formats are lists of articles or findings. */
    @ParameterizedTest
    @EnumSource(names = {"TEXT", "JSON", "HTML", "MARKDOWN", "TAP", "GITHUB", "JUNIT", "SARIF"})
    void aFormatWithAPlaceForTheRunSaysWhatFailsIt(ReportFormat format) {
        Outcome forgiven = judged(new Verdict(false, REASONS, new Mercy(0.9, false)));

        assertThat(Rendered.as(format, List.of(forgiven)))
                .contains("1 von 1 Artikeln fällt durch (100,0 %25); erlaubt sind 90,0 %25."
                        .replace("%25", format == ReportFormat.GITHUB ? "%25" : "%"));
    }

    @Test
    void aRunThatOnlyWarnsFailsNoTest() {
        Outcome warned = judged(new Verdict(false, REASONS, new Mercy(0, true)));

        assertThat(Rendered.as(ReportFormat.JUNIT, List.of(warned)))
                .contains("failures=\"0\"")
                .doesNotContain("<failure");
        assertThat(Rendered.as(ReportFormat.TAP, List.of(warned))).contains("\nok 1 ");
        assertThat(Rendered.as(ReportFormat.GITHUB, List.of(warned)))
                .startsWith("::warning file=beispiele/hafen.txt,title=Nicht bestanden::");
    }

    private static Outcome judged(Verdict verdict) {
        Outcome.Checked damaged = Samples.damaged();
        return new Outcome.Checked(damaged.article(), damaged.findings(), damaged.score(), verdict);
    }
}
