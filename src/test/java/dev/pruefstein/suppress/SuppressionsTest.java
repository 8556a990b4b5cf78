package dev.pruefstein.suppress;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pruefstein.check.Category;
import dev.pruefstein.check.Channel;
import dev.pruefstein.check.Finding;
import dev.pruefstein.check.Severity;
import dev.pruefstein.text.Format;
import dev.pruefstein.text.Source;
import dev.pruefstein.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SuppressionsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

    /** Each Q is a finding of unpaired-quote, each M one of mojibake. */
    private static List<String> left(String text, Format format) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == 'Q' || text.charAt(i) == 'M') {
                String rule = text.charAt(i) == 'Q' ? "unpaired-quote" : "mojibake";
                findings.add(new Finding(
                        rule,
                        new Span(i, i + 1),
                        Category.PUNCTUATION,
                        Severity.MINOR,
                        Channel.ARTEFACT,
                        0.9,
                        "Satz.",
                        List.of()));
            }
        }
        return Suppressions.apply(new Source("a", "a", text, format), findings, TODAY).stream()
                .map(f -> f.span().start() + " " + f.ruleId()
                        + (f.ruleId().equals("unused-suppression") ? ": " + f.message() : ""))
                .toList();
    }

    private static List<String> left(String text) {
        return left(text, Format.MARKDOWN);
    }

    @Test
    void disablesNamedRulesUpToTheEnd() {
        assertThat(left("Q M\n<!-- pruefstein-disable mojibake -->\nQ M\nM"))
                .containsExactly("0 unpaired-quote", "2 mojibake", "41 unpaired-quote");
    }

    @Test
    void enablesAgain() {
        String comments = "<!-- pruefstein-disable --> Q M <!-- pruefstein-enable --> Q";
        assertThat(left(comments)).containsExactly(comments.lastIndexOf('Q') + " unpaired-quote");
    }

    @Test
    void enablesOneOfTwoRules() {
        String text =
                "<!-- pruefstein-disable mojibake, unpaired-quote --> Q M <!-- pruefstein-enable mojibake --> Q M";
        assertThat(left(text)).containsExactly(text.lastIndexOf('M') + " mojibake");
    }

    @Test
    void disablesTheNextLineThatIsNotEmpty() {
        String text = "<!-- pruefstein-disable-next-line unpaired-quote -->\r\n\r\nQ M\r\nQ";
        assertThat(left(text))
                .containsExactly(text.indexOf('M') + " mojibake", text.lastIndexOf('Q') + " unpaired-quote");
    }

    @Test
    void disablesItsOwnLine() {
        String text = "Q\nQ <!-- pruefstein-disable-line: wie gedruckt --> M\nM";
        assertThat(left(text)).containsExactly("0 unpaired-quote", text.lastIndexOf('M') + " mojibake");
    }

    @Test
    void holdsThroughItsLastDay() {
        assertThat(left("<!-- pruefstein-disable until 2026-06-15: bald -->Q")).isEmpty();
        assertThat(left("<!-- pruefstein-disable until 2026-06-14: bald -->Q"))
                .containsExactly(
                        "0 unused-suppression: Dieser Kommentar galt bis 2026-06-14; er unterdrückt nichts mehr.",
                        "50 unpaired-quote");
    }

    @Test
    void reportsACommentThatSuppressesNothing() {
        assertThat(left("<!-- pruefstein-disable mojibake -->Q"))
                .containsExactly(
                        "0 unused-suppression: Dieser Kommentar unterdrückt nichts; er kann weg.", "36 unpaired-quote");
    }

    @Test
    void reportsACommentThatCannotBeUnderstood() {
        assertThat(left("<!-- pruefstein-disabled -->"))
                .containsExactly("0 unused-suppression: „pruefstein-disabled“ gibt es nicht; es gibt disable, enable, "
                        + "disable-line und disable-next-line.");
        assertThat(left("<!-- pruefstein-disable until morgen -->Q"))
                .contains("0 unused-suppression: Hinter „until“ steht kein Tag der Form 2027-01-31.");
        assertThat(left("<!-- pruefstein-disable mojibake (Zitat) -->M"))
                .contains("0 unused-suppression: „(Zitat)“ ist keine Regel; eine Begründung steht hinter einem "
                        + "Doppelpunkt.");
    }

    @Test
    void leavesPlainTextAlone() {
        assertThat(left("<!-- pruefstein-disable -->Q", Format.TEXT)).containsExactly("27 unpaired-quote");
    }

    @Test
    void knowsTheIdsOfLanguageToolToo() {
        assertThat(new SuppressionComments("<!-- pruefstein-disable DE_CASE GRÖẞE[2] -->").suppressions())
                .singleElement()
                .satisfies(s -> assertThat(s.rules()).containsExactlyInAnyOrder("DE_CASE", "GRÖẞE[2]"));
    }
}
