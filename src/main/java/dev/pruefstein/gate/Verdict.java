package dev.pruefstein.gate;

import java.util.List;

/**
 * The decision on one article.
 *
 * @param pass true if it may be published
 * @param reasons why it may not, in German; empty when it passes
 */
public record Verdict(boolean pass, List<String> reasons) {

    /** Copies the reasons. */
    public Verdict {
        reasons = List.copyOf(reasons);
    }
}
