package dev.pruefstein.score;

import java.util.List;

/**
 * The score of one article.
 *
 * @param value overall quality score, 0 to 100, higher is better
 * @param low lower end of the 95 % interval of {@code value}, 0 to {@code value}
 * @param high upper end of the 95 % interval of {@code value}, {@code value} to 100
 * @param words evaluated word count: the words of all prose blocks
 * @param tooShort true if the article is too short to judge
 * @param penalty absolute penalty total (APT), after the cap on hygiene and the tolerance
 * @param normedPenalty penalty per 1000 words (NPT)
 * @param parts where the penalty comes from, largest first; they add up to {@code penalty}
 */
public record Score(
        double value,
        double low,
        double high,
        int words,
        boolean tooShort,
        double penalty,
        double normedPenalty,
        List<Part> parts) {

    /** Copies the parts. */
    public Score {
        parts = List.copyOf(parts);
    }

    /**
     * A share of the penalty.
     *
     * @param label rule id, or the name of a part that no finding stands for
     * @param findings number of findings, 0 for a part that no finding stands for
     * @param penalty penalty points
     */
    public record Part(String label, int findings, double penalty) {}
}
