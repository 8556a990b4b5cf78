package dev.pruefstein.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pruefstein.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldReaderTest {

    @TempDir
    Path folder;

    private List<Gold> read(String lines, boolean codePoints) throws IOException {
        Path file = Files.writeString(folder.resolve("gold.jsonl"), lines);
        return new GoldReader(codePoints).read(file);
    }

    @Test
    void readsAnAnnotatedText() throws IOException {
        assertThat(read("""
                        {"id": "a", "text": "Das Haus stehen.", "spans": [{"start": 9, "end": 15, "type": "agreement"}]}
                        """, false))
                .containsExactly(new Gold.Annotated(
                        "a", "Das Haus stehen.", List.of(new Gold.Mark(new Span(9, 15), "agreement"))));
    }

    @Test
    void takesTheUntouchedTextAsTextWithoutErrors() throws IOException {
        List<Gold> gold = read("""
                {"id": "a", "text": "Haus stehen.", "clean_text": "Haus steht.", "spans": []}
                """, false);
        assertThat(gold).contains(new Gold.Annotated("clean:a", "Haus steht.", List.of()));
    }

    @Test
    void countsCodePointsWhenTold() throws IOException {
        String line = "{\"id\": \"a\", \"text\": \"😀 falsch\", \"spans\": [{\"start\": 2, \"end\": 8}]}";
        Gold.Annotated gold = (Gold.Annotated) read(line, true).get(0);
        assertThat(gold.marks().get(0).span().of(gold.text())).isEqualTo("falsch");
    }

    @Test
    void readsPairsMinimalPairsAndScoredTexts() throws IOException {
        List<Gold> gold = read("""
                {"id": "p", "mt": "roh", "pe": "fertig"}
                {"id": "b", "type": "verb", "text": "er gehen", "clean": "er geht", "start": 3, "end": 8}
                {"id": "s", "doc": "d", "text": "Ja. Nein.", "mqm_per_100_words": 2.5, "segments": [{"start": 4, "end": 9, "mqm": 1}]}
                """, false);
        assertThat(gold)
                .containsExactly(
                        new Gold.Pair("p", "roh", "fertig"),
                        new Gold.Broken("b", "er gehen", new Gold.Mark(new Span(3, 8), "verb"), "er geht"),
                        new Gold.Scored("s", "d", "Ja. Nein.", 2.5, List.of(new Gold.Segment("Nein.", 1)), List.of()));
    }

    @Test
    void namesPathAndLineOfABrokenLine() {
        assertThatThrownBy(() -> read("{\"text\": \"gut\"}\n{\"text\": ", false))
                .isInstanceOf(GoldException.class)
                .hasMessageContaining("gold.jsonl:2:")
                .hasMessageContaining("not JSON");
    }

    @Test
    void refusesAnErrorOutsideTheText() {
        assertThatThrownBy(() -> read("{\"text\": \"kurz\", \"spans\": [{\"start\": 2, \"end\": 99}]}", false))
                .isInstanceOf(GoldException.class)
                .hasMessageContaining("ends after the text");
    }
}
