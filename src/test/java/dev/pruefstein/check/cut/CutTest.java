package dev.pruefstein.check.cut;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pruefstein.testing.Articles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CutTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dr. med. dent. Huber, geb. am 3. Mai, wohnt ca. 5 km von St. Pölten bzw. nahe Krems.",
                "Er kaufte Äpfel, Birnen usw. und ging. Karl IV. regierte bis 1378 n. Chr. in Prag.",
                "Sie wartet ... und wartet. Mehr auf orf.at. und dann noch Bilder."
            })
    void leavesAbbreviationsAndOrdinalsWhole(String text) {
        assertThat(Articles.findings("stray-period", text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Die SchülerInnen, LehrerIn und StudentInnenvertretung von WhatsApp, LinkedIn, YouTube und ThyssenKrupp.",
                "Ein iPad, ein eBook und der McDonald’s an der A1 gehören der VfGH-GmbH.",
                "Lesen Sie www.wienEnergie.at oder @hansMaier unter #bleibDaheim."
            })
    void leavesNamesWithCapitalsInsideAlone(String text) {
        assertThat(Articles.findings("glued-words", text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Das bleibt offenDer Minister schweigt.,offenDer",
        "Sie kamen nach HauseTrotzdem blieb es ruhig.,HauseTrotzdem"
    })
    void dividesGluedWords(String text, String glued) {
        assertThat(Articles.findings("glued-words", text))
                .singleElement()
                .satisfies(f -> assertThat(f.span().of(text)).isEqualTo(glued));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gestern zeigte das Kino den Klassiker Die Brücke, der noch immer erschüttert.",
                "Das meldet Der Standard, und auch Die Presse schreibt, dass es so kommt.",
                "Wir hoffen, dass Sie und Ihre Familie kommen und dass wir Ihnen helfen können."
            })
    void leavesTitlesAndPolitenessAlone(String text) {
        assertThat(Articles.findings("lost-link-capital", text)).isEmpty();
    }
}
