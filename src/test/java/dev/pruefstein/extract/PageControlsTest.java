package dev.pruefstein.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pruefstein.testing.Articles;
import dev.pruefstein.text.Block;
import dev.pruefstein.text.BlockKind;
import dev.pruefstein.text.Format;
import dev.pruefstein.text.Source;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageControlsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Leserbrief schreiben",
                "Alle Cookies ablehnen",
                "Per Telegram verschicken",
                "Beitrag anhören 3:07",
                "Zur Übersicht",
                "Weiter zum nächsten Artikel",
                "Noch mehr Geschichten wie diese",
                "Hat Ihnen dieser Beitrag gefallen?",
                "Schon Mitglied? Dann einloggen",
                "Unser Rundbrief kommt jeden Freitag",
                "Das Neueste aus der Stadt in Ihrem Postfach",
                "Ich stimme der Speicherung meiner Daten zu",
                "Die Kommentarfunktion wurde abgeschaltet",
                "Dieser Text wurde am Freitag um 9 Uhr aktualisiert",
                "Text: Petra Zell, Fotos: Emil Kern",
                "Aus dem Polnischen von Petra Zell"
            })
    void knowsALineOfThePageByItsShape(String line) {
        assertThat(furniture(line)).containsExactly(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Steuern senken",
                "Anwohner lehnen Pläne ab",
                "Alle wollen nur reden",
                "Zum Sieg verurteilt",
                "Mehr Geld, weniger Arbeit",
                "Hat der Bürgermeister gelogen?",
                "Das Gesetz wurde am Freitag veröffentlicht.",
                "Unsere App ist nicht schuld, sagte der Vorstand der Bank am Montag vor den Aktionären in Kiel.",
                "Bericht von Zeugen widerlegt",
                "Ein Brief an Petra Zell",
                "In ihrem Garten wuchsen im Sommer Tomaten."
            })
    void leavesCrossheadsAndSentencesAlone(String line) {
        assertThat(furniture(line)).isEmpty();
    }

    private static List<String> furniture(String line) {
        String text = String.join(
                "\n\n",
                "Die Gemeinde saniert im Herbst das alte Hallenbad am Fluss.",
                line,
                "Das Geld dafür kommt zur Hälfte vom Land, sagte der Kämmerer.");
        return Articles.extractor().extract(new Source("bad", "bad.txt", text, Format.TEXT)).blocks().stream()
                .filter(b -> b.kind() == BlockKind.FURNITURE)
                .map(Block::text)
                .toList();
    }
}
