package dev.pruefstein.languagetool;

import dev.pruefstein.analyse.Spelling;
import dev.pruefstein.check.Patterns;
import dev.pruefstein.check.Policy;
import dev.pruefstein.text.Variant;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.UserConfig;
import org.languagetool.language.AustrianGerman;
import org.languagetool.language.GermanyGerman;
import org.languagetool.language.SwissGerman;
import org.languagetool.rules.Rule;
import org.languagetool.rules.TextLevelRule;
import org.languagetool.rules.patterns.AbstractPatternRule;
import org.languagetool.rules.patterns.PatternRuleLoader;
import org.languagetool.tagging.disambiguation.rules.XmlRuleDisambiguator;

/**
 * LanguageTool's German, loaded once. Immutable and thread-safe; the sessions it opens are not.
 */
public final class LanguageToolEngine {

    private final Language language;
    private final Policy policy;
    private final Spelling spelling;
    private final List<AbstractPatternRule> patterns;

    /** Loads the language, without patterns of our own. */
    public LanguageToolEngine(Variant variant, Policy policy) {
        this(variant, policy, Patterns.NONE);
    }

    /**
     * Loads the language. What needs no other part loads at the same time, in a thread of its own.
     *
     * @param variant the standard variety
     * @param policy which rules run and what their matches become
     * @param patterns our own rules in LanguageTool's format
     * @throws IllegalArgumentException if LanguageTool cannot read {@code patterns}
     */
    public LanguageToolEngine(Variant variant, Policy policy, Patterns patterns) {
        this.policy = policy;
        this.spelling = new SpellingDictionary(variant);
        this.language = language(variant);
        warmUpTagger();
        // The multi-word chunkers of the default disambiguator only suppress spelling matches; they cost 1.3 s to load.
        language.setDisambiguator(new XmlRuleDisambiguator(language, true));
        this.patterns = load(patterns);
    }

    /**
     * At the first unknown word the tagger builds a table of verb forms, for more than a second: the longest single step
     * of a start. Begun here, it is done while the rules load; who needs it before that waits for it.
     */
    private void warmUpTagger() {
        Thread thread = new Thread(
                () -> {
                    try {
                        language.getTagger().tag(List.of("Unbekannteswortx"));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                },
                "tagger warm-up");
        thread.setDaemon(true);
        thread.start();
    }

    private List<AbstractPatternRule> load(Patterns file) {
        if (file.xml().isEmpty()) {
            return List.of();
        }
        try {
            byte[] xml = file.xml().getBytes(StandardCharsets.UTF_8);
            return List.copyOf(new PatternRuleLoader().getRules(new ByteArrayInputStream(xml), file.path(), language));
        } catch (IOException | RuntimeException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw new IllegalArgumentException(
                    file.path() + ": not in LanguageTool's rule format: " + cause.getMessage(), e);
        }
    }

    /** Our own patterns; several may share an id. */
    List<AbstractPatternRule> patterns() {
        return patterns;
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
        for (Rule rule : all(tool)) {
            if (runs(rule)) {
                rules.add(rule);
            }
        }
        return new LanguageToolSession(tool, language, rules, policy, spelling);
    }

    /** The pages of LanguageTool's rules under this engine's policy. */
    public LanguageToolRules rules() {
        Set<String> own = patterns.stream().map(Rule::getId).collect(Collectors.toSet());
        return new LanguageToolRules(all(new JLanguageTool(language, null, new UserConfig())), own, this::runs, policy);
    }

    private List<Rule> all(JLanguageTool tool) {
        List<Rule> rules = new ArrayList<>(tool.getAllRules());
        rules.addAll(patterns);
        return rules;
    }

    private boolean runs(Rule rule) {
        if (rule instanceof TextLevelRule) {
            return false; // LanguageTool's text knows no headline, furniture or captions; our own checks look at the
            // whole
        }
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
