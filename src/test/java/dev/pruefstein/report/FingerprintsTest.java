package dev.pruefstein.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pruefstein.check.Category;
import dev.pruefstein.check.Channel;
import dev.pruefstein.check.Finding;
import dev.pruefstein.check.Severity;
import dev.pruefstein.testing.Marked;
import dev.pruefstein.text.Article;
import dev.pruefstein.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class FingerprintsTest {

    private static final String SENTENCE =
            "Die Ministerin hat am Montag [[angekündigt]] das neue Gesetz zum Klimaschutz.";

    @Test
    void aMovedLineKeepsItsName() {
        assertThat(names("Ein ganz neuer Absatz, der weit davor steht und länger ist.\n\n" + SENTENCE))
                .isEqualTo(names("Sonst beginnt der Artikel mit diesem anderen Absatz.\n\n\n" + SENTENCE));
    }

    @Test
    void anEditOfTheWordsGivesANewName() {
        assertThat(names(SENTENCE)).isNotEqualTo(names(SENTENCE.replace("Montag", "Dienstag")));
    }

    @Test
    void theSameWordsTwiceGetTwoNames() {
        String long40 = " Zwischen beiden stehen genug andere Wörter als Abstand. ";

        assertThat(names(long40 + SENTENCE + long40 + SENTENCE + long40))
                .doesNotHaveDuplicates()
                .hasSize(2);
    }

    private static List<String> names(String marked) {
        Marked text = Marked.parse(marked);
        Fingerprints fingerprints = new Fingerprints(new Article("a.txt", "a.txt", text.text(), List.of()));
        return text.spans().stream().map(s -> fingerprints.next(finding(s))).toList();
    }

    private static Finding finding(Span span) {
        return new Finding(
                "verb-bracket", span, Category.GRAMMAR, Severity.MAJOR, Channel.ARTEFACT, 0.9, "Satzbau.", List.of());
    }
}
