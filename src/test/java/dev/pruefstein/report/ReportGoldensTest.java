package dev.pruefstein.report;

import dev.pruefstein.testing.Goldens;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whole reports. */
class ReportGoldensTest {

    @TestFactory
    Stream<DynamicTest> reportsAreWhatTheGoldensSay() {
        Goldens goldens = Goldens.in("dev/pruefstein/report/goldens");
        for (ReportFormat format : ReportFormat.values()) {
            goldens.expect("all." + format, () -> report(format, Samples.all()));
            goldens.expect("none." + format, () -> report(format, List.of()));
            goldens.expect("one." + format, () -> report(format, List.of(Samples.damaged())));
        }
        goldens.expect("narrow.text", () -> Rendered.text(List.of(Samples.damaged(), Samples.longLine()), false, 50));
        goldens.expect("wide.text", () -> Rendered.text(List.of(Samples.longLine()), false, 120));
        goldens.expect("colour.text", () -> Rendered.text(Samples.all(), true, 80));
        return goldens.tests();
    }

    /** A page comes without its style sheet, its script and its tools, which are files of their own. */
    private static String report(ReportFormat format, List<Outcome> outcomes) {
        return Rendered.as(format, outcomes)
                .replaceAll("(?s)<style>.*</style>", "<style>…</style>")
                .replaceAll("(?s)\n<script>'use strict.*</script>", "\n<script>…</script>")
                .replaceAll("(?s)<section class=\"tools\".*?</section>", "<section class=\"tools\">…</section>")
                .replaceAll("'sha256-[^']*'", "'sha256-…'");
    }
}
