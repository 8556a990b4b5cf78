package dev.pruefstein.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pruefstein.testing.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Reports read by programs that are no Java: npm packages, which {@code .ci/run} installs below {@code
 * target/consumers}. Skipped where they are missing.
 */
class ConsumersIT {

    @TempDir
    private Path folder;

    /** Microsoft's SARIF multitool, with the rules that GitHub's code scanning adds. */
    @Test
    void theSarifMultitoolFindsNoErrorInSarif() throws IOException, InterruptedException {
        Path tool = Program.fromNpm("@microsoft/sarif-multitool-linux/Sarif.Multitool");
        assertThat(tool.toFile().setExecutable(true)).isTrue();

        for (List<Outcome> outcomes : List.of(Samples.all(), List.<Outcome>of())) {
            Path report = report(ReportFormat.SARIF, outcomes, "report.sarif");
            Program run =
                    Program.run(folder, tool.toString(), "validate", report.toString(), "--rule-kind", "Sarif;Ghas");
            assertThat(run.out()).contains("Analysis completed successfully").doesNotContain(": error ");
            // Whoever runs the tool has it at hand: it has no page on the web to point at.
            assertThat(run.out().lines().filter(l -> l.contains(": warning ")))
                    .allMatch(line -> line.contains("SARIF2005") && line.contains("informationUri"));
        }
        Path broken = Files.writeString(folder.resolve("broken.sarif"), "{\"version\": \"2.1.0\", \"runs\": [{}]}");
        assertThat(Program.run(folder, tool.toString(), "validate", broken.toString())
                        .out())
                .contains(": error ");
    }

    @Test
    void aStricterValidatorFindsNoErrorInRdjson() throws IOException, InterruptedException {
        Path tool = Program.fromNpm("@umbrelladocs/rdformat-validator/bin/rdformat-validator.js");

        Path report = report(ReportFormat.RDJSON, Samples.all(), "report.json");
        Program run = Program.run(folder, "node", tool.toString(), "--strict", "--no-extra-fields", report.toString());
        assertThat(run.code()).as(run.out()).isZero();
        assertThat(run.out()).contains("Valid files: 1");
    }

    @Test
    void nodesTapParserCountsWhatFailed() throws IOException, InterruptedException {
        Path tool = Program.fromNpm(".bin/tap-parser");

        Path report = report(ReportFormat.TAP, Samples.all(), "report.tap");
        Program run =
                Program.run(folder, "sh", "-c", "node \"$0\" --strict <\"$1\"", tool.toString(), report.toString());
        assertThat(run.out()).contains("count: 7", "pass: 3", "fail: 4", "skip: 0", "todo: 0", "tapError: null");
    }

    private Path report(ReportFormat format, List<Outcome> outcomes, String name) throws IOException {
        return Files.writeString(folder.resolve(name), Rendered.as(format, outcomes));
    }
}
