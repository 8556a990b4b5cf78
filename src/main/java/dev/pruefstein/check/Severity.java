package dev.pruefstein.check;

/**
 * MQM's severity levels with their penalty multipliers (<a href="https://themqm.org/">themqm.org</a>, MQM scoring
 * models 2.0).
 */
public enum Severity {
    /** Worth knowing, takes nothing off. */
    NEUTRAL(0),
    /** Noticed, does not hinder the reader. */
    MINOR(1),
    /** Hinders or misleads the reader. */
    MAJOR(5),
    /** Makes the text unfit to publish. */
    CRITICAL(25);

    private final int multiplier;

    Severity(int multiplier) {
        this.multiplier = multiplier;
    }

    /** Penalty points of one finding of weight 1. */
    public int multiplier() {
        return multiplier;
    }

    /** The name as reports and options spell it: lower case. */
    public String id() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
