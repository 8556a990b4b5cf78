package dev.pruefstein.languagetool;

import java.lang.reflect.Field;
import java.util.List;
import org.languagetool.Language;
import org.languagetool.rules.patterns.AbstractPatternRule;

/**
 * The language that pattern rules belong to. LanguageTool's loaders give them one that the whole process shares; they ask
 * it for its synthesizer, which ours loads when a form is needed.
 */
final class RuleLanguage {

    private RuleLanguage() {}

    /** Lets rules, and the exceptions to them, belong to a language. */
    static void set(List<? extends AbstractPatternRule> rules, Language language) {
        try {
            Field field = AbstractPatternRule.class.getDeclaredField("language");
            field.setAccessible(true);
            for (AbstractPatternRule rule : rules) {
                field.set(rule, language);
                for (AbstractPatternRule exception : rule.getAntiPatterns()) {
                    field.set(exception, language);
                }
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
