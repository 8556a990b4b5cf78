package dev.pruefstein.calibrate;

import dev.pruefstein.check.Category;
import dev.pruefstein.check.Channel;
import dev.pruefstein.check.Finding;
import dev.pruefstein.check.Severity;
import dev.pruefstein.score.ScoreModel;
import dev.pruefstein.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Where the gate stands: the acceptable penalty that parts good articles from damaged ones, and what hygiene may add
 * before it fails good ones.
 */
final class GateFit {

    /** Share of good articles that hygiene at its cap may fail where nothing else was found. */
    static final double FAILED_BY_HYGIENE = 0.01;

    /** Largest share of damaged articles that may pass: what a gate is for. */
    static final double LET_THROUGH = 0.05;

    private static final double ROUNDING = 1e-12;
    private static final int LARGEST_CAP = 50;
    /** More than any cap. */
    private static final List<Finding> ENDLESS = Collections.nCopies(
            1000,
            new Finding(
                    "hygiene",
                    new Span(0, 1),
                    Category.SPELLING,
                    Severity.CRITICAL,
                    Channel.HYGIENE,
                    1,
                    "any",
                    List.of()));

    private GateFit() {}

    /**
     * The gate with its error rates on the articles it was fitted to.
     *
     * @param acceptablePenalty APP
     * @param hygieneCap largest penalty per 1000 words of the hygiene channel
     * @param good number of good articles
     * @param goodFailed share of the good articles that fail without hygiene
     * @param damaged number of damaged articles
     * @param damagedPassed share of the damaged articles that pass without hygiene
     */
    record Gate(
            double acceptablePenalty,
            double hygieneCap,
            int good,
            double goodFailed,
            int damaged,
            double damagedPassed) {}

    /**
     * Fits to articles, each given as the units that are scored.
     *
     * @param model weights, profile and the like; its APP and hygiene cap are of no account
     */
    static Gate fit(ScoreModel model, List<List<ScoreModel.Unit>> good, List<List<ScoreModel.Unit>> damaged) {
        double[] clean = penalties(withHygieneCap(model, 0), good);
        double[] bad = penalties(withHygieneCap(model, 0), damaged);
        double threshold = threshold(clean, bad);
        return new Gate(
                threshold,
                hygieneCap(model, good, threshold),
                clean.length,
                above(clean, threshold),
                bad.length,
                1 - above(bad, threshold));
    }

    /**
     * The threshold with the smallest sum of the two error rates (good above it, damaged not above it: the Youden index)
     * among those that let no more than {@link #LET_THROUGH} of the damaged pass. Of equally good ones side by side the
     * middle, in whole points, at least one.
     */
    static double threshold(double[] good, double[] damaged) {
        double[] all = DoubleStream.concat(Arrays.stream(good), Arrays.stream(damaged))
                .sorted()
                .toArray();
        double least = Double.POSITIVE_INFINITY;
        int from = 0;
        int to = 0;
        for (int i = 0; i + 1 < all.length && 1 - above(damaged, all[i]) <= LET_THROUGH + ROUNDING; i++) {
            double errors = above(good, all[i]) + 1 - above(damaged, all[i]);
            if (errors < least - ROUNDING) {
                least = errors;
                from = i;
                to = i + 1;
            } else if (errors < least + ROUNDING && i == to) {
                to = i + 1;
            }
        }
        // Rounded down, as the next point up may be that of a damaged article.
        return Math.max(1, Math.floor((all[from] + all[to]) / 2));
    }

    /** In whole points, the largest cap with which hygiene alone, however much of it there is, fails next to no article. */
    private static double hygieneCap(ScoreModel model, List<List<ScoreModel.Unit>> good, double threshold) {
        List<List<ScoreModel.Unit>> untidy = good.stream().map(GateFit::untidy).toList();
        int cap = 0;
        while (cap < LARGEST_CAP
                && above(penalties(withHygieneCap(model, cap + 1), untidy), threshold) <= FAILED_BY_HYGIENE) {
            cap++;
        }
        return cap;
    }

    /** An article with its words and profile, and with nothing but hygiene without end. */
    private static List<ScoreModel.Unit> untidy(List<ScoreModel.Unit> article) {
        List<ScoreModel.Unit> units = new ArrayList<>();
        article.forEach(unit -> units.add(new ScoreModel.Unit(unit.words(), unit.profile(), List.of())));
        units.add(new ScoreModel.Unit(0, 0, ENDLESS));
        return units;
    }

    private static double[] penalties(ScoreModel model, List<List<ScoreModel.Unit>> articles) {
        return articles.stream().mapToDouble(model::normedPenalty).toArray();
    }

    private static double above(double[] penalties, double threshold) {
        return Arrays.stream(penalties).filter(p -> p > threshold).count() / (double) Math.max(1, penalties.length);
    }

    private static ScoreModel withHygieneCap(ScoreModel model, double cap) {
        return new ScoreModel(
                model.passingThreshold(),
                model.acceptablePenalty(),
                cap,
                model.smoothing(),
                model.tolerance(),
                model.shortest(),
                model.share(),
                model.weights());
    }
}
