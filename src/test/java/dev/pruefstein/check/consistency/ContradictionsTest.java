package dev.pruefstein.check.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pruefstein.check.Finding;
import dev.pruefstein.testing.Articles;
import dev.pruefstein.testing.Marked;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContradictionsTest {

    private static String marked(String rule, String text) {
        List<Finding> findings = Articles.findings(rule, text);
        return Marked.mark(text, findings.stream().map(Finding::span).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "weekday-contradicts-date | Die Lesung ist am Samstag, 4. Juli. Am [[Sonntag, 6. Juli]], folgt der Umzug.",
                "weekday-contradicts-date | Am [[Freitag, den 24. Dezember 2023]], bleibt das Amt zu.",
                "date-not-in-calendar | Der Vertrag läuft bis zum [[31. April 2031]] und länger.",
                "million-and-milliard | Der Verlust beträgt 1,3 Mrd. Euro. Die [[1,3 Millionen Euro]] deckt der Bund.",
                "age-changes | Die 61-jährige Vera Brandl gewann. Am Abend sagte die [[16-jährige]] Brandl, sie sei froh.",
                "title-gender | Den Antrag stellte [[Vizekanzlerin]] Jürgen Wendler am Mittwoch.",
                "title-gender | Die Pläne hatte [[SPD-Fraktionschef]] Monika Thaler vorgestellt.",
                "title-gender | [[Frau]] Dieter Wolpert rief gestern an.",
                "title-gender | Für [[Ministerpräsident]] Giorgia Bellini ist der Fall erledigt."
            })
    void findsWhatCannotBeBoth(String rule, String expected) {
        assertThat(marked(rule, Marked.parse(expected).text())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "weekday-contradicts-date | Die Lesung ist am Samstag, 4. Juli. Am Dienstag, 3. November, kommt das Buch.",
                "date-not-in-calendar | Am 29. Februar feiert er, am 31. März auch, in der 89. Minute nicht.",
                "million-and-milliard | Von 1,3 Milliarden Euro sind 1,3 Millionen Euro ein Promille.",
                "age-changes | Der 45-jährige Ulf Brandl half dem 54-jährigen Kai Brandl.",
                "age-changes | Als 16-Jährige ging sie fort. Heute lebt die 61-Jährige in Graz.",
                "title-gender | Am Ende umarmte der Trainer Petra Lohmann und ihre Mitspielerinnen.",
                "title-gender | Der Vorgänger Petra Lohmanns war Regisseur. Frau Präsident Eva Lind lächelte.",
                "title-gender | Die Herausforderin Jürgen Mattheis’ kam spät, und Minister Jan Falk blieb.",
                "title-gender | Die Trainer Ute Lamm und Jörg Behr loben das Team. Autor Kim Falk nicht."
            })
    void leavesAloneWhatCanBe(String rule, String text) {
        assertThat(marked(rule, text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "12 Tote, 21 Menschen getötet, true",
        "12 Tote, mindestens zwölf Menschen getötet, false",
        "12 Tote, mindestens neun Menschen getötet, false",
        "12 Tote, mehr als 20 Menschen getötet, true",
        "12 Tote, rund 15 Menschen getötet, false",
        "Mindestens 12 Tote, 21 Menschen getötet, false",
        "1.200 Tote, 12.000 Menschen getötet, true",
        "12 Tote, zunächst 10 Menschen getötet, false"
    })
    void comparesTollsWithTheirBounds(String headline, String body, boolean contradicts) {
        String text = headline + " nach Erdrutsch in den Bergen\n\nBei dem Erdrutsch wurden am Dienstag " + body
                + ". Die Straße ist gesperrt.";
        assertThat(!Articles.findings("number-contradicts-headline", text).isEmpty())
                .isEqualTo(contradicts);
    }
}
