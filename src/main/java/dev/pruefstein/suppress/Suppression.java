package dev.pruefstein.suppress;

import dev.pruefstein.check.Finding;
import dev.pruefstein.text.Span;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one comment says: findings of these rules that begin in this range are not reported.
 *
 * @param comment the comment, in UTF-16 offsets of the source
 * @param range where it holds, in UTF-16 offsets of the source
 * @param rules the rules, empty for all
 * @param until the last day on which it holds, null for ever
 * @param reason why, null if nothing is said
 */
record Suppression(
        Span comment,
        Span range,
        Set<String> rules,
        @Nullable LocalDate until,
        @Nullable String reason) {

    /** Copies the rules. */
    Suppression {
        rules = Set.copyOf(rules);
    }

    boolean holdsOn(LocalDate day) {
        return until == null || !day.isAfter(until);
    }

    boolean covers(Finding finding) {
        int start = finding.span().start();
        return start >= range.start() && start < range.end() && (rules.isEmpty() || rules.contains(finding.ruleId()));
    }

    Suppression withRange(Span other) {
        return new Suppression(comment, other, rules, until, reason);
    }

    Suppression withRules(Set<String> others) {
        return new Suppression(comment, range, others, until, reason);
    }
}
