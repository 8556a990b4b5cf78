package dev.pruefstein.check.translation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pruefstein.check.Finding;
import dev.pruefstein.check.Lexicon;
import dev.pruefstein.check.Severity;
import dev.pruefstein.rules.RuleFiles;
import dev.pruefstein.testing.Articles;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoanTranslationTest {

    @ParameterizedTest
    @ValueSource(strings = {"mistranslated-phrases", "loan-translations"})
    void marksTheExampleOfEveryPhrase(String name) {
        Lexicon lexicon = new RuleFiles(null).get(name);
        List<String> missed = lexicon.entries().stream()
                .filter(phrase -> lexicon.columns(phrase).size() != 2
                        || found(lexicon.columns(phrase).get(1)).isEmpty())
                .toList();
        assertThat(missed).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Was der Trainer auch sagte, wir zahlten ihm keine Aufmerksamkeit.",
                "Das Gericht hat ihm, wie er sagt, nie die gebührende Aufmerksamkeit gezahlt."
            })
    void findsTheVerbWhereverItStandsInTheClause(String text) {
        assertThat(found(text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wer die Maut zahlt, verdient Aufmerksamkeit.",
                "Am Ufer gegenüber drehte sich das Rad vor den Augen der Besucher.",
                "Das Flugzeug fing Feuer, der Zug fing an zu bremsen.",
                "Das hat mit dem Schaden nichts zu tun.",
                "Sie nahm den Ring von der anderen Hand und legte ihn auf den Tisch.",
                "Er wurde zu einer Haftstrafe verurteilt, weil er für schuldig befunden wurde.",
                "Der Bund hält den Chef nicht für verantwortlich."
            })
    void leavesTheLiteralSenseAlone(String text) {
        assertThat(found(text)).isEmpty();
    }

    @Test
    void whatReadersUnderstandIsMinor() {
        assertThat(found("In anderen Worten, das Geld fehlt."))
                .extracting(Finding::severity)
                .containsExactly(Severity.MINOR);
    }

    private static List<Finding> found(String text) {
        return Articles.findings("loan-translation", text);
    }
}
