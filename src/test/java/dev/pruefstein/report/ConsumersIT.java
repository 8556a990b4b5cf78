package dev.pruefstein.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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

    private static final Path PACKAGES =
            Path.of("target/consumers/node_modules").toAbsolutePath();

    private record Run(int code, String out) {}

    @TempDir
    private Path folder;

    /** Microsoft's SARIF multitool, with the rules that GitHub's code scanning adds. */
    @Test
    void theSarifMultitoolFindsNoErrorInSarif() throws IOException, InterruptedException {
        Path tool = installed("@microsoft/sarif-multitool-linux/Sarif.Multitool");
        assertThat(tool.toFile().setExecutable(true)).isTrue();

        for (List<Outcome> outcomes : List.of(Samples.all(), List.<Outcome>of())) {
            Path report = report(ReportFormat.SARIF, outcomes, "report.sarif");
            Run run = run(tool.toString(), "validate", report.toString(), "--rule-kind", "Sarif;Ghas");
            assertThat(run.out).contains("Analysis completed successfully").doesNotContain(": error ");
            // Whoever runs the tool has it at hand: it has no page on the web to point at.
            assertThat(run.out.lines().filter(l -> l.contains(": warning ")))
                    .allMatch(line -> line.contains("SARIF2005") && line.contains("informationUri"));
        }
        Path broken = Files.writeString(folder.resolve("broken.sarif"), "{\"version\": \"2.1.0\", \"runs\": [{}]}");
        assertThat(run(tool.toString(), "validate", broken.toString()).out).contains(": error ");
    }

    @Test
    void aStricterValidatorFindsNoErrorInRdjson() throws IOException, InterruptedException {
        Path tool = installed("@umbrelladocs/rdformat-validator/bin/rdformat-validator.js");

        Path report = report(ReportFormat.RDJSON, Samples.all(), "report.json");
        Run run = run("node", tool.toString(), "--strict", "--no-extra-fields", report.toString());
        assertThat(run.code).as(run.out).isZero();
        assertThat(run.out).contains("Valid files: 1");
    }

    @Test
    void nodesTapParserCountsWhatFailed() throws IOException, InterruptedException {
        Path tool = installed(".bin/tap-parser");

        Path report = report(ReportFormat.TAP, Samples.all(), "report.tap");
        Run run = run("sh", "-c", "node \"$0\" --strict <\"$1\"", tool.toString(), report.toString());
        assertThat(run.out).contains("count: 7", "pass: 3", "fail: 4", "skip: 0", "todo: 0", "tapError: null");
    }

    private static Path installed(String file) {
        Path path = PACKAGES.resolve(file);
        assumeTrue(Files.exists(path), () -> "no " + path + "; .ci/run installs it with npm");
        return path;
    }

    private Path report(ReportFormat format, List<Outcome> outcomes, String name) throws IOException {
        return Files.writeString(folder.resolve(name), Rendered.as(format, outcomes));
    }

    private static Run run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), out);
    }
}
