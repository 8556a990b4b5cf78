package dev.pruefstein.check.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pruefstein.testing.Articles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnpairedQuoteTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sie sagte: „Ja“, er sagte: ‚Nein‘.",
                "Sie sagte: »Ja, ›vielleicht‹«, er sagte: «Nein, ‹nie›».",
                "Sie sagte: \"Ja\", er sagte: “No”, alle sagten: ``Gut'', ,,Schade''.",
                "Sie sagte: „Ja, der ‚Chef‘ will's so“ (und: „Nein“).",
                "Ein 24\"-Monitor, 5'10\" groß, Hans' Rad, die 80’er, rock ’n’ roll.",
                "„Wie geht’s?“, fragte sie. „Gut“ – „sehr gut!“"
            })
    void pairsMarksOfEveryStyle(String text) {
        assertThat(Articles.findings("unpaired-quote", text)).isEmpty();
    }

    @Test
    void followsSpeechOverParagraphs() {
        assertThat(Articles.findings("unpaired-quote", "„Wir beginnen hier.\n\nUnd wir enden dort“, sagte sie."))
                .isEmpty();
        assertThat(Articles.findings(
                        "unpaired-quote", "„Wir beginnen.\n\n„Wir gehen weiter.\n\n„Wir enden“, sagte sie."))
                .isEmpty();
    }

    @Test
    void reportsSpeechThatAnotherSpeechInterrupts() {
        assertThat(Articles.findings(
                        "unpaired-quote", "Er sagte, „sie kämen bald.\n\nDer Minister sagte: „Nein“. Es blieb dabei."))
                .hasSize(1);
    }

    @Test
    void staysLinearInManyMarks() {
        assertThat(QuoteScan.of("„a \"b ‚c ".repeat(20_000)).unclosed()).hasSize(40_000);
    }
}
