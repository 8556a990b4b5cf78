package dev.pruefstein;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pruefstein.check.Finding;
import dev.pruefstein.check.Rule;
import dev.pruefstein.check.Severity;
import dev.pruefstein.read.Input;
import dev.pruefstein.report.Outcome;
import dev.pruefstein.text.Format;
import dev.pruefstein.text.Problem;
import dev.pruefstein.text.Source;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PruefsteinTest {

    private static final Pruefstein PRUEFSTEIN = Pruefstein.builder().build();

    @Test
    void checksManyArticlesInOrderAndReportsTheUnreadableAmongThem() {
        List<Input> inputs = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            inputs.add(
                    i == 7
                            ? new Input.Unreadable("7", new Problem("in.jsonl", null, "broken"))
                            : new Input.Read(new Source(
                                    "" + i, "in.jsonl", "Das ist der Satz mit der Nummer " + i + ".", Format.TEXT)));
        }
        List<Outcome> outcomes = new ArrayList<>();
        PRUEFSTEIN.checkAll(inputs.iterator(), 2, outcomes::add);
        assertThat(outcomes)
                .extracting(Outcome::id)
                .isEqualTo(inputs.stream().map(Input::id).toList());
        assertThat(outcomes.get(7)).isInstanceOf(Outcome.NotChecked.class);
        assertThat(outcomes.stream().filter(Outcome.Checked.class::isInstance)).hasSize(29);
    }

    @Test
    void refusesAnArticleThatIsSurelyNotGerman() {
        String english = "The city council will decide on emergency funds next week, after the final report has been "
                + "published. Residents of the old town have been waiting for help since the flood destroyed their "
                + "homes and shops three weeks ago, and many of them feel forgotten by the government. ";
        assertThatThrownBy(() -> PRUEFSTEIN.check(english.repeat(3)))
                .isInstanceOf(NotCheckedException.class)
                .hasMessage("-: is in English; only German is checked");
    }

    @Test
    void findsTheSameOnEveryThread() {
        String text = "Der Minister sagte gestern, das ist eine gute Haus für alle Bürger.";
        List<Input> inputs = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            inputs.add(new Input.Read(new Source("a", "a", text, Format.TEXT)));
        }
        List<Object> findings = new ArrayList<>();
        PRUEFSTEIN.checkAll(inputs.iterator(), 2, o -> findings.add(((Outcome.Checked) o).findings()));
        assertThat(findings).hasSize(20).containsOnly(PRUEFSTEIN.check(text).findings());
    }

    /** LanguageTool leaves both off: one is written in Java, one a pattern. */
    @Test
    void reportsARuleThatLanguageToolLeavesOffWhenItIsSwitchedOn() {
        List<String> ids = List.of("MISSING_VERB", "VERBLEIBEN_WIR");
        String text = "In diesem kurzen Absatz leider gar kein Verb. Bis Juni verbleibe ich hier.";
        assertThat(rulesOf(PRUEFSTEIN, text)).doesNotContainAnyElementsOf(ids);
        assertThat(rulesOf(Pruefstein.builder().enable(ids).build(), text)).containsAll(ids);
    }

    /** LanguageTool compares all forms of the verb; a comma between is its excuse. */
    @Test
    void findsAVerbThatIsSaidTwice() {
        assertThat(rulesOf(PRUEFSTEIN, "Anna gießt Blumen gießt am liebsten abends."))
                .contains("DOPPELTES_VERB");
        assertThat(rulesOf(PRUEFSTEIN, "Anna gießt Blumen, gießt aber nie den Rasen."))
                .doesNotContain("DOPPELTES_VERB");
    }

    /** The second time a sentence is not analysed again. */
    @Test
    void findsTheSameInASentenceThatWasThereBefore() {
        String sentence = "Anna gießt Blumen gießt am liebsten abends.";
        String text = sentence + "\n\nDie Gießkanne ist aus Blech.\n\n" + sentence;
        List<Finding> both = PRUEFSTEIN.check(text).findings().stream()
                .filter(finding -> finding.ruleId().equals("DOPPELTES_VERB"))
                .toList();
        assertThat(both)
                .extracting(finding -> finding.span().start())
                .containsExactly(text.indexOf("gießt am"), text.lastIndexOf("gießt am"));
        assertThat(both.get(0).message()).isEqualTo(both.get(1).message());
    }

    private static List<String> rulesOf(Pruefstein pruefstein, String text) {
        return pruefstein.check(text).findings().stream().map(Finding::ruleId).toList();
    }

    @Test
    void namesTheNearestRuleForAnUnknownOne() {
        assertThatThrownBy(() -> PRUEFSTEIN.rule("DE_AGREEMNT"))
                .isInstanceOfSatisfying(
                        UnknownRuleException.class, e -> assertThat(e.nearest()).startsWith("DE_AGREEMENT"));
        assertThatThrownBy(() ->
                        Pruefstein.builder().disable(List.of("no-such-rule")).build())
                .isInstanceOf(UnknownRuleException.class)
                .hasMessageStartingWith("unknown rule 'no-such-rule'");
    }

    @Test
    void listsEachRunningRuleOnce() {
        assertThat(PRUEFSTEIN.rules())
                .extracting(Rule::id)
                .doesNotHaveDuplicates()
                .contains("PRAEP_GEN");
    }

    @Test
    void doesNotRunADisabledRule() {
        Pruefstein without = Pruefstein.builder().disable(List.of("PRAEP_GEN")).build();
        assertThat(without.rules()).extracting(Rule::id).doesNotContain("PRAEP_GEN");
        assertThat(without.rule("PRAEP_GEN").id()).isEqualTo("PRAEP_GEN");
    }

    @Test
    void refusesAThresholdThatIsNoScore() {
        assertThatThrownBy(() -> Pruefstein.builder().failUnder(101)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Pruefstein.builder().failUnder(Double.NaN))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Pruefstein.builder().failUnder(0).failOn(Severity.CRITICAL).build())
                .isNotNull();
    }
}
