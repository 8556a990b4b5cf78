package dev.pruefstein.check.repetition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pruefstein.testing.Articles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepetitionTest {

    private static final String PARAGRAPH =
            "Die Gemeinde hat am Donnerstag beschlossen, das alte Hallenbad zu sanieren und im Herbst wieder zu öffnen.";

    @Test
    void findsAParagraphThatWasShortened() {
        String shorter = "Die Gemeinde hat am Donnerstag beschlossen, das alte Hallenbad zu sanieren.";
        String text = PARAGRAPH + "\n\nDie Bürger freuen sich darüber.\n\n" + shorter;
        assertThat(Articles.findings("repeated-paragraph", text))
                .singleElement()
                .satisfies(f -> assertThat(f.span().of(text)).isEqualTo(shorter));
    }

    @Test
    void reportsEachFurtherCopyOnce() {
        String text = String.join("\n\n", PARAGRAPH, PARAGRAPH, PARAGRAPH);
        assertThat(Articles.findings("repeated-paragraph", text)).hasSize(2);
        assertThat(Articles.findings("repeated-sentence", text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Der Zug fuhr mehr und mehr und mehr, Schritt für Schritt für Schritt.",
                "Er spielte 6:3, 6:3, 6:3 und gewann 1:0, 1:0.",
                "Blau, blau, blau sind alle meine Kleider.",
                "Los Los! Weiter, weiter, immer weiter, immer weiter ging es."
            })
    void leavesRhetoricAlone(String text) {
        assertThat(Articles.findings("phrase-loop", text)).isEmpty();
    }

    @Test
    void suggestsThePhraseOnce() {
        assertThat(Articles.findings(
                        "phrase-loop", "Damit kann der Rat Damit kann der Rat Damit kann der Rat gut leben."))
                .singleElement()
                .satisfies(f -> assertThat(f.suggestions()).containsExactly("Damit kann der Rat"));
    }
}
