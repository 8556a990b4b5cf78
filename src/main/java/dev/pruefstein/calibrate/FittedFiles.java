package dev.pruefstein.calibrate;

import dev.pruefstein.score.ScoreModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Writes fitted numbers as the rule files {@code score.yml} and {@code profile.tsv}. */
final class FittedFiles {

    private FittedFiles() {}

    /**
     * Writes both files into a directory, each at once or not at all.
     *
     * @throws IOException if a file cannot be written
     */
    static void write(Calibration.Fitted fitted, Path directory) throws IOException {
        replace(directory.resolve("profile.tsv"), profile(fitted));
        replace(directory.resolve("score.yml"), score(fitted));
    }

    private static void replace(Path file, String text) throws IOException {
        // Not a temporary file of the system's: that one is hidden from everybody but its owner.
        Path fresh = file.resolveSibling("." + file.getFileName() + ".tmp");
        try {
            Files.writeString(fresh, text);
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /** The profile's weights, sorted by feature. */
    static String profile(Calibration.Fitted fitted) {
        StringBuilder out = new StringBuilder();
        out.append(String.format(Locale.ROOT, """
                # How translated German is built: penalty points by feature, fitted by “pruefstein calibrate” to
                # %d segments with expert MQM annotations and %d pairs of machine output and post-edit.
                # p: parts of speech in a row   m: inflection   f: function word   s: shape
                """, fitted.segments(), fitted.pairs()));
        new TreeMap<>(fitted.profile().weights())
                .forEach((feature, weight) -> out.append(feature)
                        .append('\t')
                        .append(number(weight, 6))
                        .append('\n'));
        return out.toString();
    }

    /** The score's numbers, each with where it comes from. */
    static String score(Calibration.Fitted fitted) {
        ScoreModel model = fitted.model();
        GateFit.Gate gate = fitted.gate();
        StringBuilder out = new StringBuilder();
        out.append(String.format(
                Locale.ROOT,
                """
                # The numbers of the score (MQM's arithmetic), fitted by “pruefstein calibrate” to %d segments with expert
                # MQM annotations, %d pairs of machine output and post-edit, and %d articles of good German, whole and damaged
                # (one wound for every %d words).

                passing-threshold: %s     # PT: what the score that just passes is called; a convention
                # APP: the penalty per 1000 words with which a text just passes. Here the errors on both sides are fewest, with
                # no more than %s %% of the damaged articles let through: %s %% of the good ones cost more, %s %% of the
                # damaged ones do not.
                acceptable-penalty: %s
                # Most that the hygiene channel may add per 1000 words, before tolerance: the largest with which hygiene alone,
                # however much of it is found, fails no more than %s %% of the good articles.
                hygiene-cap: %s
                smoothing: %s             # words added to every text's word count; a decision
                # Findings of so many points per 1000 words count in full, fewer ones in proportion less: damaged text is damaged
                # in many places, and one finding is not many. A decision.
                tolerance: %s
                shortest: %d              # words below which an article is too short to judge; a decision

                # What profile.tsv may add per 1000 words: at most cap, half of it at centre. The cap, below APP, is a decision.
                profile: {cap: %s, centre: %s, spread: %s}

                # Share of a finding's nominal penalty that experts take off where the rule fires, kept between 0.3 and 2, and the
                # number of segments that say so. A rule that fired in fewer than %d segments weighs 1 and is not listed.
                weights:
                """,
                fitted.segments(),
                fitted.pairs(),
                gate.good(),
                Damage.WORDS,
                number(model.passingThreshold(), 0),
                number(100 * GateFit.LET_THROUGH, 0),
                number(100 * gate.goodFailed(), 1),
                number(100 * gate.damagedPassed(), 1),
                number(model.acceptablePenalty(), 0),
                number(100 * GateFit.FAILED_BY_HYGIENE, 0),
                number(model.hygieneCap(), 0),
                number(model.smoothing(), 0),
                number(model.tolerance(), 0),
                model.shortest(),
                number(model.share().cap(), 1),
                number(model.share().centre(), 2),
                number(model.share().spread(), 2),
                Calibration.LEAST_EVIDENCE));
        for (Map.Entry<String, Double> weight : new TreeMap<>(model.weights()).entrySet()) {
            if (Math.abs(weight.getValue() - 1) < 0.005) {
                continue;
            }
            out.append(String.format(
                    Locale.ROOT,
                    "  %s: %s  # %d%n",
                    weight.getKey(),
                    number(weight.getValue(), 2),
                    fitted.evidence().getOrDefault(weight.getKey(), 0)));
        }
        if (model.weights().isEmpty()) {
            out.append("  {}\n");
        }
        return out.toString();
    }

    private static String number(double value, int places) {
        return String.format(Locale.ROOT, "%." + places + "f", value);
    }
}
