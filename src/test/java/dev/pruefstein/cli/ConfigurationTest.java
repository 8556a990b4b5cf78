package dev.pruefstein.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigurationTest {

    /** Has findings of verb-bracket and mojibake. */
    private static final String DAMAGED = """
            Die Stadt hatte angekündigt neue Busse für das Frühjahr.

            Das gilt fÃ¼r alle. Der Sprecher der Firma nannte die Pläne gut.
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void writeArticles() throws IOException {
        Files.createDirectories(folder.resolve("meinung"));
        Files.writeString(folder.resolve("a.txt"), DAMAGED);
        Files.writeString(folder.resolve("meinung/b.txt"), DAMAGED);
    }

    private void config(String yaml) throws IOException {
        Files.writeString(folder.resolve(".pruefstein.yml"), yaml);
    }

    private ToolRun check(String... more) {
        return ToolRun.of(Stream.of(List.of("check", "--format=csv"), List.of(more), List.of(folder.toString()))
                .flatMap(List::stream)
                .toArray(String[]::new));
    }

    private ToolRun jsonl(String... more) {
        ToolRun run =
                ToolRun.of(Stream.of(List.of("check", "--format=jsonl"), List.of(more), List.of(folder.toString()))
                        .flatMap(List::stream)
                        .toArray(String[]::new));
        assertThat(run.err()).isEmpty();
        return run;
    }

    @Test
    void rulesSeveritiesAndGateHoldForTheFilesTheyAreSaidFor() throws IOException {
        config("""
                rules: {verb-bracket: off, mojibake: critical}
                gate: {fail-under: 0, fail-on: critical}
                overrides:
                  - files: meinung/**
                    rules: {verb-bracket: minor, mojibake: off}
                """);

        ToolRun run = jsonl();
        List<String> lines = run.out().lines().toList();

        assertThat(lines.get(0))
                .contains("\"rule\":\"mojibake\"", "\"severity\":\"critical\"", "\"verdict\":\"fail\"")
                .doesNotContain("verb-bracket");
        assertThat(lines.get(1))
                .contains("\"rule\":\"verb-bracket\"", "\"severity\":\"minor\"", "\"verdict\":\"pass\"")
                .doesNotContain("mojibake");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void theCommandLineGoesBeforeTheFile() throws IOException {
        config("rules: {verb-bracket: off}\ngate: {fail-on: minor}\n");

        assertThat(jsonl().out()).doesNotContain("verb-bracket");
        assertThat(jsonl("--enable=verb-bracket").out()).contains("verb-bracket");
        assertThat(check().code()).isEqualTo(1);
        assertThat(check("--fail-on=never").code()).isZero();
        assertThat(jsonl("--no-config").out()).contains("verb-bracket");
    }

    @Test
    void termsAreLeftAloneAndCounted() throws IOException {
        String text = "Kiew liegt am Dnipro. In Kyjiw leben viele. Kiew wächst. Kiew ist alt.\n";
        Files.writeString(folder.resolve("a.txt"), text);
        Files.delete(folder.resolve("meinung/b.txt"));
        assertThat(jsonl().out()).contains("\"text\":\"Kyjiw\"");

        config("terms: [Kyjiw]");

        assertThat(jsonl().out()).doesNotContain("\"text\":\"Kyjiw\"").contains("\"suppressed\":1");
    }

    @Test
    void aMistakeInTheFileOfAGivenPathEndsTheRun() throws IOException {
        config("rules:\n  verb-braket: off\n");
        ToolRun run = check();
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains(".pruefstein.yml:2:16: there is no rule “verb-braket”; did you mean verb-bracket?");
    }

    @Test
    void aMistakeFurtherDownLeavesTheOthersUnharmed() throws IOException {
        Files.writeString(folder.resolve("meinung/.pruefstein.yml"), "gate: {fail-under: 101}\n");
        ToolRun run = check();
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains("meinung/.pruefstein.yml:1:20: fail-under is 101; it must lie between 0 and 100");
        assertThat(run.out()).contains("a.txt");
    }

    @Test
    void configShowsWhatHoldsAndWhere() throws IOException {
        config("""
                rules: {mojibake: off}
                gate: {fail-under: 85}
                overrides:
                  - files: meinung/**
                    gate: {fail-under: 70}
                """);
        String file = folder.resolve(".pruefstein.yml").toString();

        assertThat(ToolRun.of("config", folder.resolve("meinung/neu.md").toString())
                        .out())
                .isEqualTo("# " + file + "\nrules.mojibake: off  # " + file + ":1\ngate.fail-under: 70.0  # " + file
                        + ":5\n");
        assertThat(ToolRun.of("config", "--schema").out()).contains("\"fail-under\"");
    }

    @Test
    void initWritesAFileThatChangesNothing() throws IOException {
        String before = check("--no-config").out();

        ToolRun run = ToolRun.of("init", folder.toString());

        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("Wrote " + folder.resolve(".pruefstein.yml"));
        assertThat(check().out()).isEqualTo(before);
        assertThat(ToolRun.of("init", folder.toString()).code()).isEqualTo(2);
        assertThat(ToolRun.of("init", "--force", folder.toString()).code()).isZero();
    }
}
