package dev.pruefstein.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pruefstein.text.Article;
import dev.pruefstein.text.Block;
import dev.pruefstein.text.BlockKind;
import dev.pruefstein.text.MappedText;
import dev.pruefstein.text.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LanguageGuardTest {

    private static final String ENGLISH =
            "The city council will decide on emergency funds next week, after the final report has been published. "
                    + "Residents of the old town have been waiting for help since the flood destroyed their homes "
                    + "and shops three weeks ago, and many of them say that they feel forgotten by the government.";

    private static final String GERMAN =
            "Der Stadtrat entscheidet in der kommenden Woche über die Nothilfe, sobald der Bericht vorliegt. Viele "
                    + "Bewohner der Altstadt warten seit drei Wochen auf Hilfe und fühlen sich von der Regierung "
                    + "vergessen, weil ihre Häuser und Läden noch immer nicht trocken sind.";

    private final LanguageGuard guard = new LanguageGuard();

    private Optional<String> foreignLanguage(String text) {
        Block block = new Block(BlockKind.PARAGRAPH, MappedText.slice(text, new Span(0, text.length())), false);
        return guard.foreignLanguage(new Article("a", "a", text, List.of(block)));
    }

    @Test
    void namesTheLanguage() {
        assertThat(foreignLanguage(ENGLISH.repeat(3))).contains("English");
        assertThat(foreignLanguage(
                        ("De gemeenteraad zal volgende week beslissen over noodfondsen, nadat het eindrapport is "
                                        + "gepubliceerd. De bewoners van de oude stad wachten al sinds de overstroming drie "
                                        + "weken geleden hun huizen en winkels verwoestte op hulp, en velen van hen zeggen "
                                        + "dat zij zich vergeten voelen door de regering. ")
                                .repeat(3)))
                .contains("Dutch");
    }

    @Test
    void takesShortAndMixedTextForGerman() {
        assertThat(foreignLanguage("The city council will decide.")).isEmpty();
        // A paragraph may be a piece of a German article that was left in English.
        assertThat(foreignLanguage(ENGLISH)).isEmpty();
        assertThat(foreignLanguage(GERMAN)).isEmpty();
        assertThat(foreignLanguage((GERMAN + "\n" + ENGLISH).repeat(3))).isEmpty();
    }

    @Test
    void takesAListOfNamesForGerman() {
        assertThat(foreignLanguage(
                        "Müller, Schmidt, Schneider, Fischer, Weber, Meyer, Wagner, Becker, Schulz. ".repeat(6)))
                .isEmpty();
    }
}
