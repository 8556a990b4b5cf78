package dev.pruefstein.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FixCommandTest {

    private static final String BRIDGE = "Die neue Brücke über den Fluss wird am kommenden Sonntag für alle geöffnet.";

    @TempDir
    private Path folder;

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private static String fixed(Path file) throws IOException {
        ToolRun run = ToolRun.of("fix", file.toString());
        assertThat(run.code()).as(run.err()).isZero();
        String once = Files.readString(file);
        ToolRun again = ToolRun.of("fix", file.toString());
        assertThat(again.err()).isEqualTo("Nichts zu korrigieren." + System.lineSeparator());
        assertThat(Files.readString(file)).isEqualTo(once);
        return once;
    }

    @Test
    void fixesWordsInMarkdownAndLeavesMarkupAlone() throws IOException {
        assertThat(fixed(file("a.md", "Er *kam* fÃ¼r **alle** am 3.Mai zurück.\n\nEr kam am 4.**Mai** zurück.\n")))
                .isEqualTo("Er *kam* für **alle** am 3. Mai zurück.\n\nEr kam am 4.**Mai** zurück.\n");
    }

    @Test
    void writesCharactersOfMarkupAsEntitiesInHtml() throws IOException {
        assertThat(fixed(file(
                        "a.html", "<p>Die Firma Maier &amp;amp; S&ouml;hne kam f&Atilde;&frac14;r <b>alle</b>.</p>\n")))
                .isEqualTo("<p>Die Firma Maier &amp; S&ouml;hne kam für <b>alle</b>.</p>\n");
    }

    @Test
    void cutsARepeatedParagraphWithItsElement() throws IOException {
        String copy = BRIDGE.replace("Brücke", "<b>Brücke</b>");
        assertThat(fixed(file("a.html", "<p>" + BRIDGE + "</p>\n<div><p>" + copy + "</p></div>\n<p>Das gilt.</p>\n")))
                .isEqualTo("<p>" + BRIDGE + "</p>\n<p>Das gilt.</p>\n");
    }

    @Test
    void leavesAParagraphThatIsOnlyNearlyTheSame() throws IOException {
        String text = BRIDGE + "\n\nDas gilt.\n\n" + BRIDGE.replace("Sonntag", "Montag") + "\n";
        assertThat(onlyOnce(file("a.txt", text))).isEqualTo(text);
    }

    private static String onlyOnce(Path file) throws IOException {
        assertThat(ToolRun.of("fix", file.toString()).code()).isZero();
        return Files.readString(file);
    }

    @Test
    void keepsEncodingLineEndsAndMode() throws IOException {
        Path file = folder.resolve("a.txt");
        Charset windows = Charset.forName("windows-1252");
        Files.write(file, "Für alle.\r\nEr kam am 3.Mai zurück.".getBytes(windows));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        assertThat(ToolRun.of("fix", file.toString()).code()).isZero();
        assertThat(Files.readAllBytes(file)).isEqualTo("Für alle.\r\nEr kam am 3. Mai zurück.".getBytes(windows));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-r-----");
        file("b.txt", "\ufeffEr kam am 3.Mai zurück.\n");
        assertThat(fixed(folder.resolve("b.txt"))).isEqualTo("\ufeffEr kam am 3. Mai zurück.\n");
    }

    @Test
    void changesTheTextOfACorpusLineAloneAndSaysWhichLineIsBroken() throws IOException {
        Path corpus =
                file("a.jsonl", "{\"x\": [1], \"text\" : \"Zur\\u00fcck am 3.Mai, \\\"sagte\\\" er.\"}\r\n\nkaputt\n");
        ToolRun run = ToolRun.of("fix", corpus.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("a.jsonl:3:1: not valid JSON");
        assertThat(Files.readString(corpus))
                .isEqualTo("{\"x\": [1], \"text\" : \"Zur\\u00fcck am 3. Mai, \\\"sagte\\\" er.\"}\r\n\nkaputt\n");
    }

    @Test
    void showsADiffAndChangesNothing() throws IOException {
        Path file = file("a.txt", "Er kam am 3.Mai zurück.");
        ToolRun run = ToolRun.of("fix", "--diff", file.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).endsWith("""
                        a.txt
                        @@ -1,1 +1,1 @@
                        -Er kam am 3.Mai zurück.
                        \\ No newline at end of file
                        +Er kam am 3. Mai zurück.
                        \\ No newline at end of file
                        """);
        assertThat(file).hasContent("Er kam am 3.Mai zurück.");
    }

    @Test
    void gitAppliesTheDiff() throws Exception {
        assumeThat(new ProcessBuilder("git", "--version").start().waitFor()).isZero();
        Path text = file("a ä.txt", "Er kam fÃ¼r alle am 3.Mai zurück.\r\nEr blieb.");
        Path page = file("b.md", BRIDGE + "\n\nDas gilt.\n\n" + BRIDGE + "\n");
        Path diff =
                file("d.patch", ToolRun.of("fix", "--diff", folder.toString()).out());
        String root = folder.toString().substring(1) + "/";
        Process git = new ProcessBuilder(
                        "git",
                        "apply",
                        "-p" + (2 + root.chars().filter(c -> c == '/').count() - 1),
                        diff.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        assertThat(new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEmpty();
        assertThat(git.waitFor()).isZero();
        assertThat(Files.readString(text)).isEqualTo("Er kam für alle am 3. Mai zurück.\r\nEr blieb.");
        assertThat(Files.readString(page)).isEqualTo(BRIDGE + "\n\nDas gilt.\n");
    }

    @Test
    void leavesTheHeadingUnderATitleInFrontMatter() throws IOException {
        String text = "---\ntitle: Neue Brücke für den Norden\n---\n\n# Neue Brücke für den Norden\n\n" + BRIDGE + "\n";
        assertThat(onlyOnce(file("a.md", text))).isEqualTo(text);
    }

    @Test
    void fixesStandardInputToStandardOutput() {
        assertThat(ToolRun.withInput("Er kam am 3.Mai zurück.\n", "fix", "--quiet", "-")
                        .out())
                .isEqualTo("Er kam am 3. Mai zurück.\n");
    }

    @Test
    void appliesTheNamedRulesAloneAndRefusesUnsafeOnes() throws IOException {
        Path file = file("a.txt", "Er kam fÃ¼r alle am 3.Mai zurück.\n");
        assertThat(ToolRun.of("fix", "--rule", "mojibake", file.toString()).code())
                .isZero();
        assertThat(Files.readString(file, StandardCharsets.UTF_8)).isEqualTo("Er kam für alle am 3.Mai zurück.\n");
        ToolRun unsafe = ToolRun.of("fix", "--rule", "mojibak", file.toString());
        assertThat(unsafe.code()).isEqualTo(2);
        assertThat(unsafe.err()).contains("did you mean mojibake?");
    }
}
