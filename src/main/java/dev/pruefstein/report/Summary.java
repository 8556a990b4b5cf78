package dev.pruefstein.report;

import dev.pruefstein.check.Finding;
import dev.pruefstein.check.Severity;
import dev.pruefstein.gate.RunVerdict;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * Counts of a run.
 *
 * @param passed articles with verdict pass
 * @param failed articles with verdict fail
 * @param notChecked articles, or whole files, that could not be checked
 * @param words evaluated words of the checked articles
 * @param findings number of findings by severity; every severity is a key
 * @param known number of findings that are not reported, being known already
 * @param suppressed number of findings that somebody has looked at; not among {@code findings}
 * @param unchanged number of articles that were not looked at, being as they were
 * @param run the gate's decision on the articles as a whole; says nothing of those that could not be checked
 */
public record Summary(
        long passed,
        long failed,
        long notChecked,
        long words,
        Map<Severity, Long> findings,
        long known,
        long suppressed,
        long unchanged,
        RunVerdict run) {

    /** Copies the counts by severity. */
    public Summary {
        Map<Severity, Long> sorted = new EnumMap<>(Severity.class);
        for (Severity severity : Severity.values()) {
            sorted.put(severity, findings.getOrDefault(severity, 0L));
        }
        findings = Collections.unmodifiableMap(sorted);
    }

    /** Articles of all kinds. */
    public long articles() {
        return passed + failed + notChecked;
    }

    /** Findings of one severity. */
    public long count(Severity severity) {
        return findings.getOrDefault(severity, 0L);
    }

    /** Findings of all severities. */
    public long totalFindings() {
        return findings.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Adds up outcomes. Not thread-safe. */
    public static final class Counter {

        private final Map<Severity, Long> findings = new EnumMap<>(Severity.class);
        private final RunVerdict.Counter run = new RunVerdict.Counter();
        private long passed;
        private long failed;
        private long notChecked;
        private long words;
        private long known;
        private long suppressed;

        /** Counts one more outcome. */
        public void add(Outcome outcome) {
            if (outcome instanceof Outcome.Checked checked) {
                if (checked.verdict().pass()) {
                    passed++;
                } else {
                    failed++;
                }
                run.add(checked.verdict());
                words += checked.score().words();
                known += checked.known();
                suppressed += checked.suppressed().size();
                for (Finding finding : checked.findings()) {
                    findings.merge(finding.severity(), 1L, Long::sum);
                }
            } else {
                notChecked++;
            }
        }

        /** The counts so far. */
        public Summary summary() {
            return summary(0);
        }

        /** The counts so far, with the number of articles that were not looked at, being as they were. */
        public Summary summary(long unchanged) {
            return new Summary(
                    passed, failed, notChecked, words, findings, known, suppressed, unchanged, run.verdict());
        }
    }
}
