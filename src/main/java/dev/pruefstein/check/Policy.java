package dev.pruefstein.check;

import java.util.Map;
import java.util.Optional;

/**
 * What is made of LanguageTool's rules: {@code rules/languagetool.yml} in memory. Immutable and thread-safe.
 *
 * @param categories treatment by LanguageTool's category id
 * @param rules treatment by rule id, goes before the category's
 * @param off rule ids that do not run, each with its reason
 * @param on rule ids that run although LanguageTool leaves them off, each with its reason
 * @param safe rule ids whose only suggestion may be applied without an editor's look, each with its reason
 */
public record Policy(
        Map<String, Treatment> categories,
        Map<String, Treatment> rules,
        Map<String, String> off,
        Map<String, String> on,
        Map<String, String> safe) {

    /** What becomes of a rule that is switched on and of which nothing else is said. */
    private static final Treatment SWITCHED_ON =
            new Treatment(Category.AWKWARD_STYLE, Severity.MINOR, Channel.HYGIENE, 0.5);

    /** Copies the maps. */
    public Policy {
        categories = Map.copyOf(categories);
        rules = Map.copyOf(rules);
        off = Map.copyOf(off);
        on = Map.copyOf(on);
        safe = Map.copyOf(safe);
    }

    /** A policy without safe suggestions. */
    public Policy(
            Map<String, Treatment> categories,
            Map<String, Treatment> rules,
            Map<String, String> off,
            Map<String, String> on) {
        this(categories, rules, off, on, Map.of());
    }

    /** What a match of LanguageTool becomes as a finding. */
    public record Treatment(Category category, Severity severity, Channel channel, double confidence) {}

    /**
     * How a match is treated; empty if it is not reported.
     *
     * @param ruleId LanguageTool's rule id
     * @param categoryId LanguageTool's category id
     */
    public Optional<Treatment> treatment(String ruleId, String categoryId) {
        if (off.containsKey(ruleId)) {
            return Optional.empty();
        }
        Treatment byRule = rules.get(ruleId);
        Treatment treatment = byRule != null ? byRule : categories.get(categoryId);
        return Optional.ofNullable(treatment == null && on.containsKey(ruleId) ? SWITCHED_ON : treatment);
    }
}
