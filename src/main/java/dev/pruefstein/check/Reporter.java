package dev.pruefstein.check;

import com.google.errorprone.annotations.CheckReturnValue;
import dev.pruefstein.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes the findings of one rule on one article and fills in what the rule's page says. Not thread-safe; one per check
 * and article.
 *
 * <pre>{@code
 * out.at(sentence.source(i, j)).suggest("hatte Truppen angehäuft").report("Das Partizip gehört ans Ende des Satzes.");
 * }</pre>
 */
public final class Reporter {

    private final Rule rule;
    private final List<Finding> findings = new ArrayList<>();

    /** A reporter for one rule. */
    public Reporter(Rule rule) {
        this.rule = rule;
    }

    /** Begins a finding at a range of the source. Nothing is reported before {@link Draft#report(String)}. */
    @CheckReturnValue
    public Draft at(Span source) {
        return new Draft(source);
    }

    /** What was reported so far, in the order of reporting. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** A finding in the making. */
    public final class Draft {

        private final Span span;
        private final List<String> suggestions = new ArrayList<>();
        private Severity severity = rule.severity();
        private Channel channel = rule.channel();
        private double confidence = rule.confidence();

        private Draft(Span span) {
            this.span = span;
        }

        /** Adds replacements for the span's text, best first. */
        @CheckReturnValue
        public Draft suggest(String... replacements) {
            suggestions.addAll(List.of(replacements));
            return this;
        }

        /** Sets another severity than the rule's. */
        @CheckReturnValue
        public Draft severity(Severity other) {
            severity = other;
            return this;
        }

        /** Sets another channel than the rule's: what looks like a slip of the pen is no evidence of a machine. */
        @CheckReturnValue
        public Draft channel(Channel other) {
            channel = other;
            return this;
        }

        /** Sets another confidence than the rule's, 0 to 1. */
        @CheckReturnValue
        public Draft confidence(double other) {
            confidence = other;
            return this;
        }

        /** Reports the finding with a German message. */
        public void report(String message) {
            findings.add(
                    new Finding(rule.id(), span, rule.category(), severity, channel, confidence, message, suggestions));
        }
    }
}
