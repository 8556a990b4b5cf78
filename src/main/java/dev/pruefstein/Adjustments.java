package dev.pruefstein;

import dev.pruefstein.check.Finding;
import dev.pruefstein.check.Severity;
import dev.pruefstein.check.Suppressed;
import dev.pruefstein.check.Terms;
import dev.pruefstein.text.Article;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a configuration makes of the findings of the rules. Immutable and thread-safe.
 *
 * @param off rules whose findings are dropped
 * @param severities the severity of all findings of a rule, by id
 * @param terms words at which nothing is found
 */
record Adjustments(Set<String> off, Map<String, Severity> severities, Terms terms) {

    /** Leaves everything as it is. */
    static final Adjustments NONE = new Adjustments(Set.of(), Map.of(), Terms.NONE);

    private static final String ACCEPTED = "accepted term";

    /** Copies the collections. */
    Adjustments {
        off = Set.copyOf(off);
        severities = Map.copyOf(severities);
    }

    /**
     * The findings as the configuration wants them.
     *
     * @param suppressed takes what points at accepted terms
     */
    List<Finding> adjust(Article article, List<Finding> findings, List<Suppressed> suppressed) {
        List<Finding> adjusted = new ArrayList<>();
        for (Finding finding : findings) {
            if (off.contains(finding.ruleId())) {
                continue;
            }
            if (terms.cover(finding.span().of(article.source()))) {
                suppressed.add(new Suppressed(finding, Suppressed.Where.EXTERNAL, ACCEPTED));
            } else {
                Severity severity = severities.get(finding.ruleId());
                adjusted.add(severity == null ? finding : finding.withSeverity(severity));
            }
        }
        return adjusted;
    }
}
