package dev.pruefstein.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pruefstein.check.Patterns;
import dev.pruefstein.check.Policy;
import dev.pruefstein.rules.RuleFiles;
import dev.pruefstein.text.Variant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.languagetool.JLanguageTool;
import org.languagetool.UserConfig;
import org.languagetool.rules.Rule;
import org.languagetool.rules.TextLevelRule;
import org.languagetool.rules.patterns.AbstractPatternRule;
import org.languagetool.rules.patterns.PatternRule;
import org.languagetool.rules.patterns.RegexPatternRule;

/** Exactly the rules that the policy leaves on are made, and they are LanguageTool's own in all that counts. */
class RunningRulesTest {

    private static final Policy SHIPPED = new RuleFiles(null).policy();
    private static final Policy OTHER = new Policy(
            Map.of(),
            Map.of("DE_CASE", SHIPPED.categories().get("CASING")),
            Map.of("KOMMA_ZWISCHEN_HAUPT_UND_NEBENSATZ", "for the test"),
            Map.of("MISSING_VERB", "for the test", "DICH_DIR", "for the test"));

    @ParameterizedTest
    @EnumSource(Variant.class)
    void theShippedPolicyMakesItsPatternsAndNoOther(Variant variant) {
        assertThat(patterns(variant, SHIPPED))
                .hasSizeGreaterThan(3000)
                .containsExactlyElementsOf(expectedPatterns(variant, SHIPPED));
    }

    @Test
    void anotherPolicyMakesItsPatternsAndNoOther() {
        assertThat(patterns(Variant.DE, OTHER))
                .isNotEmpty()
                .containsExactlyElementsOf(expectedPatterns(Variant.DE, OTHER));
    }

    @Test
    void anotherPolicyMakesItsJavaRulesAndNoOther() {
        RunningRules rules = LanguageToolEngine.of(Variant.DE).rules(OTHER, Patterns.NONE);
        assertThat(rules.forOneThread().written()).extracting(Rule::getId).containsExactly("MISSING_VERB", "DE_CASE");
    }

    @ParameterizedTest
    @EnumSource(Variant.class)
    void theRecipesAreThoseOfLanguageToolsRulesInItsOrder(Variant variant) {
        List<String> recipes = new ArrayList<>();
        for (JavaRules.Recipe recipe : JavaRules.of(variant)) {
            recipes.add(heading(recipe));
        }
        recipes.add(heading(JavaRules.speller(variant)));
        assertThat(recipes)
                .containsExactlyElementsOf(all(variant).stream()
                        .filter(rule -> !(rule instanceof AbstractPatternRule))
                        .map(RunningRulesTest::heading)
                        .toList());
    }

    @Test
    void aRecipeMakesTheRuleOfItsHeading() {
        for (JavaRules.Recipe recipe : JavaRules.of(Variant.DE)) {
            assertThat(heading(recipe.make(LanguageToolEngine.language(Variant.DE))))
                    .isEqualTo(heading(recipe));
        }
    }

    private static String heading(JavaRules.Recipe recipe) {
        return recipe.id() + " " + recipe.category() + " " + recipe.defaultOff();
    }

    private static String heading(Rule rule) {
        return rule.getId() + " " + rule.getCategory().getId() + " " + rule.isDefaultOff();
    }

    private static List<String> patterns(Variant variant, Policy policy) {
        return LanguageToolEngine.of(variant).rules(policy, Patterns.NONE).patterns().stream()
                .map(RunningRulesTest::show)
                .toList();
    }

    private static List<String> expectedPatterns(Variant variant, Policy policy) {
        return all(variant).stream()
                .filter(rule -> rule instanceof AbstractPatternRule && LanguageToolRules.runs(rule, policy))
                .map(RunningRulesTest::show)
                .toList();
    }

    /** LanguageTool's rules for one sentence, in its order. */
    private static List<Rule> all(Variant variant) {
        return new JLanguageTool(LanguageToolEngine.language(variant), null, new UserConfig())
                .getAllRules().stream()
                        .filter(rule -> !(rule instanceof TextLevelRule))
                        .toList();
    }

    /** What decides where a pattern matches and what it says. */
    private static String show(Rule rule) {
        AbstractPatternRule pattern = (AbstractPatternRule) rule;
        String what = pattern instanceof PatternRule tokens
                ? tokens.toPatternString()
                : ((RegexPatternRule) pattern).getPattern().pattern();
        return Stream.of(
                        pattern.getId(),
                        pattern.getCategory().getId(),
                        what,
                        pattern.getMessage(),
                        pattern.getSuggestionMatches().size(),
                        pattern.getSuggestionsOutMsg(),
                        pattern.getAntiPatterns().size(),
                        pattern.getFilter() == null
                                ? ""
                                : pattern.getFilter().getClass().getSimpleName().replace("GermanNumber", "Number"),
                        pattern.getFilterArguments(),
                        pattern.getStartPositionCorrection(),
                        pattern.getEndPositionCorrection(),
                        pattern.getPriority(),
                        pattern.getTags(),
                        pattern.isDefaultOff())
                .map(String::valueOf)
                .reduce("", (a, b) -> a + " | " + b);
    }
}
