package dev.pruefstein.report;

import dev.pruefstein.check.Rule;
import java.util.Map;

/**
 * What a report needs to know besides the outcomes. Immutable and thread-safe.
 *
 * @param version version of this tool
 * @param rules pages of the rules by rule id; a finding's rule may be missing
 * @param colour true to colour a terminal report; other formats ignore it
 * @param width columns of the terminal, at least 40; other formats ignore it
 */
public record ReportSettings(String version, Map<String, Rule> rules, boolean colour, int width) {

    /** Columns to use when there is no terminal to ask. */
    public static final int DEFAULT_WIDTH = 100;

    /** Copies the rules. */
    public ReportSettings {
        rules = Map.copyOf(rules);
        width = Math.max(40, width);
    }
}
