package dev.pruefstein.check.repetition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pruefstein.check.Checks;
import dev.pruefstein.check.Finding;
import dev.pruefstein.check.Reporter;
import dev.pruefstein.testing.Articles;
import dev.pruefstein.text.Format;
import dev.pruefstein.text.Source;
import java.util.List;
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

    @Test
    void leavesTheHeadingThatRepeatsTheTitleOfFrontMatterAlone() {
        String title = "Gemeinde saniert das alte Hallenbad";
        String opening = "---\ntitle: " + title + "\n---\n\n# " + title + "\n\n" + PARAGRAPH + "\n";
        assertThat(repeatedHeadlines(opening)).isEmpty();
        assertThat(repeatedHeadlines(opening + "\n## " + title + "\n\nIm Herbst ist es so weit.\n"))
                .hasSize(1);
        assertThat(repeatedHeadlines("# " + title + "\n\n# " + title + "\n\n" + PARAGRAPH + "\n"))
                .hasSize(1);
    }

    private static List<Finding> repeatedHeadlines(String markdown) {
        Checks.Registered check = Articles.checks().stream()
                .filter(c -> c.rule().id().equals("repeated-headline"))
                .findFirst()
                .orElseThrow();
        Reporter reporter = new Reporter(check.rule());
        check.check().check(Articles.analyse(new Source("bad", "bad.md", markdown, Format.MARKDOWN)), reporter);
        return reporter.findings();
    }
}
