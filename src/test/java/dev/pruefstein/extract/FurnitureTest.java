package dev.pruefstein.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pruefstein.testing.Articles;
import dev.pruefstein.text.Block;
import dev.pruefstein.text.BlockKind;
import dev.pruefstein.text.Format;
import dev.pruefstein.text.FurnitureKind;
import dev.pruefstein.text.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What belongs to the page, and what only looks like it. The lines are in {@code furniture/}, most in no word list. */
class FurnitureTest {

    private static final String BEFORE =
            "Neue Brücke über die Elbe\n\nDie Brücke wird im Herbst eröffnet, sagte der Bürgermeister.\n\n";
    private static final String AFTER = "Der Bau hat drei Jahre gedauert und vierzig Millionen Euro gekostet.";

    @ParameterizedTest
    @MethodSource("related")
    void findsLinesThatNameAnotherArticle(String line) {
        assertThat(kind(line)).isEqualTo(FurnitureKind.RELATED_LINK);
    }

    @ParameterizedTest
    @MethodSource("page")
    void findsLinesOfThePage(String line) {
        assertThat(kind(line)).isNotNull().isNotEqualTo(FurnitureKind.RELATED_LINK);
    }

    @ParameterizedTest
    @MethodSource("article")
    void leavesLinesOfTheArticleAlone(String line) {
        assertThat(kind(line)).isNull();
    }

    private static Stream<String> related() {
        return lines("related-link");
    }

    private static Stream<String> page() {
        return lines("page");
    }

    private static Stream<String> article() {
        return lines("article");
    }

    @Test
    void takesTheTitlesBelowALabel() {
        assertThat(furniture("Mehr zum Thema\n\nNeue Fähre für die Elbe\n\nStreit um den alten Hafen\n\n" + AFTER))
                .containsExactly("Mehr zum Thema", "Neue Fähre für die Elbe", "Streit um den alten Hafen");
    }

    @Test
    void leavesTheHeadingBelowALabelAlone() {
        assertThat(furniture("Mehr lesen\n\nDie Kosten steigen weiter\n\n" + AFTER))
                .containsExactly("Mehr lesen");
    }

    @Test
    void takesTheRestOfACommentFormAtTheEnd() {
        assertThat(furniture("Schreibe einen Kommentar\n\nName\n\nWebsite\n\nAbsenden"))
                .containsExactly("Schreibe einen Kommentar", "Name", "Website", "Absenden");
    }

    @Test
    void cutsTheNameOfTheSiteOffTheHeadline() {
        List<Block> blocks = blocks("Neue Brücke über die Elbe eröffnet | Elbe-Kurier\n\n" + AFTER);

        assertThat(blocks.get(0).kind()).isEqualTo(BlockKind.HEADLINE);
        assertThat(blocks.get(0).text()).isEqualTo("Neue Brücke über die Elbe eröffnet");
        assertThat(blocks.get(1).furniture()).isEqualTo(FurnitureKind.SITE_NAME);
        assertThat(blocks.get(1).text()).isEqualTo("| Elbe-Kurier");
    }

    private static Stream<String> lines(String file) {
        try (InputStream in = FurnitureTest.class.getResourceAsStream("/furniture/" + file + ".txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable FurnitureKind kind(String line) {
        return blocks(BEFORE + line + "\n\n" + AFTER).get(2).furniture();
    }

    private static List<String> furniture(String text) {
        return blocks(BEFORE + text).stream()
                .filter(b -> b.kind() == BlockKind.FURNITURE)
                .map(Block::text)
                .toList();
    }

    private static List<Block> blocks(String text) {
        return Articles.extractor()
                .extract(new Source("a", "a", text, Format.TEXT))
                .blocks();
    }
}
