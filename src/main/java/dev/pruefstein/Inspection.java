package dev.pruefstein;

import dev.pruefstein.analyse.AnalysedArticle;
import dev.pruefstein.check.Finding;
import java.util.List;

/**
 * An article with all that was found in it, before it is scored.
 *
 * @param article the analysed article
 * @param findings its findings, sorted
 */
public record Inspection(AnalysedArticle article, List<Finding> findings) {

    /** Copies the findings. */
    public Inspection {
        findings = List.copyOf(findings);
    }
}
