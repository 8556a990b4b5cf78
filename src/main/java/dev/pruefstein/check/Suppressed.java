package dev.pruefstein.check;

import org.jspecify.annotations.Nullable;

/**
 * A finding that somebody has looked at and that is neither reported nor scored.
 *
 * @param finding the finding
 * @param where where it is said that the finding may stay
 * @param reason why, as the author wrote it; null if nothing is said
 */
public record Suppressed(
        Finding finding, Where where, @Nullable String reason) {

    /** The place of a suppression, by SARIF's names. */
    public enum Where {
        /** In a comment of the article. */
        IN_SOURCE,
        /** In a file beside the article. */
        EXTERNAL
    }
}
