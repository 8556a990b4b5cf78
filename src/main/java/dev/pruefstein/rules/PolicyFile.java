package dev.pruefstein.rules;

import dev.pruefstein.check.Category;
import dev.pruefstein.check.Channel;
import dev.pruefstein.check.Policy;
import dev.pruefstein.check.Severity;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code rules/languagetool.yml}.
 *
 * <pre>
 * categories:          # by LanguageTool's category id; a category that is not listed is off
 *   GRAMMAR: {category: Linguistic conventions/Grammar, severity: minor, channel: hygiene, confidence: 0.4}
 * rules:               # by rule id; goes before the category
 *   DE_AGREEMENT: {category: Linguistic conventions/Grammar, severity: major, channel: artefact, confidence: 0.7}
 * off:                 # rules that do not run, each with its reason
 *   DE_CASE: marks nouns in names
 * on:                  # rules that run although LanguageTool leaves them off, each with its reason
 *   MISSING_VERB: wanted here
 * safe:                # rules whose only suggestion pruefstein fix may apply, each with its reason
 *   EINHEIT_LEERZEICHEN: changes no word
 * measured:            # rules, off and on once more, decided by figures; what stands above goes before it
 * </pre>
 */
final class PolicyFile {

    private static final List<String> SECTIONS = List.of("categories", "rules", "off", "on", "safe", "measured");
    private static final List<String> MEASURED_SECTIONS = List.of("rules", "off", "on");
    private static final List<String> KEYS = List.of("category", "severity", "channel", "confidence", "figures");
    private static final Map<String, Category> CATEGORIES = named(Category.values(), Category::path);
    private static final Map<String, Severity> SEVERITIES = named(Severity.values(), Severity::id);
    private static final Map<String, Channel> CHANNELS = named(Channel.values(), Channel::id);

    private PolicyFile() {}

    static Policy read(YamlNode root) {
        Map<String, YamlNode> sections = root.entries(SECTIONS);
        YamlNode measured = sections.get("measured");
        Map<String, YamlNode> figures = measured == null ? Map.of() : measured.entries(MEASURED_SECTIONS);
        Map<String, Policy.Treatment> rules = treatments(sections.get("rules"));
        Map<String, String> off = reasons(sections.get("off"));
        Map<String, String> on = reasons(sections.get("on"));
        Set<String> judged = new HashSet<>(rules.keySet());
        judged.addAll(off.keySet());
        judged.addAll(on.keySet());
        addUnless(judged, treatments(figures.get("rules")), rules);
        addUnless(judged, reasons(figures.get("off")), off);
        addUnless(judged, reasons(figures.get("on")), on);
        return new Policy(treatments(sections.get("categories")), rules, off, on, reasons(sections.get("safe")));
    }

    private static <T> void addUnless(Set<String> judged, Map<String, T> from, Map<String, T> into) {
        from.forEach((id, value) -> {
            if (!judged.contains(id)) {
                into.put(id, value);
            }
        });
    }

    private static Map<String, Policy.Treatment> treatments(@Nullable YamlNode section) {
        Map<String, Policy.Treatment> treatments = new LinkedHashMap<>();
        if (section != null) {
            section.entries().forEach((id, node) -> treatments.put(id, treatment(node)));
        }
        return treatments;
    }

    private static Policy.Treatment treatment(YamlNode node) {
        Map<String, YamlNode> values = node.entries(KEYS);
        return new Policy.Treatment(
                node.require(values, "category").oneOf("category", CATEGORIES),
                node.require(values, "severity").oneOf("severity", SEVERITIES),
                node.require(values, "channel").oneOf("channel", CHANNELS),
                node.require(values, "confidence").number(0, 1));
    }

    private static Map<String, String> reasons(@Nullable YamlNode section) {
        Map<String, String> reasons = new LinkedHashMap<>();
        if (section != null) {
            section.entries().forEach((id, node) -> {
                if (node.string().isBlank()) {
                    throw node.error(id + " has no reason; say why it is in this list");
                }
                reasons.put(id, node.string());
            });
        }
        return reasons;
    }

    private static <T> Map<String, T> named(T[] values, Function<T, String> name) {
        Map<String, T> map = new TreeMap<>();
        Arrays.stream(values).forEach(v -> map.put(name.apply(v), v));
        return map;
    }
}
