package dev.pruefstein.check.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pruefstein.check.Finding;
import dev.pruefstein.testing.Articles;
import dev.pruefstein.testing.Marked;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AcronymSwapTest {

    private static String marked(String text) {
        List<Finding> findings = Articles.findings("acronym-swap", text);
        return Marked.mark(text, findings.stream().map(Finding::span).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Die OSZE schickt Beobachter. Nach Angaben der [[OZSE]] beginnt die Mission am Montag.",
                "Die UNESCO berät in Paris. Die [[UNECSO-Liste]] soll wachsen, so die UNESCO.",
                "Der BMW-Konzern liefert mehr Autos aus. Ein [[BWM-Manager]] sprach von Rekorden bei BMW.",
                "Die Gewerkschaft XKV ruft zum Streik auf. Die XKV fordert mehr Lohn. Am Freitag will die [[XVK]] verhandeln.",
                "Die Europäische Zentralbank ([[EBZ]]) hebt die Zinsen an.",
                "Die FEMA half nach dem Sturm. Die [[FMEA]] will den Antrag prüfen.",
                "Die CIA und das [[BFI]] ermitteln, die Bundespolizei der USA schweigt."
            })
    void findsScrambledLetters(String expected) {
        assertThat(marked(Marked.parse(expected).text())).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Die SPD und die CDU verhandeln mit der FDP. Die CSU war dagegen, die SPD dafür.",
                "Das ZDF und die ARD übertragen. Die DFL und der DFB freuen sich, der DFB besonders.",
                "Der HSV spielt gegen den BVB und den VFB. Der VFL und der VFB steigen ab.",
                "Der EKG-Befund war gut. Das EEG regelt die Einspeisung. Beim EEG gab es Streit.",
                "Die Linien ABC und BCA fahren nicht. Die Linie ABC fährt am Montag wieder.",
                "LESEN SIE AUCH DIE ANDEREN TEXTE. Die NATO tagt, die NATO berät."
            })
    void leavesTwoRealBodiesAlone(String text) {
        assertThat(marked(text)).isEqualTo(text);
    }

    @Test
    void suggestsTheRightLettersInsideTheCompound() {
        assertThat(Articles.findings("acronym-swap", "Die NATO tagt. Ein NTAO-Sprecher sagte, die NATO sei einig."))
                .singleElement()
                .satisfies(f -> assertThat(f.suggestions()).containsExactly("NATO-Sprecher"));
    }
}
