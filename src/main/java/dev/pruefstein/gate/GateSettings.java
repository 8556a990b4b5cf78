package dev.pruefstein.gate;

import dev.pruefstein.check.Severity;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What one place (the shipped rules, a configuration, the command line) says of the gate; it may leave things open.
 * Immutable and thread-safe.
 *
 * @param failUnder lowest score that passes, 0 to 100, null if left open
 * @param failOn severity from which one finding fails an article, null if left open
 * @param maxFindings most findings of exactly this severity that an article may have, at least 0
 * @param failOnRules rules of which one finding fails an article
 * @param maxFailedShare share of the checked articles that may fail without failing the run, 0 to 1, null if left open
 * @param warnOnly true if articles that fail do not fail the run, null if left open
 */
public record GateSettings(
        @Nullable Double failUnder,
        @Nullable FailOn failOn,
        Map<Severity, Integer> maxFindings,
        Set<String> failOnRules,
        @Nullable Double maxFailedShare,
        @Nullable Boolean warnOnly) {

    /** Leaves everything open. */
    public static final GateSettings OPEN = new GateSettings(null, null, Map.of(), Set.of(), null, null);

    /** Copies and sorts the collections. */
    public GateSettings {
        maxFindings = Collections.unmodifiableMap(new TreeMap<>(maxFindings));
        failOnRules = Collections.unmodifiableSet(new TreeSet<>(failOnRules));
    }

    /** These settings, and where they leave something open, the others. Rules that fail an article add up. */
    public GateSettings over(GateSettings below) {
        Map<Severity, Integer> most = new TreeMap<>(below.maxFindings);
        most.putAll(maxFindings);
        Set<String> rules = new TreeSet<>(below.failOnRules);
        rules.addAll(failOnRules);
        return new GateSettings(
                failUnder == null ? below.failUnder : failUnder,
                failOn == null ? below.failOn : failOn,
                most,
                rules,
                maxFailedShare == null ? below.maxFailedShare : maxFailedShare,
                warnOnly == null ? below.warnOnly : warnOnly);
    }

    /** The same with another lowest score that passes, 0 to 100. */
    public GateSettings withFailUnder(double score) {
        return new GateSettings(score, failOn, maxFindings, failOnRules, maxFailedShare, warnOnly);
    }

    /** The same with another severity from which one finding fails an article. */
    public GateSettings withFailOn(FailOn severity) {
        return new GateSettings(failUnder, severity, maxFindings, failOnRules, maxFailedShare, warnOnly);
    }
}
