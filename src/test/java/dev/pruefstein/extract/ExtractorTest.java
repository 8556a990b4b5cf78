package dev.pruefstein.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pruefstein.testing.Articles;
import dev.pruefstein.text.Article;
import dev.pruefstein.text.Block;
import dev.pruefstein.text.BlockKind;
import dev.pruefstein.text.Format;
import dev.pruefstein.text.Position;
import dev.pruefstein.text.Source;
import dev.pruefstein.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Articles out of plain text, Markdown and HTML. */
class ExtractorTest {

    /** Each {@code extract/NAME} has its blocks, one a line, in {@code extract/NAME.blocks}. */
    @ParameterizedTest
    @CsvSource({"page.html,HTML", "article.md,MARKDOWN", "scraped.txt,TEXT", "wrapped.txt,TEXT"})
    void findsTheBlocksOf(String name, Format format) throws IOException {
        String listing = extract(read(name), format).blocks().stream()
                .map(ExtractorTest::line)
                .collect(Collectors.joining("\n"));

        assertThat(listing).isEqualTo(read(name + ".blocks").stripTrailing());
    }

    private static String line(Block block) {
        String kind = block.furniture() == null ? block.kind().name() : "FURNITURE/" + block.furniture();
        return kind + (block.marked() ? " marked: " : ": ") + block.text();
    }

    @Test
    void mapsEntitiesAndTagsInHtmlToTheirPlaces() {
        String source = "<p>Gr&uuml;&szlig;e aus <b>K&#246;ln</b>,\n  sagte&nbsp;er &amp; ging&copy2022 😀.</p>";
        Block block = extract(source, Format.HTML).blocks().get(0);

        assertThat(block.text()).isEqualTo("Grüße aus Köln, sagte\u00a0er & ging©2022 😀.");
        assertThat(in(source, block, "Grüße")).isEqualTo("Gr&uuml;&szlig;e");
        assertThat(in(source, block, "Köln")).isEqualTo("K&#246;ln");
        assertThat(in(source, block, "aus Köln, sagte")).isEqualTo("aus <b>K&#246;ln</b>,\n  sagte");
        assertThat(in(source, block, "&")).isEqualTo("&amp;");
        assertThat(in(source, block, "©2022")).isEqualTo("&copy2022");
        assertThat(in(source, block, "😀.")).isEqualTo("😀.");
    }

    @Test
    void mapsEscapesEntitiesAndMarkupInMarkdownToTheirPlaces() {
        String source =
                "> 1. Ein *sehr\\* **langer*** Satz\r\n>    mit &auml; und [Verweis](http://a.de \"t\") und `Code`.\r\n";
        Block block = extract(source, Format.MARKDOWN).blocks().get(0);

        assertThat(block.kind()).isEqualTo(BlockKind.LIST_ITEM);
        assertThat(block.text()).isEqualTo("Ein sehr* langer Satz mit ä und Verweis und Code.");
        assertThat(in(source, block, "sehr*")).isEqualTo("sehr\\*");
        assertThat(in(source, block, "langer")).isEqualTo("langer");
        assertThat(in(source, block, "ä")).isEqualTo("&auml;");
        assertThat(in(source, block, "Verweis")).isEqualTo("Verweis");
        assertThat(in(source, block, "Code")).isEqualTo("Code");
        assertThat(position(source, block, "und Verweis", Format.MARKDOWN)).isEqualTo(new Position(2, 17));
    }

    @Test
    void givesLineAndColumnDeepInAPage() {
        String source =
                "<html>\n<body>\n<article>\n\n  <ul>\n\t<li>Eins</li>\n\t<li>Z&uuml;ge <em>stehen\nstill</em></li></ul></article>";
        Block item = extract(source, Format.HTML).blocks().get(1);

        assertThat(position(source, item, "stehen", Format.HTML)).isEqualTo(new Position(7, 20));
        assertThat(position(source, item, "still", Format.HTML)).isEqualTo(new Position(8, 1));
    }

    @Test
    void keepsPlacesInALongPage() {
        String source =
                "<p>" + "Ein Satz mit Stra&szlig;e und 😀. ".repeat(20_000) + "</p><p>Das <i>Ende</i> naht.</p>";
        List<Block> blocks = extract(source, Format.HTML).blocks();

        assertThat(in(source, blocks.get(1), "Ende")).isEqualTo("Ende");
    }

    @Test
    void composesLettersAndDropsWhatIsNotSeen() {
        String source = "Die U\u0308berra\u00adschung war gro\u200bß, sagte sie am Montag in Ko\u0308ln.";
        Block block = extract(source, Format.TEXT).blocks().get(0);

        assertThat(block.text()).isEqualTo("Die Überraschung war groß, sagte sie am Montag in Köln.");
        assertThat(in(source, block, "Überraschung")).isEqualTo("U\u0308berra\u00adschung");
        assertThat(in(source, block, "Köln")).isEqualTo("Ko\u0308ln");
    }

    @Test
    void keepsEmojiThatAreJoined() {
        assertThat(extract("Die Familie 👨‍👩‍👧 freut sich.", Format.TEXT)
                        .blocks()
                        .get(0)
                        .text())
                .contains("👨‍👩‍👧");
    }

    @Test
    void survivesDeepNesting() {
        assertThat(extract("<div>".repeat(20_000) + "tief", Format.HTML).blocks())
                .isNotEmpty();
        assertThat(extract(">".repeat(5_000) + " tief", Format.MARKDOWN).blocks())
                .isNotEmpty();
        assertThat(extract("*".repeat(5_000) + "tief" + "*".repeat(5_000), Format.MARKDOWN)
                        .blocks())
                .isNotEmpty();
    }

    @Test
    void findsNoProseInAPageOfFurniture() {
        assertThat(extract("<nav>Start</nav><footer>Impressum</footer>", Format.HTML)
                        .blocks())
                .isNotEmpty()
                .allMatch(b -> b.kind() == BlockKind.FURNITURE);
    }

    @Test
    void readsWhatIsNestedBeyondAllReason() {
        String quoted = ">".repeat(50_000) + " Die Brücke ist neu.\n";
        assertThat(extract(quoted, Format.MARKDOWN).blocks())
                .singleElement()
                .satisfies(block -> assertThat(block.text()).endsWith("> Die Brücke ist neu."));
        String starred = "*".repeat(50_000) + "Die Brücke ist neu." + "*".repeat(50_000) + "\n";
        assertThat(extract(starred, Format.MARKDOWN).blocks())
                .singleElement()
                .satisfies(block -> assertThat(block.text()).contains("Die Brücke ist neu."));
    }

    private static String in(String source, Block block, String part) {
        return span(block, part).of(source);
    }

    private static Position position(String source, Block block, String part, Format format) {
        return extract(source, format).position(span(block, part).start());
    }

    private static Span span(Block block, String part) {
        int start = block.text().indexOf(part);
        assertThat(start).describedAs("%s in %s", part, block.text()).isNotNegative();
        return block.content().toSource(start, start + part.length());
    }

    static Article extract(String text, Format format) {
        Article article = Articles.extractor().extract(new Source("a", "a", text, format));
        assertThat(article.blocks())
                .allMatch(b -> Normalizer.isNormalized(b.text(), Normalizer.Form.NFC))
                .allMatch(b -> !b.text().isBlank());
        return article;
    }

    private static String read(String name) throws IOException {
        try (InputStream in = ExtractorTest.class.getResourceAsStream("/extract/" + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
