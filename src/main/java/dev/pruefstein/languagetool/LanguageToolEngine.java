package dev.pruefstein.languagetool;

import dev.pruefstein.check.Policy;
import dev.pruefstein.text.Variant;
import java.util.ArrayList;
import java.util.List;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.UserConfig;
import org.languagetool.language.AustrianGerman;
import org.languagetool.language.GermanyGerman;
import org.languagetool.language.SwissGerman;
import org.languagetool.rules.Rule;
import org.languagetool.tagging.disambiguation.rules.XmlRuleDisambiguator;

/**
 * LanguageTool's German, loaded once. Immutable and thread-safe; the sessions it opens are not.
 */
public final class LanguageToolEngine {

    private final Language language;
    private final Policy policy;

    /**
     * Loads the language.
     *
     * @param variant the standard variety
     * @param policy which rules run and what their matches become
     */
    public LanguageToolEngine(Variant variant, Policy policy) {
        this.policy = policy;
        this.language = language(variant);
        // The multi-word chunkers of the default disambiguator only suppress spelling matches; they cost 1.3 s to load.
        language.setDisambiguator(new XmlRuleDisambiguator(language, true));
    }

    // Own instances: the shared ones would carry our disambiguator into an application's other uses of LanguageTool.
    @SuppressWarnings("deprecation")
    static Language language(Variant variant) {
        return switch (variant) {
            case DE -> new GermanyGerman();
            case AT -> new AustrianGerman();
            case CH -> new SwissGerman();
        };
    }

    /** Makes what one thread needs: a further one costs about 0.2 s. */
    public LanguageToolSession open() {
        JLanguageTool tool = new JLanguageTool(language, null, new UserConfig());
        List<Rule> rules = new ArrayList<>();
        for (Rule rule : tool.getAllRules()) {
            if (runs(rule)) {
                rules.add(rule);
            }
        }
        return new LanguageToolSession(tool, language, rules, policy);
    }

    /** The pages of LanguageTool's rules under this engine's policy. */
    public LanguageToolRules rules() {
        return new LanguageToolRules(
                new JLanguageTool(language, null, new UserConfig()).getAllRules(), this::runs, policy);
    }

    private boolean runs(Rule rule) {
        if (policy.treatment(rule.getId(), rule.getCategory().getId().toString())
                .isEmpty()) {
            return false;
        }
        boolean offByDefault = rule.isDefaultOff()
                || rule.isDefaultTempOff()
                || rule.getCategory().isDefaultOff();
        return !offByDefault || policy.on().containsKey(rule.getId());
    }
}
