package dev.pruefstein.baseline;

import dev.pruefstein.check.Finding;
import dev.pruefstein.text.Article;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;

/**
 * What makes a finding the same one as before: its rule and the words of its sentence, wherever that stands by now.
 *
 * @param rule rule id
 * @param sentence the first half of the SHA-256 of the sentence's words, in hexadecimal digits
 */
record FindingKey(String rule, String sentence) implements Comparable<FindingKey> {

    private static final Comparator<FindingKey> ORDER =
            Comparator.comparing(FindingKey::rule).thenComparing(FindingKey::sentence);

    /** Bytes of the digest that are kept: no two sentences of a corpus share them by chance. */
    private static final int KEPT = 16;

    static FindingKey of(Article article, Finding finding) {
        return new FindingKey(finding.ruleId(), digest(Passage.of(article, finding.span())));
    }

    private static String digest(String words) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, KEPT);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public int compareTo(FindingKey other) {
        return ORDER.compare(this, other);
    }
}
