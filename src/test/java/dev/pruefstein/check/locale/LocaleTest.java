package dev.pruefstein.check.locale;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pruefstein.testing.Articles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocaleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "english-number|Es waren 12,500 Besucher dort.|12.500",
                "english-number|Der Kurs fiel um 3.75 Prozent am Montag.|3,75",
                "english-number|Er zahlte 2,000,000 dafür.|2.000.000",
                "currency-before-number|Sie bot $1.2 Milliarden für alles.|1,2 Milliarden Dollar",
                "currency-before-number|Sie bot £300 für alles.|300 Pfund",
                "currency-before-number|Sie bot US$ 5,000 für alles.|5.000 US-Dollar",
                "english-date|Das war am Dienstag, Oktober 3, 2017 der Fall.|3. Oktober 2017",
                "english-date|Das war am 4th Juli der Fall.|4. Juli",
                "english-time|Es begann um 12:15 am in der Halle.|0.15 Uhr",
                "english-time|Es begann um 9PM in der Halle.|21 Uhr",
                "imperial-unit|Sie liefen 5 Meilen durch den Wald.|8,0 Kilometer",
                "suspicious-billion|Der Film brachte einen Gewinn von 2 Billionen Dollar.|2 Milliarden Dollar"
            })
    void writesItAsGermanDoes(String rule, String text, String german) {
        assertThat(Articles.findings(rule, text))
                .singleElement()
                .satisfies(f -> assertThat(f.suggestions()).containsExactly(german));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Version 2.8 läuft auf Windows 8.1, das Spiel endete 3.5 zu 2.5.",
                "Um 20.15 Uhr am 12.5. kamen 10.000 Leute auf 1,75 Hektar.",
                "Im Januar 2022 und am 12. Januar 2022, dann im Mai 12 Tage lang.",
                "Der Zug fährt um 11 am Bahnhof vorbei, um 9 am nächsten Tag zurück."
            })
    void leavesGermanAlone(String text) {
        for (String rule : new String[] {"english-number", "english-date", "english-time", "currency-before-number"}) {
            assertThat(Articles.findings(rule, text)).as(rule).isEmpty();
        }
    }
}
