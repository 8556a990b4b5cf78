package dev.pruefstein.rules;

import dev.pruefstein.check.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The defaults of the gate in {@code rules/gate.yml}.
 *
 * @param failUnder lowest score that passes, 0 to 100
 * @param failOn severity from which one artefact fails an article, null for none
 */
public record GateNumbers(double failUnder, @Nullable Severity failOn) {

    private static final List<String> KEYS = List.of("fail-under", "fail-on");
    private static final String NEVER = "never";

    static GateNumbers read(YamlNode root) {
        Map<String, YamlNode> values = root.entries(KEYS);
        YamlNode failOn = root.require(values, "fail-on");
        return new GateNumbers(
                root.require(values, "fail-under").number(0, 100),
                failOn.string().equals(NEVER) ? null : failOn.oneOf("severity", severities()));
    }

    private static Map<String, Severity> severities() {
        Map<String, Severity> names = new TreeMap<>();
        for (Severity severity : Severity.values()) {
            names.put(severity.name().toLowerCase(Locale.ROOT), severity);
        }
        return names;
    }
}
