package dev.pruefstein.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pruefstein.check.Category;
import dev.pruefstein.check.Channel;
import dev.pruefstein.check.Finding;
import dev.pruefstein.check.Severity;
import dev.pruefstein.read.Input;
import dev.pruefstein.read.InputSequence;
import dev.pruefstein.read.Inputs;
import dev.pruefstein.text.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangesTest {

    @TempDir
    private Path folder;

    private WorkingTree tree;

    @BeforeEach
    void makeARepository() throws IOException {
        tree = new WorkingTree(folder.resolve("tree"));
    }

    private static ChangedFiles since(String revision) {
        return new ChangedFiles(Git.onPath(System.getenv("PATH")), revision);
    }

    private static void refuses(String revision, String path, String... messages) {
        assertThatThrownBy(() -> since(revision).ask(List.of(path)))
                .isInstanceOf(GitException.class)
                .hasMessageContainingAll(messages);
    }

    @Test
    void aFileCountsAsUnchangedOnlyIfGitKeepsItAsItWas() throws IOException {
        List<String> same = Stream.of("same.txt", "ä ö.txt", "-x.txt", "zwei\nZeilen.txt", "\"a\\b.txt")
                .map(tree::path)
                .toList();
        for (String path : same) {
            Files.writeString(Path.of(path), "eins");
        }
        for (String name : List.of("edited.txt", "staged.txt", "committed.txt", "renamed.txt", "ü\n.txt")) {
            tree.write(name, "ein Text von " + name);
        }
        tree.write(".gitignore", "ignored.txt");
        tree.commit();
        tree.git("checkout", "--quiet", "-b", "feature");
        tree.git("mv", "renamed.txt", "new name.txt");
        tree.write("committed.txt", "zwei");
        tree.commit();
        tree.write("staged.txt", "zwei");
        tree.git("add", "staged.txt");
        tree.write("edited.txt", "zwei");
        tree.write("ü\n.txt", "zwei");
        tree.write("untracked.txt", "zwei");
        tree.write("ignored.txt", "zwei");

        ChangedFiles changed = since("main");
        assertThat(same).noneMatch(changed::hasChanged);
        assertThat(Stream.of(
                                "edited.txt",
                                "staged.txt",
                                "committed.txt",
                                "new name.txt",
                                "untracked.txt",
                                "ignored.txt",
                                "ü\n.txt")
                        .map(tree::path))
                .allMatch(changed::hasChanged);
        assertThat(changed.hasChanged("-")).isTrue();
    }

    @Test
    void whatOthersDidToTheRevisionMeanwhileIsNoChange() throws IOException {
        String theirs = tree.write("theirs.txt", "eins");
        tree.commit();
        tree.git("branch", "feature");
        tree.write("theirs.txt", "zwei");
        tree.commit();
        tree.git("checkout", "--quiet", "feature");
        assertThat(since("main").hasChanged(theirs)).isFalse();
    }

    @Test
    void aRepositoryWithinAnotherIsAskedItself() throws IOException {
        tree.write("a.txt", "eins");
        WorkingTree inner = new WorkingTree(folder.resolve("tree/inner"));
        String path = inner.write("b.txt", "eins");
        inner.commit();
        assertThat(since("HEAD").hasChanged(path)).isFalse();
    }

    @Test
    void aLinkLeadsToWhatItNames() throws IOException {
        tree.write("a.txt", "eins");
        tree.commit();
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("tree"));
        assertThat(since("HEAD").hasChanged(link.resolve("a.txt").toString())).isFalse();
    }

    @Test
    void saysWhyARevisionCannotBeUsed() throws IOException {
        String path = tree.write("a.txt", "eins");
        refuses("HEAD", path, "no such revision: 'HEAD'");
        tree.commit();
        refuses("mian", path, "no such revision: 'mian'; did you mean main?");
        refuses("--output=x", path, "no such revision: '--output=x'");
        refuses("", path, "no such revision: ''");
        refuses("HEAD~7", path, "fetch it first");
        tree.git("checkout", "--quiet", "--orphan", "other");
        tree.write("b.txt", "zwei");
        tree.commit();
        refuses("main", path, "'main' has no history in common");
    }

    @Test
    void adviseToFetchAllOfAShallowClone() throws IOException {
        tree.write("a.txt", "eins");
        tree.commit();
        tree.commit();
        tree.git("clone", "--quiet", "--depth=1", folder.resolve("tree").toUri().toString(), folder + "/shallow");
        refuses("HEAD~1", folder + "/shallow/a.txt", "git fetch --unshallow", "fetch-depth: 0", "GIT_DEPTH: 0");
    }

    @Test
    void saysWhatToDoWithoutRepositoryOrGit() throws IOException {
        Path alone = Files.writeString(folder.resolve("alone.txt"), "eins");
        refuses("HEAD", alone.toString(), "not in a git repository");
        assertThatThrownBy(() -> Git.onPath("relative:" + folder)).hasMessageContaining("git is not on the PATH");
    }

    private List<String> changedArticles(String... paths) {
        ChangedArticles changed = new ChangedArticles(since("HEAD"), Inputs.defaults());
        List<String> ids = new ArrayList<>();
        try (InputSequence all = Inputs.defaults().open(List.of(paths))) {
            all.forEachRemaining(input -> {
                if (changed.test(input)) {
                    ids.add(input instanceof Input.Read ? input.id() : "unreadable");
                }
            });
        }
        return ids;
    }

    @Test
    void ofACorpusOnlyNewTextsHaveChanged() throws IOException {
        String first = "{\"id\":\"1\",\"text\":\"eins\"}\n";
        String corpus = tree.write("k.jsonl", first + "{\"id\":\"2\",\"text\":\"zwei\"}\n");
        String same = tree.write("same.jsonl", "{\"id\":\"1\",\"text\":\"eins\"}\nkaputt\n");
        tree.commit();
        tree.write(
                "k.jsonl",
                "{\"id\":\"2\",\"text\":\"zwei!\"}\n" + first + "{\"id\":\"3\",\"text\":\"drei\"}\n"
                        + "{\"id\":\"4\",\"text\":\"eins\",\"format\":\"html\"}\nkaputt\n");
        String fresh = tree.write("new.jsonl", first);
        assertThat(changedArticles(same, corpus, fresh)).containsExactly("2", "3", "4", "unreadable", "1");
    }

    /** Numbers of the lines on which findings are kept, of an article that has one on each line. */
    private List<Integer> lines(String path) {
        ChangedLines changed = new ChangedLines(since("HEAD"), Inputs.defaults());
        try (InputSequence articles = Inputs.defaults().open(List.of(path))) {
            Input.Read read = (Input.Read) articles.next();
            String text = read.source().text();
            List<Finding> all = IntStream.range(0, text.length())
                    .filter(i -> i == 0 || text.charAt(i - 1) == '\n')
                    .mapToObj(i -> finding(i, i + 1))
                    .toList();
            return changed.pick(read.source(), all).stream()
                    .map(all::indexOf)
                    .map(i -> i + 1)
                    .toList();
        }
    }

    private static Finding finding(int start, int end) {
        return new Finding(
                "rule",
                new Span(start, end),
                Category.GRAMMAR,
                Severity.MINOR,
                Channel.ARTEFACT,
                0.9,
                "Satz.",
                List.of());
    }

    @Test
    void onlyFindingsOnChangedLinesAreKept() throws IOException {
        String path = tree.write("a.txt", "eins\nzwei\ndrei\nvier");
        tree.commit();
        tree.write("a.txt", "null\neins\nZWEI\ndrei\nvier");
        assertThat(lines(path)).containsExactly(1, 3);
        tree.write("a.txt", "eins\nzwei\nvier");
        assertThat(lines(path)).isEmpty();
    }

    @Test
    void linesAreComparedAsTheyRead() throws IOException {
        String path = tree.write("a.txt", "Häuser\nzwei");
        tree.commit();
        Files.write(Path.of(path), "\ufeffHäuser\r\nzwei!".getBytes(StandardCharsets.UTF_16LE));
        assertThat(lines(path)).containsExactly(2);
    }

    @Test
    void aRenamedFileIsComparedWithWhatItWas() throws IOException {
        tree.write("a.txt", "eins\nzwei\ndrei\nvier\nfünf\n");
        tree.commit();
        tree.git("mv", "a.txt", "ä\nb.txt");
        String path = tree.write("ä\nb.txt", "eins\nzwei\ndrei\nvier\nsechs\n");
        assertThat(lines(path)).containsExactly(5);
    }

    @Test
    void allLinesOfANewFileHaveChanged() throws IOException {
        tree.commit();
        assertThat(lines(tree.write("a.txt", "eins\nzwei"))).containsExactly(1, 2);
    }

    @Test
    void aFindingOverSeveralLinesIsKeptForOneOfThem() throws IOException {
        String path = tree.write("a.txt", "eins\nzwei\ndrei\n");
        tree.commit();
        tree.write("a.txt", "eins\nZWEI\ndrei\n");
        ChangedLines changed = new ChangedLines(since("HEAD"), Inputs.defaults());
        try (InputSequence articles = Inputs.defaults().open(List.of(path))) {
            Input.Read read = (Input.Read) articles.next();
            assertThat(changed.pick(read.source(), List.of(finding(0, 5), finding(0, 14), finding(10, 14))))
                    .containsExactly(finding(0, 14));
        }
    }

    @Test
    void takesALongStretchAsAWhole() {
        List<String> before = IntStream.range(0, 15_000).mapToObj(i -> "a" + i).toList();
        List<String> now = IntStream.range(0, 15_000).mapToObj(i -> "b" + i).toList();
        assertThat(ChangedLines.changed(before, now).cardinality()).isEqualTo(15_000);
    }
}
