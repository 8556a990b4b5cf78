package dev.pruefstein.gate;

/**
 * What a run forgives of the articles that fail: they stay failed, but need not fail the run.
 *
 * @param maxFailedShare share of the articles that may fail, 0 to 1
 * @param warnOnly true if any number may
 */
public record Mercy(double maxFailedShare, boolean warnOnly) {

    /** Forgives nothing. */
    public static final Mercy NONE = new Mercy(0, false);
}
