package dev.pruefstein.report;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as reports print them. */
public final class Numbers {

    private Numbers() {}

    /** A score to one decimal, rounded down: an article just below a threshold must not read as if it met it. */
    public static double score(double score) {
        // 89.99999999999999 is the noise of binary fractions and means 90.
        BigDecimal clean = BigDecimal.valueOf(score).setScale(6, RoundingMode.HALF_UP);
        return clean.setScale(1, RoundingMode.FLOOR).doubleValue();
    }

    /** A probability to three decimals. */
    public static double confidence(double confidence) {
        return BigDecimal.valueOf(confidence).setScale(3, RoundingMode.HALF_UP).doubleValue();
    }
}
