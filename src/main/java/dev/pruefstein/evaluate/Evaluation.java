package dev.pruefstein.evaluate;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What was measured.
 *
 * @param texts number of texts checked
 * @param words their words
 * @param errors marked errors by type, a hit is one that a finding points at
 * @param translated findings on translations that experts have scored, by rule; a hit is one that overlaps a marked error
 * @param damaged the same on other marked texts
 * @param categories the same by MQM category
 * @param nativeRules findings on texts without errors by rule: all of them false alarms
 * @param nativeWords words of the texts without errors
 * @param figures further figures by name, in the order of reporting: correlations, accuracies, shares
 */
public record Evaluation(
        int texts,
        int words,
        Tally errors,
        Tally translated,
        Tally damaged,
        Tally categories,
        Tally nativeRules,
        int nativeWords,
        Map<String, Double> figures) {

    /** Copies the figures. */
    public Evaluation {
        figures = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    }

    /** Findings on marked texts of all kinds by rule, a hit is one that overlaps a marked error. */
    public Tally rules() {
        return translated.plus(damaged);
    }

    /** Harmonic mean of precision and recall, 0 to 1; not a number if nothing was marked or found. */
    public double f1() {
        double precision = rules().share();
        double recall = errors.share();
        return 2 * precision * recall / (precision + recall);
    }

    /** False alarms per 1000 words of native text of one rule. */
    public double falseAlarms(String rule) {
        return 1000.0 * nativeRules.of(rule) / nativeWords;
    }

    /** False alarms per 1000 words of native text. */
    public double falseAlarms() {
        return 1000.0 * nativeRules.total() / nativeWords;
    }
}
