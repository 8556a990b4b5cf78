package dev.pruefstein.calibrate;

import java.util.Map;

/**
 * A piece of text with what the score sees of it and what experts made of it.
 *
 * @param document name of the text it belongs to
 * @param group samples of one group translate the same source and are compared with each other only
 * @param human true if a person wrote it
 * @param words its words
 * @param features the counts of {@link dev.pruefstein.score.ProfileFeatures}
 * @param penalties unweighted penalty points by rule id: the sum of the severity multipliers of its findings
 * @param hygiene those of {@code penalties} that belong to the hygiene channel
 * @param target penalty points that experts took off; relative within the group
 */
record Sample(
        String document,
        String group,
        boolean human,
        int words,
        Map<String, Double> features,
        Map<String, Double> penalties,
        Map<String, Double> hygiene,
        double target) {}
