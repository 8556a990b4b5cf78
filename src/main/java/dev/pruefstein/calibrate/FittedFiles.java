package dev.pruefstein.calibrate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Writes fitted numbers as the rule files {@code score.yml} and {@code profile.tsv}. */
public final class FittedFiles {

    private final double acceptablePenalty;
    private final double hygieneCap;
    private final double smoothing;
    private final int shortest;

    /**
     * A writer.
     *
     * @param acceptablePenalty APP, penalty per 1000 words with which a text just passes; a decision, not fitted
     * @param hygieneCap largest penalty per 1000 words of the hygiene channel; a decision, not fitted
     * @param smoothing words added to every text's word count; a decision, not fitted
     * @param shortest words below which an article is too short to judge; a decision, not fitted
     */
    public FittedFiles(double acceptablePenalty, double hygieneCap, double smoothing, int shortest) {
        this.acceptablePenalty = acceptablePenalty;
        this.hygieneCap = hygieneCap;
        this.smoothing = smoothing;
        this.shortest = shortest;
    }

    /**
     * Writes both files into a directory, each at once or not at all.
     *
     * @throws IOException if a file cannot be written
     */
    public void write(Calibration.Fitted fitted, Path directory) throws IOException {
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
    String score(Calibration.Fitted fitted) {
        StringBuilder out = new StringBuilder();
        out.append(String.format(
                Locale.ROOT,
                """
                # The numbers of the score (MQM's arithmetic), fitted by “pruefstein calibrate” to %d segments with expert
                # MQM annotations and %d pairs of machine output and post-edit.

                passing-threshold: 80     # PT: the score that just passes; a convention
                acceptable-penalty: %s    # APP: damaged articles cost more; a decision (of professional human translations, without
                                          # smoothing, 99 in 100 cost less than %s)
                hygiene-cap: %s         # most that the hygiene channel may add per 1000 words; a decision
                smoothing: %s             # words added to every text's word count; a decision
                shortest: %d              # words below which an article is too short to judge; a decision

                # What profile.tsv may add per 1000 words: at most cap, half of it at centre.
                profile: {cap: %s, centre: %s, spread: %s}

                # Share of a finding's nominal penalty that experts take off where the rule fires, kept between 0.3 and 2, and the
                # number of segments that say so. A rule that fired in fewer than 10 segments weighs 1 and is not listed.
                weights:
                """,
                fitted.segments(),
                fitted.pairs(),
                number(acceptablePenalty, 0),
                number(fitted.humanPenalty(), 1),
                number(hygieneCap, 1),
                number(smoothing, 0),
                shortest,
                number(fitted.share().cap(), 1),
                number(fitted.share().centre(), 2),
                number(fitted.share().spread(), 2)));
        for (Map.Entry<String, Double> weight : fitted.ruleWeights().entrySet()) {
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
        if (fitted.ruleWeights().isEmpty()) {
            out.append("  {}\n");
        }
        return out.toString();
    }

    private static String number(double value, int places) {
        return String.format(Locale.ROOT, "%." + places + "f", value);
    }
}
