package dev.pruefstein.suppress;

import dev.pruefstein.check.Finding;
import dev.pruefstein.text.Article;
import dev.pruefstein.text.Passage;
import dev.pruefstein.text.Position;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one entry of a file beside an article says: findings of these rules are not reported.
 *
 * @param at where the entry stands in that file
 * @param rules the rules
 * @param article id of an article of the corpus, null in a file beside a single article
 * @param text words that stand in the finding's sentences, in {@linkplain Passage#normal normal form}; null for any
 * @param until the last day on which it holds, null for ever
 * @param reason why, null if nothing is said
 */
record SidecarEntry(
        Position at,
        Set<String> rules,
        @Nullable String article,
        @Nullable String text,
        @Nullable LocalDate until,
        @Nullable String reason) {

    /** Copies the rules. */
    SidecarEntry {
        rules = Set.copyOf(rules);
    }

    boolean speaksOf(Article other) {
        return article == null || article.equals(other.id());
    }

    boolean holdsOn(LocalDate day) {
        return until == null || !day.isAfter(until);
    }

    boolean covers(Article where, Finding finding) {
        return rules.contains(finding.ruleId())
                && (text == null || Passage.of(where, finding.span()).contains(text));
    }
}
