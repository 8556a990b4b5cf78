package dev.pruefstein.rules;

import dev.pruefstein.check.Severity;
import dev.pruefstein.gate.FailOn;
import dev.pruefstein.gate.GateSettings;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads the gate's conditions: {@code rules/gate.yml}, or the same keys in a configuration. */
public final class GateFile {

    /** The keys that may stand in it. */
    public static final List<String> KEYS =
            List.of("fail-under", "fail-on", "max-findings", "fail-on-rules", "max-failed-share", "warn-only");

    private static final int MOST_FINDINGS = 1_000_000;
    private static final Map<String, FailOn> FAIL_ON = names();
    private static final List<String> SEVERITIES = List.of("neutral", "minor", "major", "critical");

    private GateFile() {}

    /** Reads the shipped defaults, which leave neither threshold open. */
    static GateSettings readComplete(YamlNode root) {
        Map<String, YamlNode> values = root.entries(KEYS);
        root.require(values, "fail-under");
        root.require(values, "fail-on");
        return read(root);
    }

    /**
     * Reads conditions, of which any may be missing.
     *
     * @throws RuleFileException if a key is unknown or a value out of range
     */
    public static GateSettings read(YamlNode root) {
        Map<String, YamlNode> values = root.entries(KEYS);
        YamlNode failOn = values.get("fail-on");
        YamlNode warnOnly = values.get("warn-only");
        return new GateSettings(
                number(values.get("fail-under"), 100),
                failOn == null ? null : failOn.oneOf("severity", FAIL_ON),
                maxFindings(values.get("max-findings")),
                new LinkedHashSet<>(strings(values.get("fail-on-rules"))),
                number(values.get("max-failed-share"), 1),
                warnOnly == null ? null : warnOnly.flag());
    }

    private static @Nullable Double number(@Nullable YamlNode node, double most) {
        return node == null ? null : (Double) node.number(0, most);
    }

    private static Map<Severity, Integer> maxFindings(@Nullable YamlNode node) {
        Map<Severity, Integer> most = new EnumMap<>(Severity.class);
        if (node != null) {
            node.entries(SEVERITIES)
                    .forEach((severity, count) -> most.put(
                            Severity.valueOf(severity.toUpperCase(Locale.ROOT)), count.wholeNumber(0, MOST_FINDINGS)));
        }
        return most;
    }

    private static List<String> strings(@Nullable YamlNode node) {
        List<String> strings = new ArrayList<>();
        if (node != null) {
            node.items().forEach(item -> strings.add(item.string()));
        }
        return strings;
    }

    private static Map<String, FailOn> names() {
        Map<String, FailOn> names = new TreeMap<>();
        for (FailOn value : FailOn.values()) {
            names.put(value.id(), value);
        }
        return names;
    }
}
