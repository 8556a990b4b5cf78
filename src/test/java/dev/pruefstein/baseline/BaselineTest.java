package dev.pruefstein.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pruefstein.check.Category;
import dev.pruefstein.check.Channel;
import dev.pruefstein.check.Finding;
import dev.pruefstein.check.Severity;
import dev.pruefstein.gate.Verdict;
import dev.pruefstein.report.Outcome;
import dev.pruefstein.score.Score;
import dev.pruefstein.text.Article;
import dev.pruefstein.text.Block;
import dev.pruefstein.text.BlockKind;
import dev.pruefstein.text.LineMap;
import dev.pruefstein.text.MappedText;
import dev.pruefstein.text.Span;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineTest {

    @TempDir
    private Path folder;

    /** An article in which each line is a block, and each X and Y a finding of that rule. */
    private Outcome.Checked article(String path, String id, double score, String text) {
        LineMap lines = new LineMap(text);
        List<Block> blocks = new ArrayList<>();
        int count = (int) text.lines().count();
        for (int line = 1; line <= count; line++) {
            if (!lines.line(line).isEmpty()) {
                blocks.add(new Block(BlockKind.PARAGRAPH, MappedText.slice(text, lines.line(line)), false));
            }
        }
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == 'X' || text.charAt(i) == 'Y') {
                findings.add(new Finding(
                        text.substring(i, i + 1),
                        new Span(i, i + 1),
                        Category.GRAMMAR,
                        Severity.MINOR,
                        Channel.ARTEFACT,
                        0.9,
                        "Satz.",
                        List.of()));
            }
        }
        Score summary = new Score(score, score, score, 100, false, 1, 1, List.of());
        return new Outcome.Checked(
                new Article(id, path, text, 7, lines, blocks, List.of()),
                findings,
                summary,
                new Verdict(true, List.of()));
    }

    private Outcome.Checked article(String text) {
        String path = folder.resolve("a.txt").toString();
        return article(path, path, 80, text);
    }

    private Baseline of(Outcome.Checked... articles) {
        Baseline.Update update = Baseline.empty(folder.resolve("base")).new Update();
        for (Outcome.Checked article : articles) {
            update.add(article);
        }
        return update.replaced();
    }

    private static String written(Baseline baseline) throws IOException {
        StringWriter out = new StringWriter();
        BaselineFile.write(baseline, out);
        return out.toString();
    }

    private List<Integer> fresh(String before, String now) {
        return of(article(before)).fresh(article(now)).stream()
                .map(finding -> finding.span().start())
                .toList();
    }

    @Test
    void knowsAFindingThatHasMoved() {
        assertThat(fresh("Ein X da. Und hier.", "Neue Zeile.\n\nUnd hier.  Ein\u00a0X da."))
                .isEmpty();
    }

    @Test
    void knowsNothingOfAnotherSentenceOrRule() {
        assertThat(fresh("Ein X da. Und hier.", "Ein X dort. Und hier.")).containsExactly(4);
        assertThat(fresh("Ein X da.", "Ein Y da.")).containsExactly(4);
        assertThat(fresh("Ein X da. Und hier.", "Ein X da. Und X hier.")).containsExactly(14);
    }

    @Test
    void countsFindingsThatAreAlike() {
        assertThat(fresh("Ein X da.\nEin X da.", "Ein X da.\nEin X da.\nEin X da."))
                .containsExactly(24);
        assertThat(fresh("X und X.", "X und X.")).isEmpty();
    }

    @Test
    void looksNoFartherThanASentenceMayReach() {
        String endless = "wort ".repeat(1000);
        assertThat(fresh(endless + "X " + endless, "Neu: " + endless + "X " + endless))
                .isEmpty();
    }

    @Test
    void readsTheSameInDecomposedLetters() {
        assertThat(fresh("Für X da.", "Fu\u0308r X da.")).isEmpty();
    }

    @Test
    void writesLinesThatTellWhatWasAccepted() throws IOException {
        String path = folder.resolve("news/ä\nb.jsonl").toString();
        String written = written(of(
                article(path, "2", 70.25, "Ein X da."),
                article(path, path + ":7", 50, "Gut."),
                article("Y da. X da.")));
        assertThat(written.lines().map(line -> line.replaceAll("[0-9a-f]{32}", "…")))
                .containsExactly(
                        "{\"pruefstein-baseline\":1}",
                        "{\"path\":\"a.txt\",\"score\":80.0}",
                        "{\"path\":\"a.txt\",\"rule\":\"X\",\"sentence\":\"…\",\"count\":1,\"text\":\"X\"}",
                        "{\"path\":\"a.txt\",\"rule\":\"Y\",\"sentence\":\"…\",\"count\":1,\"text\":\"Y\"}",
                        "{\"path\":\"news/ä\\nb.jsonl\",\"id\":\"2\",\"score\":70.2}",
                        "{\"path\":\"news/ä\\nb.jsonl\",\"id\":\"2\",\"rule\":\"X\",\"sentence\":\"…\",\"count\":1,"
                                + "\"text\":\"X\"}",
                        "{\"path\":\"news/ä\\nb.jsonl\",\"id\":\":7\",\"score\":50.0}");
    }

    @Test
    void readsWhatItWrote() throws IOException {
        String written = written(of(article("Ein X da. Ein X da."), article("b.jsonl", "2", 70.25, "Ein Y da.")));
        Path file = Files.writeString(folder.resolve("base"), written);
        assertThat(written(BaselineFile.read(file))).isEqualTo(written);
    }

    @Test
    void readsLinesThatAMergeHasMixedUp() throws IOException {
        List<String> lines = written(of(article("Ein X da. Ein X da."))).lines().toList();
        Path file = Files.write(
                folder.resolve("base"), List.of(lines.get(0), lines.get(2), lines.get(1), "", lines.get(2)));
        assertThat(written(BaselineFile.read(file)).lines()).containsExactlyElementsOf(lines);
    }

    @Test
    void isStricterWhenTwoArticlesHaveOneName() throws IOException {
        Baseline baseline = of(article("k.jsonl", "1", 70, "X."), article("k.jsonl", "1", 60, "X. Y."));
        assertThat(written(baseline)).contains("\"score\":60.0").doesNotContain("\"count\":2");
    }

    @Test
    void anUpdateReplacesTheArticlesItNamesAndKeepsTheOthers() {
        Baseline.Update update =
                of(article("Ein X da. Ein Y da."), article("b.txt", "b.txt", 50, "Ein X da.")).new Update();
        update.add(article("Ein X da. Neu X."));
        Baseline after = update.replaced();
        assertThat(after.size()).isEqualTo(2);
        assertThat(after.fresh(article("Neu X. Ein Y da.")))
                .extracting(Finding::ruleId)
                .containsExactly("Y");
    }

    @Test
    void pruningTakesOutWhatWasMendedAndAcceptsNothing() throws IOException {
        Files.createFile(folder.resolve("a.txt"));
        Baseline.Update update = of(article("Ein X da. Ein Y da. Ein Y da.")).new Update();
        String path = folder.resolve("a.txt").toString();
        update.add(article(path, path, 85, "Ein Y da. Neu X."));
        Baseline after = update.pruned();
        assertThat(after.findings()).isEqualTo(1);
        assertThat(after.score(article(""))).hasValue(85);
        update.add(article(path, path, 60, "Ein Y da. Neu X."));
        assertThat(update.pruned().score(article(""))).hasValue(80);
    }

    @Test
    void pruningTakesOutArticlesThatAreGone() throws IOException {
        Path corpus = Files.createFile(folder.resolve("k.jsonl"));
        Files.createFile(folder.resolve("other.txt"));
        String other = folder.resolve("other.txt").toString();
        Baseline.Update update = of(
                article("X."),
                article(other, other, 60, "X."),
                article(corpus.toString(), "1", 60, "X."),
                article(corpus.toString(), "2", 60, "X."))
        .new Update();
        update.add(article(corpus.toString(), "2", 60, "X."));
        assertThat(update.gone()).containsExactly("a.txt", "k.jsonl · 1");
        assertThat(update.pruned().size()).isEqualTo(2);
    }

    private void refuses(String content, String message) throws IOException {
        Path file = Files.writeString(folder.resolve("base"), content);
        assertThatThrownBy(() -> BaselineFile.read(file))
                .isInstanceOf(BaselineException.class)
                .hasMessageStartingWith(file.toString())
                .hasMessageContaining(message);
    }

    @Test
    void saysWhyAFileIsNoBaseline() throws IOException {
        String head = "{\"pruefstein-baseline\":1}\n";
        refuses("", ": empty, and so no baseline");
        refuses("<html>", ":1:1: no baseline");
        refuses("[1]", ":1:1: no baseline");
        refuses("{\"pruefstein-baseline\":2}\n", ":1:1: a baseline of format 2");
        refuses(head + "\n{\"path\":", ":3:");
        refuses(head + "<<<<<<< ours\n", ":2:1: an unresolved merge");
        refuses(head + "{\"score\":5}\n", "\"path\" is missing");
        refuses(head + "{\"path\":\"a\",\"score\":101}\n", "not a number from 0 to 100");
        refuses(head + "{\"path\":\"a\",\"rule\":\"r\"}\n", "\"sentence\" is missing");
        assertThatThrownBy(() -> BaselineFile.read(folder.resolve("none")))
                .hasMessageContaining("no such baseline; 'pruefstein baseline create' writes one");
        assertThatThrownBy(() -> BaselineFile.read(folder)).hasMessageContaining("is a directory");
        Files.write(folder.resolve("base"), new byte[] {(byte) 0xff, '\n'});
        assertThatThrownBy(() -> BaselineFile.read(folder.resolve("base"))).hasMessageContaining("not valid UTF-8");
    }
}
