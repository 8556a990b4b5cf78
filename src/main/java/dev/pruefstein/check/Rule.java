package dev.pruefstein.check;

import java.util.List;

/**
 * The page of a rule: what {@code pruefstein explain} prints and what reports say of it. A rule is a heuristic in Java,
 * a pattern in {@code rules/patterns.xml}, or a rule of LanguageTool.
 *
 * @param id identifier, kebab-case for our own, LanguageTool's own spelling for its rules
 * @param origin where the rule is kept
 * @param category MQM error type
 * @param severity default severity
 * @param channel what a finding is evidence of
 * @param confidence default probability that a finding is right, 0 to 1
 * @param finds what it finds; Markdown
 * @param why why that matters; Markdown
 * @param leavesAlone what it leaves alone; Markdown
 * @param flagged texts with the expected findings marked by {@code [[…]]}
 * @param silent texts in which the rule finds nothing
 * @param safeFix true if the only suggestion of a finding may be applied without an editor's look
 */
public record Rule(
        String id,
        Origin origin,
        Category category,
        Severity severity,
        Channel channel,
        double confidence,
        String finds,
        String why,
        String leavesAlone,
        List<String> flagged,
        List<String> silent,
        boolean safeFix) {

    /** Copies the lists. */
    public Rule {
        flagged = List.copyOf(flagged);
        silent = List.copyOf(silent);
    }

    /** A rule whose suggestions want an editor's look. */
    public Rule(
            String id,
            Origin origin,
            Category category,
            Severity severity,
            Channel channel,
            double confidence,
            String finds,
            String why,
            String leavesAlone,
            List<String> flagged,
            List<String> silent) {
        this(id, origin, category, severity, channel, confidence, finds, why, leavesAlone, flagged, silent, false);
    }

    /** Where a rule is kept. */
    public enum Origin {
        /** A class in {@code dev.pruefstein.check}. */
        HEURISTIC,
        /** An entry of {@code rules/patterns.xml}. */
        PATTERN,
        /** A rule that LanguageTool ships. */
        LANGUAGETOOL;

        /** The name as reports spell it: lower case. */
        public String id() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** The page of a heuristic, read from its annotation. */
    static Rule of(Heuristic h) {
        return new Rule(
                h.id(),
                Origin.HEURISTIC,
                h.category(),
                h.severity(),
                h.channel(),
                h.confidence(),
                h.finds().strip(),
                h.why().strip(),
                h.leavesAlone().strip(),
                List.of(h.flagged()),
                List.of(h.silent()),
                h.safeFix());
    }
}
