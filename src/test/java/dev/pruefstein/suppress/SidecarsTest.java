package dev.pruefstein.suppress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pruefstein.check.Category;
import dev.pruefstein.check.Channel;
import dev.pruefstein.check.Finding;
import dev.pruefstein.check.Severity;
import dev.pruefstein.check.Suppressed;
import dev.pruefstein.rules.RuleFileException;
import dev.pruefstein.text.Article;
import dev.pruefstein.text.Nearest;
import dev.pruefstein.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SidecarsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    private static final List<String> RULES = List.of("unpaired-quote", "mojibake");

    @TempDir
    private Path folder;

    private final Sidecars sidecars = new Sidecars();

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private void beside(String name, String yaml) throws IOException {
        Files.writeString(folder.resolve(name + ".pruefstein.yml"), yaml);
    }

    /** Each Q is a finding of unpaired-quote, each M one of mojibake. */
    private static Suppressions.Result applied(Sidecars sidecars, String path, String id, String text) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == 'Q' || text.charAt(i) == 'M') {
                findings.add(new Finding(
                        text.charAt(i) == 'Q' ? "unpaired-quote" : "mojibake",
                        new Span(i, i + 1),
                        Category.PUNCTUATION,
                        Severity.MINOR,
                        Channel.ARTEFACT,
                        0.9,
                        "Satz.",
                        List.of()));
            }
        }
        Article article = new Article(id, path, text, List.of());
        return sidecars.apply(
                article, findings, TODAY, given -> RULES.contains(given) ? List.of(given) : Nearest.of(given, RULES));
    }

    private Suppressions.Result applied(String name, String id, String text) {
        return applied(sidecars, path(name), id, text);
    }

    private List<String> left(String text) {
        return applied("a.txt", path("a.txt"), text).findings().stream()
                .map(f -> f.ruleId().equals("unused-suppression")
                        ? f.message().replace(path("a.txt"), "a.txt")
                        : f.span().start() + " " + f.ruleId())
                .toList();
    }

    @Test
    void suppressesARuleInTheWholeArticle() throws IOException {
        beside("a.txt", "- rules: mojibake\n  reason: wie gedruckt\n");
        Suppressions.Result result = applied("a.txt", path("a.txt"), "M Q\nM");
        assertThat(result.findings()).extracting(Finding::ruleId).containsExactly("unpaired-quote");
        assertThat(result.suppressed())
                .hasSize(2)
                .allMatch(s -> s.where() == Suppressed.Where.EXTERNAL && "wie gedruckt".equals(s.reason()));
    }

    @Test
    void suppressesOnlyWhereTheTextStands() throws IOException {
        beside("a.txt", "- rules: [mojibake, unpaired-quote]\n  text: \"das  ist\\nM\"\n");
        assertThat(left("das ist M hier Q\nM")).containsExactly("17 mojibake");
    }

    @Test
    void holdsThroughItsLastDay() throws IOException {
        beside("a.txt", "- rules: mojibake\n  until: 2026-06-15\n- rules: unpaired-quote\n  until: 2026-06-14\n");
        assertThat(left("M Q"))
                .containsExactly(
                        "Zeile 3 von „a.txt.pruefstein.yml“: Der Eintrag galt bis 2026-06-14; er unterdrückt nichts mehr.",
                        "2 unpaired-quote");
    }

    @Test
    void saysWhatSuppressesNothing() throws IOException {
        beside("a.txt", "- rules: mojibake\n- rules: [unpaired-qoute, mojibake]\n  text: M\n");
        assertThat(left("M"))
                .containsExactly(
                        "Zeile 2 von „a.txt.pruefstein.yml“: Eine Regel „unpaired-qoute“ gibt es nicht; gemeint ist "
                                + "wohl „unpaired-quote“. „unpaired-qoute“ unterdrückt hier nichts und kann weg.");
    }

    @Test
    void namesAnArticleOfACorpus() throws IOException {
        beside("k.jsonl", "- article: '1'\n  rules: mojibake\n- article: '9'\n  rules: mojibake\n");
        assertThat(applied("k.jsonl", "1", "M").findings()).isEmpty();
        assertThat(applied("k.jsonl", "2", "M").findings()).hasSize(1);
        assertThat(sidecars.idle())
                .singleElement()
                .hasToString(path("k.jsonl")
                        + ".pruefstein.yml:3:3: suppresses nothing: there is no article “9”; delete the entry");
    }

    @Test
    void leavesArticlesWithoutSuchAFileAlone() {
        assertThat(left("M")).containsExactly("0 mojibake");
        assertThat(applied(sidecars, "\0", "\0", "M").findings()).hasSize(1);
    }

    private void refuses(String yaml, String message) throws IOException {
        beside("k.jsonl", yaml);
        assertThatThrownBy(() -> applied(new Sidecars(), path("k.jsonl"), "1", "M"))
                .isInstanceOf(RuleFileException.class)
                .hasMessageStartingWith(path("k.jsonl") + ".pruefstein.yml:")
                .hasMessageContaining(message);
    }

    @Test
    void saysWhatIsWrongWithAFile() throws IOException {
        refuses("- rule: mojibake\n", ":1:3: unknown key “rule”; did you mean “rules”?");
        refuses("- text: x\n", "lacks the key “rules”");
        refuses("rules: mojibake\n", ":1:1: expected a list");
        refuses("- rules: []\n", ":1:10: no rule is named");
        refuses("- rules: mojibake\n  text: ' '\n", ":2:9: text is empty");
        refuses("- rules: mojibake\n  until: morgen\n", ":2:10: “morgen” is no day");
        refuses("- rules: mojibake\n", ":1:3: an entry of a corpus names its “article”");
        refuses("", "the file is empty");
        refuses("- [\n", "not valid YAML");
    }
}
