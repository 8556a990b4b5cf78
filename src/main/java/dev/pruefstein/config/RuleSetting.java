package dev.pruefstein.config;

import dev.pruefstein.check.Severity;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a configuration says of a rule.
 *
 * @param runs false if its findings are not reported
 * @param severity the severity of all its findings, null to leave it
 */
public record RuleSetting(boolean runs, @Nullable Severity severity) {

    /** The words of a configuration and what they mean: {@code off}, {@code on}, or a severity. */
    static final Map<String, RuleSetting> BY_WORD = byWord();

    private static Map<String, RuleSetting> byWord() {
        Map<String, RuleSetting> words = new LinkedHashMap<>();
        words.put("off", new RuleSetting(false, null));
        words.put("on", new RuleSetting(true, null));
        for (Severity severity : Severity.values()) {
            words.put(severity.id().toLowerCase(Locale.ROOT), new RuleSetting(true, severity));
        }
        return words;
    }

    /** The word of a configuration. */
    @Override
    public String toString() {
        return severity != null ? severity.id() : runs ? "on" : "off";
    }
}
