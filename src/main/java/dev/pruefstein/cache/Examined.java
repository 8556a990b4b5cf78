package dev.pruefstein.cache;

import dev.pruefstein.check.Finding;
import dev.pruefstein.score.MeasuredSentence;
import java.util.List;

/**
 * What was found in an article, before anybody suppresses, scores or judges it.
 *
 * @param findings the findings of all rules that run, sorted
 * @param sentences its sentences, in reading order
 */
public record Examined(List<Finding> findings, List<MeasuredSentence> sentences) {

    /** Copies the lists. */
    public Examined {
        findings = List.copyOf(findings);
        sentences = List.copyOf(sentences);
    }
}
