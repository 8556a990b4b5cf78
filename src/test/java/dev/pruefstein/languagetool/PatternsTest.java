package dev.pruefstein.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pruefstein.rules.RuleFiles;
import dev.pruefstein.text.Variant;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.languagetool.AnalyzedSentence;
import org.languagetool.JLanguageTool;
import org.languagetool.UserConfig;
import org.languagetool.rules.CorrectExample;
import org.languagetool.rules.IncorrectExample;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.patterns.AbstractPatternRule;
import org.languagetool.tagging.disambiguation.rules.XmlRuleDisambiguator;

/** Every pattern of rules/patterns.xml keeps what its examples promise. */
class PatternsTest {

    private static final RuleFiles FILES = new RuleFiles(null);
    private static final List<AbstractPatternRule> PATTERNS = LanguageToolEngine.of(Variant.DE)
            .rules(FILES.policy(), FILES.patterns())
            .own();
    private static final JLanguageTool TOOL = tool();

    private static JLanguageTool tool() {
        var language = LanguageToolEngine.language(Variant.DE);
        language.setDisambiguator(new XmlRuleDisambiguator(language, true));
        return new JLanguageTool(language, null, new UserConfig());
    }

    @TestFactory
    Stream<DynamicTest> marksExactlyWhatItsIncorrectExamplesMark() {
        return PATTERNS.stream()
                .flatMap(rule -> rule.getIncorrectExamples().stream()
                        .map(IncorrectExample::getExample)
                        .map(example -> DynamicTest.dynamicTest(
                                rule.getFullId() + ": " + example,
                                () -> assertThat(marked(rule, example)).isEqualTo(example))));
    }

    @TestFactory
    Stream<DynamicTest> leavesItsCorrectExamplesAlone() {
        return PATTERNS.stream()
                .flatMap(rule -> rule.getCorrectExamples().stream()
                        .map(CorrectExample::getExample)
                        .map(example -> DynamicTest.dynamicTest(
                                rule.getFullId() + ": " + example,
                                () -> assertThat(marked(rule, example)).isEqualTo(example))));
    }

    @Test
    void everyPatternHasExamplesOfBothKindsAndAGermanMessage() {
        assertThat(FILES.patterns().ids()).hasSizeGreaterThan(40).allMatch(id -> id.matches("[a-z]+(-[a-z]+)*"));
        assertThat(PATTERNS).allSatisfy(rule -> {
            assertThat(rule.getIncorrectExamples()).isNotEmpty();
            assertThat(rule.getCorrectExamples()).hasSizeGreaterThanOrEqualTo(2);
            assertThat(rule.getMessage()).isNotBlank();
        });
    }

    /** The example with marks where the rule matches. */
    private static String marked(AbstractPatternRule rule, String example) throws IOException {
        String text = example.replaceAll("</?marker>", "");
        AnalyzedSentence sentence = TOOL.getAnalyzedSentence(text);
        List<RuleMatch> matches = new ArrayList<>(List.of(rule.match(sentence)));
        matches.sort(null);
        StringBuilder marked = new StringBuilder(text);
        for (int i = matches.size() - 1; i >= 0; i--) {
            marked.insert(matches.get(i).getToPos(), "</marker>");
            marked.insert(matches.get(i).getFromPos(), "<marker>");
        }
        return marked.toString();
    }
}
