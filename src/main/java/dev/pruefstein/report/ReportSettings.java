package dev.pruefstein.report;

import dev.pruefstein.check.Rule;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a report needs to know besides the outcomes.
 *
 * @param version version of this tool
 * @param rules finds the page of a rule by its id, if there is one; called at most once for each rule of a report, because
 *     it may have to load LanguageTool's
 * @param colour true to colour a terminal report; other formats ignore it
 * @param width columns of the terminal, at least 40; other formats ignore it
 */
public record ReportSettings(String version, Function<String, Optional<Rule>> rules, boolean colour, int width) {

    /** Columns to use when there is no terminal to ask. */
    public static final int DEFAULT_WIDTH = 100;

    /** Keeps to the least width. */
    public ReportSettings {
        width = Math.max(40, width);
    }
}
