package dev.pruefstein.suppress;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pruefstein.check.Category;
import dev.pruefstein.check.Channel;
import dev.pruefstein.check.Finding;
import dev.pruefstein.check.Severity;
import dev.pruefstein.check.Suppressed;
import dev.pruefstein.extract.Extractor;
import dev.pruefstein.extract.FurnitureWords;
import dev.pruefstein.text.Article;
import dev.pruefstein.text.Format;
import dev.pruefstein.text.Nearest;
import dev.pruefstein.text.Source;
import dev.pruefstein.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class SuppressionsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    private static final Extractor EXTRACTOR = new Extractor(new FurnitureWords(Map.of()));

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
        return applied(text, format, findings).findings().stream()
                .map(f -> f.span().start() + " " + f.ruleId()
                        + (f.ruleId().equals("unused-suppression") ? ": " + f.message() : ""))
                .toList();
    }

    private static Suppressions.Result applied(String text, Format format, List<Finding> findings) {
        List<String> rules = List.of("unpaired-quote", "mojibake", "DE_CASE");
        Article article = EXTRACTOR.extract(new Source("a", "a", text, format));
        return Suppressions.apply(
                article,
                findings,
                TODAY,
                id -> Nearest.of(id, rules).stream()
                        .filter(near -> near.equals(id) || !rules.contains(id))
                        .toList());
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
    void knowsTheIdsOfLanguageToolToo() throws Directive.MistakeException {
        assertThat(Directive.of("<!-- pruefstein-disable DE_CASE GRÖẞE[2] -->"))
                .hasValueSatisfying(said -> assertThat(said.rules()).containsExactlyInAnyOrder("DE_CASE", "GRÖẞE[2]"));
    }

    @Test
    void namesTheRuleThatAMisspeltOneWasMeantFor() {
        assertThat(left("<!-- pruefstein-disable mojibak -->M"))
                .contains("0 unused-suppression: Eine Regel „mojibak“ gibt es nicht; gemeint ist wohl „mojibake“. "
                        + "Dieser Kommentar unterdrückt nichts; er kann weg.");
    }

    @Test
    void namesTheRuleOfTwoThatSuppressesNothing() {
        assertThat(left("<!-- pruefstein-disable mojibake, unpaired-quote -->M"))
                .containsExactly("0 unused-suppression: „unpaired-quote“ unterdrückt hier nichts und kann weg.");
    }

    @Test
    void keepsWhatIsSuppressedWithItsReason() {
        String text = "<!-- pruefstein-disable-line: A > B -->M";
        Finding finding = new Finding(
                "mojibake",
                new Span(text.indexOf('M'), text.length()),
                Category.PUNCTUATION,
                Severity.MINOR,
                Channel.ARTEFACT,
                0.9,
                "Satz.",
                List.of());
        assertThat(applied(text, Format.HTML, List.of(finding)).suppressed())
                .containsExactly(new Suppressed(finding, Suppressed.Where.IN_SOURCE, "A > B"));
    }

    @Test
    void takesNoCommentFromCodeAScriptOrATextField() {
        assertReported("```\n<!-- pruefstein-disable -->\n```\nQ", Format.MARKDOWN);
        assertReported("Ein `<!-- pruefstein-disable -->` im Text, Q", Format.MARKDOWN);
        assertReported("<script>'<!-- pruefstein-disable -->'</script>Q", Format.HTML);
        assertReported("<textarea><!-- pruefstein-disable --></textarea>Q", Format.HTML);
    }

    private static void assertReported(String text, Format format) {
        assertThat(left(text, format)).containsExactly(text.indexOf('Q') + " unpaired-quote");
    }

    @Test
    void takesACommentFromTheHeadOfAPageAndFromTheMiddleOfASentence() {
        assertThat(left("<html><head><!-- pruefstein-disable --></head><body>Q</body></html>", Format.HTML))
                .isEmpty();
        assertThat(left("Er kam <!-- pruefstein-disable-line --> am Q an.")).isEmpty();
        assertThat(left("> <!-- pruefstein-disable -->\n\nQ")).isEmpty();
    }

    @Test
    void readsALongReasonToItsEnd() {
        assertThat(left("<!-- pruefstein-disable mojibake: " + "weil ".repeat(2000) + "-->M"))
                .isEmpty();
    }

    @Test
    void heedsAThousandCommentsAndSaysSo() {
        assertThat(left("<!-- pruefstein-disable-line mojibake --> M\n\n".repeat(1001)))
                .hasSize(2)
                .first(InstanceOfAssertFactories.STRING)
                .endsWith("Ab hier gilt keiner mehr: Es sind über 1000 Kommentare.");
    }
}
