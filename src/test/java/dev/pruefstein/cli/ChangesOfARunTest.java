package dev.pruefstein.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pruefstein.changes.WorkingTree;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangesOfARunTest {

    @TempDir
    private Path folder;

    @Test
    void looksAtChangedArticlesAndJudgesChangedLines() throws IOException {
        WorkingTree tree = new WorkingTree(folder);
        tree.write("old.txt", "Die Kosten fÃ¼r den Umbau blieben geheim.\n");
        tree.write("edited.txt", "Die Kosten fÃ¼r den Umbau blieben geheim.\n");
        tree.commit();
        tree.write("edited.txt", "Die Kosten fÃ¼r den Umbau blieben geheim.\n\nDer Rat tagt am Freitag erneut.\n");

        String[] check = {"check", "--format", "json", "--fail-on", "major", "--changed-since", "HEAD", tree.path("")};
        ToolRun articles = ToolRun.of(check);
        assertThat(articles.code()).as(articles.err()).isEqualTo(1);
        assertThat(articles.out())
                .contains("edited.txt")
                .doesNotContain("old.txt")
                .contains("\"unchanged\": 1");

        ToolRun lines = ToolRun.of(
                check[0], "--changed-lines", check[1], check[2], check[3], check[4], check[5], check[6], check[7]);
        assertThat(lines.code()).as(lines.out()).isZero();
        assertThat(lines.out()).contains("\"findings\": []").contains("\"known\": ");

        tree.commit();
        ToolRun nothing = ToolRun.of("check", "--changed-since", "HEAD", tree.path(""));
        assertThat(nothing.code()).as(nothing.err()).isZero();
        assertThat(nothing.out()).contains("2 unveränderte Artikel nicht angesehen.");
    }

    @Test
    void endsWithTwoIfItCannotKnowWhatHasChanged() throws IOException {
        String article = new WorkingTree(folder).write("a.txt", "Der Rat tagt am Freitag.\n");
        ToolRun run = ToolRun.of("check", "--changed-since", "main", article);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("pruefstein: ").contains("no such revision: 'main'");
        assertThat(ToolRun.of("check", "--changed-lines", article).err()).contains("Say it with --changed-since REV");
    }
}
