package dev.pruefstein.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pruefstein.rules.RuleFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FiguresTest {

    @TempDir
    private Path folder;

    private static Evaluation evaluation() {
        Tally translated = new Tally();
        translated.add("verb-bracket", true);
        translated.add("verb-bracket", true);
        translated.add("verb-bracket", false);
        Tally damaged = new Tally();
        damaged.add("DE_CASE", false);
        Tally alarms = new Tally();
        alarms.add("verb-bracket", false);
        return new Evaluation(9, 5000, new Tally(), translated, damaged, new Tally(), alarms, 4000, Map.of());
    }

    private Figures read(String page) throws IOException {
        Files.writeString(folder.resolve(Figures.FILE), page);
        return Figures.of(new RuleFiles(folder));
    }

    @Test
    void thePageIsReadAsItIsWritten() throws IOException {
        Figures figures = read(Figures.page(evaluation(), List.of("mojibake")));

        assertThat(figures.rows())
                .isEqualTo(Map.of(
                        "verb-bracket", new Figures.Row(1, 0.25, 3, 2, 0, 0),
                        "DE_CASE", new Figures.Row(0, 0, 0, 0, 1, 0),
                        "mojibake", new Figures.Row(0, 0, 0, 0, 0, 0)));
    }

    @Test
    void saysInWordsWhatWasCounted() throws IOException {
        Figures figures = read(Figures.page(evaluation(), List.of()));

        assertThat(figures.sentences("verb-bracket"))
                .containsExactly(
                        "Text without errors: 0.250 findings per 1000 words (1 in all).",
                        "Machine translation in which experts marked the errors: 2 of 3 findings hit one, precision 0.67.",
                        "Texts with known errors: no findings.");
        assertThat(figures.sentences("mojibake")).isEmpty();
    }

    @Test
    void aDirectoryOfRuleFilesWithoutThePageHasTheShippedOne() {
        assertThat(Figures.of(new RuleFiles(folder))).isEqualTo(Figures.of(new RuleFiles(null)));
    }
}
