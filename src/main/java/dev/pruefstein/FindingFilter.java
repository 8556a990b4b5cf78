package dev.pruefstein;

import dev.pruefstein.check.Finding;
import dev.pruefstein.text.Source;
import java.util.List;

/** Picks the findings of an article that are reported and judged. Must be safe for any number of threads. */
@FunctionalInterface
public interface FindingFilter {

    /**
     * Some of the findings, in the same order.
     *
     * @param source the article
     * @param findings its findings, sorted
     */
    List<Finding> pick(Source source, List<Finding> findings);
}
