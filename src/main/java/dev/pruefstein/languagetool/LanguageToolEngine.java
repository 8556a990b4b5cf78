package dev.pruefstein.languagetool;

import dev.pruefstein.analyse.Spelling;
import dev.pruefstein.check.Patterns;
import dev.pruefstein.check.Policy;
import dev.pruefstein.text.Variant;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import org.languagetool.JLanguageTool;
import org.languagetool.UserConfig;
import org.languagetool.language.AustrianGerman;
import org.languagetool.language.German;
import org.languagetool.language.GermanyGerman;
import org.languagetool.language.SwissGerman;
import org.languagetool.rules.patterns.AbstractPatternRule;
import org.languagetool.rules.patterns.PatternRuleLoader;

/**
 * LanguageTool's German: dictionaries, tagger, disambiguator. They are the same whatever rules run, load once in a
 * process, and stay. Immutable and thread-safe; the sessions it opens are not.
 */
public final class LanguageToolEngine {

    private static final Map<Variant, LanguageToolEngine> ENGINES = new ConcurrentHashMap<>();

    /** Rules of LanguageTool whose filters ask for the date, with their categories. */
    private static final Map<String, String> DATED_RULES = Map.of(
            "DATUM_ZUKUNFT_VERB_VERGANGENHEIT",
            "SEMANTICS",
            "DATUM_NEUES_JAHR",
            "SEMANTICS",
            "X_SOLL_XXXX",
            "WIKIPEDIA");

    private final Variant variant;
    private final German language;
    private final Spelling spelling;
    private final Requirements requirements = new Requirements();
    /** Done when everything is there that an analysis needs. */
    private final CompletableFuture<Disambiguation> loaded;

    private LanguageToolEngine(Variant variant) {
        this.variant = variant;
        this.spelling = new SpellingDictionary(variant);
        this.language = language(variant);
        language.setSynthesizer(new LateSynthesizer());
        this.loaded = CompletableFuture.supplyAsync(this::loadAll, LanguageToolEngine::inBackground);
    }

    /**
     * The engine of a standard variety. It begins to load when it is first asked for, in a thread of its own.
     */
    public static LanguageToolEngine of(Variant variant) {
        return ENGINES.computeIfAbsent(variant, LanguageToolEngine::new);
    }

    private static void inBackground(Runnable work) {
        Thread thread = new Thread(work, "pruefstein-language");
        thread.setDaemon(true);
        thread.start();
    }

    private Disambiguation loadAll() {
        try {
            TaggerTables.install();
            // An unknown word asks all of the tagger's tables.
            language.getTagger().tag(List.of("Unbekannteswortx"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Disambiguation disambiguation = new Disambiguation(language, requirements);
        // For rules that disambiguate by themselves.
        language.setDisambiguator(disambiguation);
        return disambiguation;
    }

    // Own instances: the shared ones would carry our disambiguator into an application's other uses of LanguageTool.
    @SuppressWarnings("deprecation")
    static German language(Variant variant) {
        return switch (variant) {
            case DE -> new GermanyGerman();
            case AT -> new AustrianGerman();
            case CH -> new SwissGerman();
        };
    }

    /**
     * Makes the rules that run.
     *
     * @param policy which rules run and what their matches become
     * @param patterns our own rules in LanguageTool's format
     * @throws IllegalArgumentException if LanguageTool cannot read {@code patterns}
     */
    public RunningRules rules(Policy policy, Patterns patterns) {
        return new RunningRules(
                policy, language, JavaRules.of(variant), JavaRules.speller(variant), read(patterns), requirements);
    }

    private List<AbstractPatternRule> read(Patterns file) {
        if (file.xml().isEmpty()) {
            return List.of();
        }
        try {
            byte[] xml = file.xml().getBytes(StandardCharsets.UTF_8);
            List<AbstractPatternRule> rules =
                    new PatternRuleLoader().getRules(new ByteArrayInputStream(xml), file.path(), language);
            RuleLanguage.set(rules, language);
            return List.copyOf(rules);
        } catch (IOException | RuntimeException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw new IllegalArgumentException(
                    file.path() + ": not in LanguageTool's rule format: " + cause.getMessage(), e);
        }
    }

    /** True if rules run that compare dates of the article with today: what they find changes by itself. */
    public static boolean asksForTheDate(Policy policy) {
        return DATED_RULES.entrySet().stream()
                .anyMatch(
                        rule -> policy.treatment(rule.getKey(), rule.getValue()).isPresent());
    }

    /** Waits until everything is loaded that an analysis needs. */
    public void load() {
        loaded();
    }

    private Disambiguation loaded() {
        try {
            return loaded.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** Makes what one thread needs. */
    public LanguageToolSession open(RunningRules rules) {
        Disambiguation disambiguation = loaded();
        JLanguageTool tool =
                new JLanguageTool(language, List.of(), null, null, null, new UserConfig(), true, true, List.of());
        // It drops what a rule finds that it leaves off itself.
        rules.policy().on().keySet().forEach(tool::enableRule);
        return new LanguageToolSession(tool, language, disambiguation, rules, spelling);
    }

    /** The pages of all of LanguageTool's rules and our patterns, whether they run or not: makes every rule there is. */
    public LanguageToolRules pages(Policy policy, Patterns patterns) {
        return new LanguageToolRules(
                new JLanguageTool(language, null, new UserConfig()).getAllRules(), read(patterns), policy);
    }
}
