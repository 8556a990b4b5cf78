package dev.pruefstein.report;

import dev.pruefstein.check.Finding;
import dev.pruefstein.text.Article;
import dev.pruefstein.text.Digest;
import dev.pruefstein.text.Span;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Names for the findings of one article that outlive an edit elsewhere: made of the rule and of the words in and around
 * the finding, not of line numbers. Unique within the article. One instance serves one article. Not thread-safe.
 */
public final class Fingerprints {

    /** Code units of context on either side, on the same line. Beyond a few words, every edit of a neighbour would make a new finding. */
    private static final int CONTEXT = 32;

    private final Article article;
    private final Map<String, Integer> seen = new HashMap<>();

    /** For the findings of {@code article}. */
    public Fingerprints(Article article) {
        this.article = article;
    }

    /** The name of the next finding: 32 hexadecimal digits. */
    public String next(Finding finding) {
        String source = article.source();
        int from = Math.max(line(finding.span().start()).start(), finding.span().start() - CONTEXT);
        int to = Math.min(line(finding.span().end()).end(), finding.span().end() + CONTEXT);
        String words = Normalizer.normalize(
                        WellFormed.of(source.substring(from, Math.max(from, to))), Normalizer.Form.NFC)
                .replaceAll("\\s+", " ");
        String key = key(finding.ruleId(), article.path(), article.id()) + "\n" + words;
        int occurrence = seen.merge(key, 1, Integer::sum);
        return Digest.of(key + "\n" + occurrence);
    }

    /** The name of what is said of an article as a whole. It stays the same when the reasons change. */
    public static String of(Outcome outcome, Conclusion conclusion) {
        return Digest.of(key(conclusion.ruleId(), outcome.path(), outcome.id()));
    }

    private static String key(String rule, String path, String id) {
        return rule + "\n" + path + "\n" + id;
    }

    private Span line(int offset) {
        return article.lines().line(article.position(offset).line());
    }
}
