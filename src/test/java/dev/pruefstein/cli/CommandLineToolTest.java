package dev.pruefstein.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineToolTest {

    private static final String ARTICLE = "Der Minister sprach am Montag in Berlin über den Haushalt.\n";

    @TempDir
    private Path folder;

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    @Test
    void checksACorpusIntoAFileAndKeepsItsOrder() throws IOException {
        StringBuilder corpus = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            corpus.append("{\"id\": \"a" + i + "\", \"text\": \"Das ist der Satz mit der Nummer " + i + ".\"}\n");
        }
        Path out = folder.resolve("new/out.jsonl");
        ToolRun run = ToolRun.withInput(
                "",
                "check",
                "--input-format",
                "jsonl",
                "--format",
                "jsonl",
                "--output",
                out.toString(),
                file("in.jsonl", corpus.toString()));
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).isEmpty();
        List<String> lines = Files.readAllLines(out);
        assertThat(lines).hasSize(40);
        for (int i = 0; i < 40; i++) {
            assertThat(lines.get(i)).startsWith("{\"id\":\"a" + i + "\"");
        }
        assertThat(out.getParent()).isDirectoryContaining("glob:**out.jsonl");
        try (Stream<Path> files = Files.list(folder.resolve("new"))) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void reportsWhatCouldBeCheckedAndEndsWithTwoWhenSomethingCouldNot() throws IOException {
        String corpus = """
                {"id": "eins", "text": "Das ist ein Satz."}
                kein JSON
                {"id": "drei", "text": "Das ist ein Satz."}
                """;
        ToolRun run =
                ToolRun.withInput("", "check", "--format", "jsonl", file("in.jsonl", corpus), folder + "/missing.txt");
        assertThat(run.code()).isEqualTo(2);
        List<String> lines = run.out().lines().toList();
        assertThat(lines).hasSize(4);
        assertThat(lines.get(0)).contains("\"verdict\"");
        assertThat(lines.get(1)).contains("\"error\"");
        assertThat(lines.get(2)).contains("\"verdict\"");
        assertThat(run.err()).contains("in.jsonl:2:").contains("missing.txt: no such file");
    }

    @Test
    void readsStandardInput() {
        ToolRun run = ToolRun.withInput(ARTICLE, "check", "--format", "jsonl", "-");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).startsWith("{\"id\":\"-\",\"path\":\"-\"");
    }

    @Test
    void endsWithOneWhenTheGateFails() {
        String faulty = "Das ist eine gute Haus für alle Bürger der Stadt.";
        ToolRun run = ToolRun.withInput(
                faulty, "check", "--format", "jsonl", "--fail-on", "neutral", "--enable", "DE_AGREEMENT", "-");
        assertThat(run.code()).as(run.out() + run.err()).isEqualTo(1);
        assertThat(run.out()).contains("\"verdict\":\"fail\"");
    }

    @Test
    void writesSeveralReportsInOneRun() throws IOException {
        Path json = folder.resolve("out.json");
        Path jsonl = folder.resolve("out.jsonl");
        ToolRun run = ToolRun.withInput(
                ARTICLE, "check", "--quiet", "--report", "json=" + json, "--report", "jsonl=" + jsonl, "-");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).isEmpty();
        JsonNode document = JsonMapper.builder().build().readTree(json.toFile());
        assertThat(document.path("articles")).hasSize(1);
        assertThat(Files.readAllLines(jsonl)).hasSize(1);
    }

    @Test
    void endsWithTwoWhenAReportCannotBeWritten() throws IOException {
        ToolRun run = ToolRun.withInput(ARTICLE, "check", "--report", "json=" + folder, "-");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("could not write").contains("is a directory");
    }

    @Test
    void refusesAnArticleOverTheLimitAndChecksTheOthers() throws IOException {
        ToolRun run = ToolRun.of(
                "check",
                "--max-bytes",
                "100",
                "--format",
                "jsonl",
                file("large.txt", "a".repeat(101)),
                file("small.txt", ARTICLE));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("large.txt: larger than 100 bytes");
        assertThat(run.out()).contains("small.txt\",\"words\"");
    }

    @Test
    void aPathNameCannotForgeALineOfTheMessages() throws IOException {
        ToolRun run = ToolRun.of("check", "--format", "csv", folder + "/a\nb\u001b[31m\u202e.txt");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).doesNotContain("\u001b", "\u202e");
    }

    @Test
    void namesTheNearestOptionCommandAndValue() {
        assertThat(ToolRun.withInput("", "check", "--foramt", "json", "-").err())
                .contains("did you mean --format?");
        assertThat(ToolRun.withInput("", "chek").err()).contains("did you mean check?");
        assertThat(ToolRun.withInput("", "check", "--format", "jsno", "-").err())
                .contains("did you mean json?");
        assertThat(ToolRun.withInput("", "check", "--variant", "de-DD", "-").err())
                .contains("did you mean de-DE?");
        assertThat(ToolRun.withInput("", "explain", "DE_AGREMENT").err()).contains("did you mean DE_AGREEMENT");
        assertThat(List.of(
                        ToolRun.withInput("", "check"),
                        ToolRun.withInput(""),
                        ToolRun.withInput("", "chek"),
                        ToolRun.withInput("", "explain", "DE_AGREMENT")))
                .allMatch(r -> r.code() == 2 && r.out().isEmpty() && !r.err().contains("\tat "));
    }

    @Test
    void refusesNumbersThatMakeNoSense() {
        assertThat(ToolRun.withInput("", "check", "--fail-under", "120", "-").err())
                .contains("--fail-under: a score from 0 to 100");
        assertThat(ToolRun.withInput("", "check", "--threads", "0", "-").err()).contains("--threads: at least 1");
        assertThat(ToolRun.withInput("", "check", "--max-bytes", "0", "-").err())
                .contains("--max-bytes: from 1 to");
        assertThat(ToolRun.withInput("", "check", "--max-seconds-per-article", "-1", "-")
                        .err())
                .contains("--max-seconds-per-article: from 0 (no limit) to 86400, not -1");
        assertThat(ToolRun.withInput("", "check", "--report", "json", "-").err())
                .contains("is not FORMAT=FILE");
        assertThat(ToolRun.withInput("", "check", "--rules", folder + "/none", "-")
                        .err())
                .contains("--rules: no such directory");
    }

    @Test
    void showsHelpVersionAndCompletion() {
        assertThat(ToolRun.withInput("", "--help").out())
                .contains("Exit codes:")
                .contains("pruefstein check");
        assertThat(ToolRun.withInput("", "check", "--help").out())
                .contains("--fail-under")
                .contains("Examples:");
        assertThat(ToolRun.withInput("", "--version").out()).matches("pruefstein \\d.* \\(Java \\d+\\)\\R");
        assertThat(ToolRun.withInput("", "generate-completion").out())
                .contains("complete")
                .contains("--fail-under");
    }

    @Test
    void listsRulesAsTableAndJson() throws IOException {
        ToolRun table = ToolRun.withInput("", "rules");
        assertThat(table.out().lines().findFirst().orElseThrow()).matches("RULE +ORIGIN +SEVERITY +CHANNEL +CATEGORY");
        JsonNode json = JsonMapper.builder()
                .build()
                .readTree(ToolRun.withInput("", "rules", "--format", "json").out());
        assertThat(json).hasSize((int) table.out().lines().count() - 1);
        assertThat(json.findValuesAsText("id")).contains("PRAEP_GEN");
    }

    @Test
    void explainsARuleOfLanguageTool() {
        assertThat(ToolRun.withInput("", "explain", "DE_AGREEMENT").out())
                .startsWith("DE_AGREEMENT")
                .contains("What it finds", "Flagged", "[[");
    }

    @Test
    void explainsWhyARuleDoesNotRun() {
        assertThat(ToolRun.withInput("", "explain", "DE_AGREEMENT").out())
                .contains("does not run: noun-group-agreement sees the same places and finds more")
                .doesNotContain("confidence");
        assertThat(ToolRun.withInput("", "explain", "ALLE").out()).doesNotContain("does not run");
        assertThat(ToolRun.withInput("", "explain", "--disable", "mojibake", "mojibake")
                        .out())
                .contains("does not run: switched off by the user");
    }

    @Test
    void showsTheFieldsOfAText() {
        assertThat(ToolRun.withInput("", "explain", "--analyse", "Er hat das Haus gekauft.")
                        .out())
                .contains("Vorfeld", "[Er] Pronomen", "rechte Klammer", "[gekauft] Partizip");
    }

    private static final String MOJIBAKE = "Der Rat sprach Ã¼ber den Haushalt der Stadt und vertagte sich dann.\n";

    @Test
    void failsOnARuleThatIsNamed() {
        ToolRun run = ToolRun.withInput(MOJIBAKE, "check", "--fail-under", "0", "--fail-on-rule", "mojibake", "-");
        assertThat(run.code()).as(run.out() + run.err()).isEqualTo(1);
        assertThat(run.out()).contains("1 Befund der Regel mojibake; erlaubt ist keiner.");
    }

    @Test
    void endsWithZeroWhenItOnlyWarnsAndStillSaysWhatFailed() {
        ToolRun run = ToolRun.withInput(MOJIBAKE, "check", "--max-findings", "major=0", "--warn-only", "-");
        assertThat(run.code()).as(run.out() + run.err()).isZero();
        assertThat(run.out()).contains("nicht bestanden").contains("Nur Warnungen");
    }

    @Test
    void endsWithTwoEvenIfItOnlyWarns() {
        ToolRun run = ToolRun.withInput("", "check", "--warn-only", folder + "/missing.txt");
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void letsAShareOfTheArticlesFail() throws IOException {
        String corpus = file(
                "c.jsonl",
                "{\"id\": \"a\", \"text\": \"" + ARTICLE.strip() + "\"}\n" + "{\"id\": \"b\", \"text\": \""
                        + MOJIBAKE.strip() + "\"}\n");
        String[] common = {"check", "--fail-on-rule", "mojibake", "--max-failed-share"};
        assertThat(ToolRun.withInput("", common[0], common[1], common[2], common[3], "0.5", corpus)
                        .code())
                .isZero();
        assertThat(ToolRun.withInput("", common[0], common[1], common[2], common[3], "0.4", corpus)
                        .code())
                .isEqualTo(1);
    }

    @Test
    void namesTheRuleThatIsMeantWhenAGateNamesNone() {
        ToolRun run = ToolRun.withInput(ARTICLE, "check", "--fail-on-rule", "mojibakes", "-");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("mojibakes").contains("did you mean");
    }

    @Test
    void saysHowAGateIsWritten() {
        assertThat(ToolRun.withInput(ARTICLE, "check", "--max-findings", "major", "-")
                        .err())
                .contains("'major' is not SEVERITY=N, such as major=3");
        assertThat(ToolRun.withInput(ARTICLE, "check", "--max-failed-share", "2", "-")
                        .err())
                .contains("--max-failed-share: a share from 0 to 1, not 2.0");
    }

    @Test
    void heedsSuppressionsUnlessToldNotTo() throws IOException {
        String article = file("a.md", "<!-- pruefstein-disable-next-line mojibake: Zitat -->\n\n" + MOJIBAKE);
        String[] check = {"check", "--fail-on-rule", "mojibake", article};
        assertThat(ToolRun.withInput("", check).code()).isZero();
        assertThat(ToolRun.withInput("", check[0], "--no-inline-suppressions", check[1], check[2], check[3])
                        .code())
                .isEqualTo(1);
    }

    @Test
    void heedsFilesBesideTheArticlesUnlessToldNotTo() throws IOException {
        String corpus = file("k.jsonl", "{\"id\": \"a\", \"text\": \"" + MOJIBAKE.strip() + "\"}\n");
        file("k.jsonl.pruefstein.yml", "- {article: a, rules: mojibake}\n- {article: b, rules: mojibake}\n");
        ToolRun heeded = ToolRun.of("check", "--fail-on-rule", "mojibake", corpus);
        assertThat(heeded.code()).as(heeded.out()).isZero();
        assertThat(heeded.err()).contains("k.jsonl.pruefstein.yml:2:3: suppresses nothing: there is no article “b”");
        assertThat(ToolRun.of("check", "--no-inline-suppressions", "--fail-on-rule", "mojibake", corpus)
                        .code())
                .isEqualTo(1);
        file("k.jsonl.pruefstein.yml", "- {article: a, rule: mojibake}\n");
        ToolRun broken = ToolRun.of("check", "--quiet", corpus);
        assertThat(broken.code()).isEqualTo(2);
        assertThat(broken.err()).contains("k.jsonl.pruefstein.yml:1:16: unknown key “rule”");
    }

    @Test
    void explainsWhatAnUnusedSuppressionIs() {
        assertThat(ToolRun.withInput("", "explain", "unused-suppression").out()).contains("suppresses");
    }
}
