package dev.pruefstein.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pruefstein.testing.Marked;
import dev.pruefstein.text.Article;
import dev.pruefstein.text.Span;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ExcerptTest {

    private static final List<String> PIECES = List.of(
            "a",
            "ß",
            " ",
            " ",
            "\t",
            "東",
            "🎉",
            "e\u0301",
            "\u00ad",
            "\u200b",
            "\u202e",
            "\u001b[31m",
            "\ud83d",
            "\udc00",
            "Donaudampfschiff",
            "\n",
            "\r\n");

    @Test
    void keepsAShortLineWhole() {
        assertThat(excerpt("Er hat [[gesehen]] das Haus.", 60))
                .isEqualTo(new Excerpt(1, "Er hat ", "gesehen", " das Haus."));
    }

    @Test
    void cutsALongLineBetweenWords() {
        assertThat(excerpt("Heute früh hat der kleine Hund [[gebellt]] laut und lange im Garten.", 30))
                .isEqualTo(new Excerpt(1, "… Hund ", "gebellt", " laut und …"));
    }

    @Test
    void countsCellsAndNotCodeUnits() {
        assertThat(excerpt("日本 🎉 [[Cafe\u0301]].", 60).underline()).isEqualTo("        ^^^^");
    }

    @Test
    void pointsAtAPlaceWithoutLength() {
        assertThat(excerpt("Er[[]] sagt", 60).underline()).isEqualTo("  ^");
    }

    @Test
    void showsTheFirstOfSeveralLines() {
        assertThat(excerpt("Erste [[Zeile\nund]] zweite", 60)).isEqualTo(new Excerpt(1, "Erste ", "Zeile", ""));
    }

    @Test
    void neverGrowsWiderThanTheTerminalNorSplitsACharacter() {
        Random random = new Random(7);
        for (int run = 0; run < 3000; run++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(60); i >= 0; i--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            int start = random.nextInt(text.length());
            Span span = new Span(start, start + random.nextInt(text.length() - start + 1));
            int width = 30 + random.nextInt(60);

            Excerpt excerpt = Excerpt.of(new Article("a", "a", text.toString(), List.of()), span, width);

            String shown = excerpt.before() + excerpt.marked() + excerpt.after();
            assertThat(Cells.width(shown)).as("%s %s", text, span).isLessThanOrEqualTo(width);
            assertThat(shown).doesNotContainPattern("[\\p{Cntrl}\\p{Cs}]");
            assertThat(excerpt.underline().indexOf('^')).isEqualTo(Cells.width(excerpt.before()));
        }
    }

    private static Excerpt excerpt(String marked, int width) {
        Marked text = Marked.parse(marked);
        return Excerpt.of(
                new Article("a", "a", text.text(), List.of()), text.spans().get(0), width);
    }
}
