package dev.pruefstein.report;

import dev.pruefstein.check.Finding;
import dev.pruefstein.check.Suppressed;
import dev.pruefstein.gate.Verdict;
import dev.pruefstein.score.Score;
import dev.pruefstein.text.Article;
import dev.pruefstein.text.Position;
import dev.pruefstein.text.Problem;
import java.util.List;

/** What came of one article. */
public sealed interface Outcome {

    /** Name of the article. */
    String id();

    /** Where it came from, as the user wrote it. */
    String path();

    /**
     * True if lines and columns of the article are those of the file at {@link #path}. Those of an article of a corpus
     * count in its own text, and nobody could find them in the file.
     */
    default boolean hasLines() {
        return id().equals(path());
    }

    /** Path and id in one, for people: the id is left out where it is the path. */
    default String name() {
        return hasLines() ? path() : path() + " · " + id();
    }

    /** What tells the article from others of the same file, to stand before a message: empty, or the id and a colon. */
    default String prefix() {
        return hasLines() ? "" : id() + ": ";
    }

    /**
     * The article was checked.
     *
     * @param article the article
     * @param findings its findings, sorted, without those that are known already
     * @param suppressed further findings that somebody has looked at, neither scored nor judged, sorted
     * @param score its score
     * @param verdict the gate's decision
     * @param known number of findings that are not reported, being known already; the score counts them
     */
    record Checked(
            Article article,
            List<Finding> findings,
            List<Suppressed> suppressed,
            Score score,
            Verdict verdict,
            int known)
            implements Outcome {

        /** Copies the findings. */
        public Checked {
            findings = List.copyOf(findings);
            suppressed = List.copyOf(suppressed);
        }

        /** An article of which nothing is suppressed or known already. */
        public Checked(Article article, List<Finding> findings, Score score, Verdict verdict) {
            this(article, findings, List.of(), score, verdict, 0);
        }

        /** The same with only these of its findings, and another verdict; the other findings count as known. */
        public Checked with(List<Finding> fresh, Verdict other) {
            return new Checked(article, fresh, suppressed, score, other, known + findings.size() - fresh.size());
        }

        @Override
        public String id() {
            return article.id();
        }

        /** Where the article begins in its file; all of its findings, if lines of its own are not those of the file. */
        public Position begin() {
            return new Position(article.line(), 1);
        }

        @Override
        public String path() {
            return article.path();
        }
    }

    /**
     * The article, or the whole file, could not be checked.
     *
     * @param id name of the article, or the path if the file could not be read
     * @param path where it came from, as the user wrote it
     * @param problem why
     */
    record NotChecked(String id, String path, Problem problem) implements Outcome {}
}
