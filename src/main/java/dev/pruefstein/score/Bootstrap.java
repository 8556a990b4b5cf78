package dev.pruefstein.score;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * The interval of a score by the percentile bootstrap over sentences (Efron and Tibshirani, An Introduction to the
 * Bootstrap, 1993, chapter 13). The seed is fixed, so that the same article gets the same interval on every run.
 */
final class Bootstrap {

    private static final int ROUNDS = 400;
    private static final double TAIL = 0.025;
    private static final long SEED = 20_220_112L;

    private Bootstrap() {}

    static ScoreModel.Interval interval(List<ScoreModel.Unit> units, ScoreModel model) {
        if (units.isEmpty()) {
            return new ScoreModel.Interval(0, 100);
        }
        ScoreModel.Sums[] each = new ScoreModel.Sums[units.size()];
        for (int i = 0; i < each.length; i++) {
            each[i] = new ScoreModel.Sums();
            each[i].add(units.get(i), model);
        }
        SplittableRandom random = new SplittableRandom(SEED);
        double[] values = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            ScoreModel.Sums sums = new ScoreModel.Sums();
            for (int i = 0; i < each.length; i++) {
                sums.add(each[random.nextInt(each.length)]);
            }
            values[round] = model.value(sums);
        }
        Arrays.sort(values);
        int cut = (int) Math.round(TAIL * ROUNDS);
        return new ScoreModel.Interval(values[cut], values[ROUNDS - 1 - cut]);
    }
}
