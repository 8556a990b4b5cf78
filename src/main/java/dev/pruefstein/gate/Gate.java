package dev.pruefstein.gate;

import dev.pruefstein.check.Finding;
import dev.pruefstein.check.Severity;
import dev.pruefstein.score.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The conditions that an article must meet. Immutable and thread-safe.
 *
 * @param failUnder lowest score that passes
 * @param failOn severity from which a single finding fails the article
 * @param maxFindings most findings of exactly this severity that pass
 * @param failOnRules rules of which a single finding fails the article
 * @param mercy what the run forgives of the articles that fail
 */
public record Gate(
        double failUnder, FailOn failOn, Map<Severity, Integer> maxFindings, Set<String> failOnRules, Mercy mercy) {

    /** The gate of these settings; what they leave open forbids nothing. */
    public Gate(GateSettings settings) {
        this(
                settings.failUnder() == null ? 0 : settings.failUnder(),
                settings.failOn() == null ? FailOn.NEVER : settings.failOn(),
                settings.maxFindings(),
                settings.failOnRules(),
                new Mercy(
                        settings.maxFailedShare() == null ? 0 : settings.maxFailedShare(),
                        Boolean.TRUE.equals(settings.warnOnly())));
    }

    /** The same with another lowest score that passes, 0 to 100. */
    public Gate withFailUnder(double score) {
        return new Gate(score, failOn, maxFindings, failOnRules, mercy);
    }

    /** Decides on one article. */
    public Verdict judge(Score score, List<Finding> findings) {
        List<String> reasons = new ArrayList<>();
        if (!score.tooShort() && score.value() < failUnder) {
            // Rounded down, as reports do: an article just below the threshold must not read as if it met it.
            double shown = Math.floor(score.value() * 10 + 1e-6) / 10;
            reasons.add(String.format(
                    Locale.GERMAN, "Punktzahl %.1f liegt unter der Schwelle von %.1f.", shown, failUnder));
        }
        long severe = count(findings, finding -> failOn.covers(finding.severity()));
        if (severe > 0) {
            reasons.add(findings(severe) + " der Schwere " + failOn.id() + " oder höher.");
        }
        maxFindings.forEach((severity, most) -> {
            long found = count(findings, finding -> finding.severity() == severity);
            if (found > most) {
                reasons.add(findings(found) + " der Schwere " + severity.id() + "; "
                        + (most == 0
                                ? "erlaubt ist keiner."
                                : "höchstens " + most + (most == 1 ? " ist erlaubt." : " sind erlaubt.")));
            }
        });
        for (String rule : failOnRules) {
            long found = count(findings, finding -> finding.ruleId().equals(rule));
            if (found > 0) {
                reasons.add(findings(found) + " der Regel " + rule + "; erlaubt ist keiner.");
            }
        }
        return new Verdict(reasons.isEmpty(), reasons, mercy);
    }

    private static long count(List<Finding> findings, Predicate<Finding> condition) {
        return findings.stream().filter(condition).count();
    }

    private static String findings(long count) {
        return count + (count == 1 ? " Befund" : " Befunde");
    }
}
