package dev.pruefstein.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineCommandTest {

    private static final String BROKEN = "Die Stadträtin fragte nach den Kosten fÃ¼r den Umbau der Bibliothek.\n";

    @TempDir
    private Path folder;

    private String baseline = "";

    @BeforeEach
    void nameTheBaseline() {
        baseline = folder.resolve(".pruefstein-baseline.jsonl").toString();
    }

    private String article(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private ToolRun check(String path, String... more) {
        String[] args = {"check", "--format", "json", "--fail-on", "major", "--baseline", baseline, path};
        String[] all = java.util.Arrays.copyOf(args, args.length + more.length);
        System.arraycopy(more, 0, all, args.length, more.length);
        return ToolRun.of(all);
    }

    @Test
    void whatIsThereIsAcceptedAndWhatIsNewFails() throws IOException {
        article("a.txt", BROKEN);
        ToolRun created = ToolRun.of("baseline", "create", baseline, folder.toString());
        assertThat(created.code()).as(created.err()).isZero();
        assertThat(created.err()).isEqualToNormalizingNewlines(baseline + ": 1 article, 1 finding\n");

        article("a.txt", "Davor steht nun etwas.\n\n" + BROKEN);
        ToolRun moved = check(folder.toString());
        assertThat(moved.code()).as(moved.out()).isZero();
        assertThat(moved.out()).contains("\"known\": 1").contains("\"findings\": []");

        article("a.txt", BROKEN + "\nAuch die Ã–ffnung am Sonntag war Thema.\n");
        ToolRun worse = check(folder.toString());
        assertThat(worse.code()).as(worse.out()).isEqualTo(1);
        assertThat(worse.out()).contains("\"text\": \"Ã–ffnung\"").contains("\"known\": 1");

        ToolRun updated = ToolRun.of("baseline", "update", baseline, folder.toString());
        assertThat(updated.err())
                .isEqualToNormalizingNewlines(baseline + ": 1 article, 2 findings (before: 1 article, 1 finding)\n");
        assertThat(check(folder.toString(), "--no-worse-than-baseline").code()).isZero();

        Files.delete(folder.resolve("a.txt"));
        ToolRun pruned = ToolRun.of("baseline", "prune", baseline, article("b.txt", "Der Rat vertagte sich.\n"));
        assertThat(pruned.err()).contains("gone: a.txt").contains("0 articles, 0 findings");
    }

    @Test
    void aBaselineIsWrittenOnlyIfEverythingCouldBeChecked() throws IOException {
        ToolRun run = ToolRun.of("baseline", "create", baseline, article("a.txt", BROKEN), folder + "/none.txt");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("none.txt: no such file").contains("not written");
        assertThat(Path.of(baseline)).doesNotExist();
    }

    @Test
    void createLeavesAFileAlone() throws IOException {
        article(".pruefstein-baseline.jsonl", "mine");
        ToolRun run = ToolRun.of("baseline", "create", baseline, article("a.txt", BROKEN));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("exists already; 'pruefstein baseline update'");
        assertThat(Path.of(baseline)).hasContent("mine");
    }

    @Test
    void saysWhatToDoWithoutABaseline() throws IOException {
        String text = article("a.txt", BROKEN);
        assertThat(check(text).err()).contains("no such baseline; 'pruefstein baseline create' writes one");
        assertThat(check(text).code()).isEqualTo(2);
        assertThat(ToolRun.of("baseline", "prune", baseline, text).code()).isEqualTo(2);
        assertThat(ToolRun.of("check", "--no-worse-than-baseline", text).err())
                .contains("Name it with --baseline FILE");
        assertThat(ToolRun.of("baseline").err()).contains("use create, update or prune");
        article(".pruefstein-baseline.jsonl", "{\"pruefstein-baseline\":9}\n");
        assertThat(check(text).err()).contains(".pruefstein-baseline.jsonl:1:1: a baseline of format 9");
    }

    @Test
    void aBaselineIsNoCorpus() throws IOException {
        String named = article("known.jsonl", "{\"pruefstein-baseline\":1}\n");
        ToolRun run = ToolRun.of("check", named);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("known.jsonl:1:1: a baseline and no corpus");
    }
}
