package dev.pruefstein.check;

import dev.pruefstein.analyse.AnalysedArticle;

/**
 * A heuristic that looks at one article. Implementations carry {@link Heuristic}, are immutable, and are shared by all
 * threads. A check that throws is reported with its rule id, and its article counts as not checked.
 */
@FunctionalInterface
public interface Check {

    /**
     * Looks at one article and reports what it finds.
     *
     * @param article the analysed article
     * @param out takes the findings, in any order
     */
    void check(AnalysedArticle article, Reporter out);
}
