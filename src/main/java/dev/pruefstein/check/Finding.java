package dev.pruefstein.check;

import dev.pruefstein.text.Span;
import java.util.Comparator;
import java.util.List;

/**
 * A likely error at a place in the source.
 *
 * @param ruleId identifier of the rule that reports it
 * @param span place in the article's source, in UTF-16 code units
 * @param category MQM error type
 * @param severity MQM severity
 * @param channel what the finding is evidence of
 * @param confidence probability that the finding is right, 0 to 1
 * @param message one or two German sentences that an editor accepts as the reason
 * @param suggestions replacements for the span's text, best first; may be empty
 */
public record Finding(
        String ruleId,
        Span span,
        Category category,
        Severity severity,
        Channel channel,
        double confidence,
        String message,
        List<String> suggestions)
        implements Comparable<Finding> {

    private static final Comparator<Finding> ORDER =
            Comparator.comparing(Finding::span).thenComparing(Finding::ruleId).thenComparing(Finding::message);

    /**
     * Copies the suggestions.
     *
     * @throws IllegalArgumentException if {@code confidence} is not between 0 and 1
     */
    public Finding {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence of " + ruleId + ": " + confidence);
        }
        suggestions = List.copyOf(suggestions);
    }

    /** The same with another severity. */
    public Finding withSeverity(Severity other) {
        return new Finding(ruleId, span, category, other, channel, confidence, message, suggestions);
    }

    /** By span, then rule id, then message, so that a report is the same on every run. */
    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }
}
