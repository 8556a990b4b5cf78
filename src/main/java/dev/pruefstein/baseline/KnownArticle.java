package dev.pruefstein.baseline;

import dev.pruefstein.check.Finding;
import dev.pruefstein.report.Invisible;
import dev.pruefstein.report.Numbers;
import dev.pruefstein.report.Outcome;
import dev.pruefstein.text.Article;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a baseline holds of one article. Immutable and thread-safe.
 *
 * @param score its score to one decimal, 0 to 100
 * @param findings how often each finding was there
 */
record KnownArticle(double score, SortedMap<FindingKey, Sightings> findings) {

    private static final int LONGEST_EXCERPT = 60;

    /** Copies the findings. */
    KnownArticle {
        findings = Collections.unmodifiableSortedMap(new TreeMap<>(findings));
    }

    /**
     * How often a finding was there.
     *
     * @param count at least 1
     * @param text what it marked the first time, shortened: for the people who read the file
     */
    record Sightings(int count, String text) {

        Sightings most(Sightings other) {
            return new Sightings(Math.max(count, other.count), text);
        }
    }

    static KnownArticle of(Outcome.Checked checked) {
        Article article = checked.article();
        SortedMap<FindingKey, Sightings> findings = new TreeMap<>();
        for (Finding finding : checked.findings()) {
            findings.merge(
                    FindingKey.of(article, finding),
                    new Sightings(1, excerpt(finding.span().of(article.source()))),
                    (known, one) -> new Sightings(known.count() + 1, known.text()));
        }
        return new KnownArticle(Numbers.score(checked.score().value()), findings);
    }

    private static String excerpt(String marked) {
        String line = Invisible.show(marked.replaceAll("\\s+", " "));
        if (line.length() <= LONGEST_EXCERPT) {
            return line;
        }
        int end = line.offsetByCodePoints(0, line.codePointCount(0, LONGEST_EXCERPT));
        return line.substring(0, end) + "…";
    }

    /** The findings that are not among those known. Of several alike, the first ones are the known ones. */
    List<Finding> fresh(Article article, List<Finding> all) {
        Map<FindingKey, Integer> left = new HashMap<>();
        findings.forEach((key, sightings) -> left.put(key, sightings.count()));
        List<Finding> fresh = new ArrayList<>();
        for (Finding finding : all) {
            if (left.merge(FindingKey.of(article, finding), -1, Integer::sum) < 0) {
                fresh.add(finding);
            }
        }
        return fresh;
    }

    /** What holds of both: two articles of one name must not look better than they are. */
    KnownArticle and(KnownArticle other) {
        SortedMap<FindingKey, Sightings> both = new TreeMap<>(findings);
        other.findings.forEach((key, sightings) -> both.merge(key, sightings, Sightings::most));
        return new KnownArticle(Math.min(score, other.score), both);
    }

    /** What is left of this in the article as it is now: nothing is added, and the score only rises. */
    KnownArticle prunedTo(KnownArticle now) {
        SortedMap<FindingKey, Sightings> left = new TreeMap<>();
        findings.forEach((key, sightings) -> {
            Sightings still = now.findings.get(key);
            if (still != null) {
                left.put(key, new Sightings(Math.min(sightings.count(), still.count()), sightings.text()));
            }
        });
        return new KnownArticle(Math.max(score, now.score), left);
    }

    /** Number of findings. */
    int size() {
        return findings.values().stream().mapToInt(Sightings::count).sum();
    }
}
