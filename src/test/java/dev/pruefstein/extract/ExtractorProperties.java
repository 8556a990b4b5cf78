package dev.pruefstein.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pruefstein.text.Article;
import dev.pruefstein.text.Block;
import dev.pruefstein.text.BlockKind;
import dev.pruefstein.text.Format;
import dev.pruefstein.text.Source;
import dev.pruefstein.text.Span;
import java.text.Normalizer;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for any input whatever. */
class ExtractorProperties {

    private static final Extractor EXTRACTOR = new Extractor(new FurnitureWords(Map.of(
            "read more",
            "label",
            "lesen",
            "core call",
            "kommentar*",
            "word:comments",
            "alle rechte",
            "line:copyright")));

    @Property(tries = 500)
    void findsBlocksInAnyText(@ForAll("texts") String text, @ForAll Format format) {
        Article article = EXTRACTOR.extract(new Source("a", "a", text, format));

        for (Block block : article.blocks()) {
            assertThat(block.text()).isNotBlank();
            assertThat(Normalizer.isNormalized(block.text(), Normalizer.Form.NFC))
                    .isTrue();
            int before = 0;
            for (int i = 0; i < block.text().length(); i++) {
                Span span = block.content().toSource(i, i + 1);
                assertThat(span.end()).isLessThanOrEqualTo(text.length());
                assertThat(span.start()).isGreaterThanOrEqualTo(before);
                before = span.start();
            }
        }
    }

    @Property(tries = 500)
    void keepsTheOrderOfTheSourceInPlainTextAndMarkdown(@ForAll("texts") String text, @ForAll boolean markdown) {
        Article article = EXTRACTOR.extract(new Source("a", "a", text, markdown ? Format.MARKDOWN : Format.TEXT));

        int before = 0;
        for (Block block : article.blocks()) {
            Span span = block.content().sourceSpan();
            assertThat(span.start()).isGreaterThanOrEqualTo(before);
            before = span.start();
        }
    }

    @Property(tries = 500)
    void readsPlainLettersAtTheirPlaces(@ForAll("texts") String text, @ForAll Format format) {
        Article article = EXTRACTOR.extract(new Source("a", "a", text, format));

        for (Block block : article.blocks()) {
            for (int i = 0; i < block.text().length(); i++) {
                char c = block.text().charAt(i);
                String source = block.content().toSource(i, i + 1).of(text);
                boolean plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
                if (plain && source.length() == 1 && block.kind() != BlockKind.CODE) {
                    assertThat(source.charAt(0)).isEqualTo(c);
                }
            }
        }
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "Die Brücke",
                " ist ",
                "neu.",
                "\n",
                "\n\n",
                "\r\n",
                "\r",
                "  ",
                "\t",
                "\u00a0",
                "READ MORE: ",
                "Lesen ",
                "Kommentar",
                "Alle Rechte",
                "| Kurier",
                "&amp;",
                "&uuml;",
                "&#8217;",
                "&copy2",
                "&",
                ";",
                "<p>",
                "</p>",
                "<b>",
                "</b>",
                "<li>",
                "<div class=\"share\">",
                "<table><td>",
                "<pre>",
                "<!--",
                "-->",
                "<br>",
                "<h1>",
                "<script>",
                "</script>",
                "<nav>",
                "<article>",
                "</article>",
                "\\*",
                "**",
                "*",
                "_",
                "`",
                "```\n",
                "> ",
                "- ",
                "1. ",
                "# ",
                "[a](b)",
                "![",
                "](",
                "|a|b|\n|-|-|\n",
                "---\n",
                "title: x\n",
                "U\u0308",
                "\u00ad",
                "\u200b",
                "\ufeff",
                "😀",
                "\u0000",
                "ß",
                "-",
                "„",
                "“");
        Arbitrary<String> mixed = pieces.list().ofMaxSize(40).map(list -> String.join("", list));
        return Arbitraries.oneOf(mixed, Arbitraries.strings().ofMaxLength(60));
    }
}
