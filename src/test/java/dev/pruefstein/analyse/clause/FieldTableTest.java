package dev.pruefstein.analyse.clause;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pruefstein.analyse.AnalysedArticle;
import dev.pruefstein.testing.Articles;
import org.junit.jupiter.api.Test;

class FieldTableTest {

    private static String table(String sentence) {
        AnalysedArticle article = Articles.analyse(sentence);
        return FieldTable.of(article.clauses(article.sentences().get(0)));
    }

    @Test
    void putsAnEmbeddedClauseIntoTheFieldThatItFills() {
        assertThat(table("Dass er kam, freute die Gäste, die im Regen gewartet hatten."))
                .isEqualToNormalizingNewlines("""
                        1  Verbzweitsatz
                           Vorfeld         (2)
                           linke Klammer   [freute] finites Verb
                           Mittelfeld      [die Gäste] Nominalgruppe · (3)
                        2  Verbletztsatz in 1
                           linke Klammer   [Dass] Konjunktion
                           Mittelfeld      [er] Pronomen
                           rechte Klammer  [kam] finites Verb
                        3  Verbletztsatz in 1
                           linke Klammer   [die] Relativ- oder Fragewort
                           Mittelfeld      [im Regen] Präpositionalgruppe
                           rechte Klammer  [gewartet] Partizip · [hatten] finites Verb
                        """);
    }

    @Test
    void saysWhatIsWrong() {
        assertThat(table("Die Bank hat erhöht die Zinsen.")).isEqualToNormalizingNewlines("""
                        1  Verbzweitsatz
                           Vorfeld         [Die Bank] Nominalgruppe
                           linke Klammer   [hat] finites Verb
                           rechte Klammer  [erhöht] Partizip
                           Nachfeld        [die Zinsen] Nominalgruppe
                        !  [die Zinsen] steht hinter der rechten Klammer
                        """);
    }

    @Test
    void showsAVerbFirstClauseBehindAls() {
        assertThat(table("Er tat, als habe er nichts gehört.")).isEqualToNormalizingNewlines("""
                        1  Verbzweitsatz
                           Vorfeld         [Er] Pronomen
                           linke Klammer   [tat] finites Verb
                        2  Verberstsatz
                           Anschluss       [als] Konjunktor
                           linke Klammer   [habe] finites Verb
                           Mittelfeld      [er] Pronomen · [nichts] Pronomen
                           rechte Klammer  [gehört] Partizip
                        """);
    }
}
