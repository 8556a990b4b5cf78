package dev.pruefstein.gate;

import dev.pruefstein.check.Finding;
import dev.pruefstein.check.Severity;
import dev.pruefstein.score.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The conditions that an article must meet. Immutable and thread-safe.
 *
 * @param failUnder lowest score that passes
 * @param failOn severity from which a single finding of the artefact channel fails the article, null for none
 */
public record Gate(double failUnder, @Nullable Severity failOn) {

    /** Decides on one article. */
    public Verdict judge(Score score, List<Finding> findings) {
        List<String> reasons = new ArrayList<>();
        if (!score.tooShort() && score.value() < failUnder) {
            // Rounded down, as reports do: an article just below the threshold must not read as if it met it.
            double shown = Math.floor(score.value() * 10 + 1e-6) / 10;
            reasons.add(String.format(
                    Locale.GERMAN, "Punktzahl %.1f liegt unter der Schwelle von %.1f.", shown, failUnder));
        }
        if (failOn != null) {
            long count = findings.stream()
                    .filter(f -> f.severity().compareTo(failOn) >= 0)
                    .count();
            if (count > 0) {
                reasons.add(
                        count + (count == 1 ? " Befund" : " Befunde") + " der Schwere " + failOn.id() + " oder höher.");
            }
        }
        return new Verdict(reasons.isEmpty(), reasons);
    }
}
