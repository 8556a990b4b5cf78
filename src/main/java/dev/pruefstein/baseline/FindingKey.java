package dev.pruefstein.baseline;

import dev.pruefstein.check.Finding;
import dev.pruefstein.text.Article;
import dev.pruefstein.text.Digest;
import dev.pruefstein.text.Passage;
import java.util.Comparator;

/**
 * What makes a finding the same one as before: its rule and the words of its sentence, wherever that stands by now.
 *
 * @param rule rule id
 * @param sentence {@link Digest} of the sentence's words
 */
record FindingKey(String rule, String sentence) implements Comparable<FindingKey> {

    private static final Comparator<FindingKey> ORDER =
            Comparator.comparing(FindingKey::rule).thenComparing(FindingKey::sentence);

    static FindingKey of(Article article, Finding finding) {
        return new FindingKey(finding.ruleId(), Digest.of(Passage.of(article, finding.span())));
    }

    @Override
    public int compareTo(FindingKey other) {
        return ORDER.compare(this, other);
    }
}
