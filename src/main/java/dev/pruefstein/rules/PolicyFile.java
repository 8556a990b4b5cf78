package dev.pruefstein.rules;

import dev.pruefstein.check.Category;
import dev.pruefstein.check.Channel;
import dev.pruefstein.check.Policy;
import dev.pruefstein.check.Severity;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code rules/languagetool.yml}.
 *
 * <pre>
 * categories:
 *   GRAMMAR: {category: Linguistic conventions/Grammar, severity: major, channel: artefact, confidence: 0.6}
 * rules:
 *   DE_AGREEMENT: {category: Linguistic conventions/Grammar, severity: major, channel: artefact, confidence: 0.7}
 * off:
 *   DE_CASE: a reason
 * on:
 *   MISSING_VERB: a reason
 * </pre>
 *
 * A category that is not listed is off.
 */
final class PolicyFile {

    private static final List<String> SECTIONS = List.of("languagetool", "categories", "rules", "off", "on");
    private static final List<String> KEYS = List.of("category", "severity", "channel", "confidence", "measured");
    private static final Map<String, Category> CATEGORIES = named(Category.values(), Category::path);
    private static final Map<String, Severity> SEVERITIES = named(Severity.values(), Severity::id);
    private static final Map<String, Channel> CHANNELS = named(Channel.values(), Channel::id);

    private PolicyFile() {}

    static Policy read(YamlNode root) {
        Map<String, YamlNode> sections = root.entries(SECTIONS);
        return new Policy(
                treatments(sections.get("categories")),
                treatments(sections.get("rules")),
                reasons(sections.get("off")),
                reasons(sections.get("on")));
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
