package dev.pruefstein.baseline;

import dev.pruefstein.check.Finding;
import dev.pruefstein.report.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Articles with the findings and the score that they had at some point, accepted for the time being. A finding is
 * recognised by its rule and the words of its sentence, so that it may move; an article by its path from the baseline's
 * folder, and by its id in a corpus. Immutable and thread-safe.
 */
public final class Baseline {

    private final Path folder;
    private final SortedMap<ArticleKey, KnownArticle> articles;

    Baseline(Path folder, SortedMap<ArticleKey, KnownArticle> articles) {
        this.folder = folder;
        this.articles = Collections.unmodifiableSortedMap(new TreeMap<>(articles));
    }

    /** A baseline that knows nothing yet and is to be kept in {@code file}. */
    public static Baseline empty(Path file) {
        return new Baseline(folder(file), new TreeMap<>());
    }

    static Path folder(Path file) {
        Path parent = file.toAbsolutePath().normalize().getParent();
        return parent == null ? file.toAbsolutePath() : parent;
    }

    SortedMap<ArticleKey, KnownArticle> articles() {
        return articles;
    }

    /**
     * The findings that are not known of this article, sorted as given. Of several alike, the first ones are the known
     * ones.
     *
     * @param now the article as it is now, with all its findings
     */
    public List<Finding> fresh(Outcome.Checked now) {
        return known(now)
                .map(known -> known.fresh(now.article(), now.findings()))
                .orElse(now.findings());
    }

    /** The score that this article had, 0 to 100, to one decimal; empty if it is not in here. */
    public OptionalDouble score(Outcome.Checked now) {
        return known(now).map(known -> OptionalDouble.of(known.score())).orElseGet(OptionalDouble::empty);
    }

    private Optional<KnownArticle> known(Outcome.Checked now) {
        return Optional.ofNullable(articles.get(ArticleKey.of(folder, now)));
    }

    /** Number of articles. */
    public int size() {
        return articles.size();
    }

    /** Number of findings. */
    public long findings() {
        return articles.values().stream().mapToLong(KnownArticle::size).sum();
    }

    /** Articles as they are now, to be brought into a baseline. Not thread-safe. */
    public final class Update {

        private final SortedMap<ArticleKey, KnownArticle> now = new TreeMap<>();
        private final NavigableSet<String> files = new TreeSet<>();

        /** Adds an article with all its findings. */
        public void add(Outcome.Checked checked) {
            ArticleKey key = ArticleKey.of(folder, checked);
            files.add(key.path());
            now.merge(key, KnownArticle.of(checked), KnownArticle::and);
        }

        /** The baseline with these articles as they are now; the others stay as they were. */
        public Baseline replaced() {
            SortedMap<ArticleKey, KnownArticle> all = new TreeMap<>(articles);
            all.putAll(now);
            return new Baseline(folder, all);
        }

        /**
         * The baseline without what is no longer true: findings of these articles that are gone, {@linkplain #gone()
         * articles that are gone}. Nothing is added, and a score only rises.
         */
        public Baseline pruned() {
            SortedMap<ArticleKey, KnownArticle> left = new TreeMap<>(articles);
            left.keySet().removeIf(this::isGone);
            left.replaceAll((key, known) -> {
                KnownArticle still = now.get(key);
                return still == null ? known : known.prunedTo(still);
            });
            return new Baseline(folder, left);
        }

        /**
         * Articles of the baseline that are not there any more, for people: their file does not exist, or it is among
         * those added and holds no such article.
         */
        public List<String> gone() {
            return articles.keySet().stream()
                    .filter(this::isGone)
                    .map(ArticleKey::toString)
                    .toList();
        }

        private boolean isGone(ArticleKey key) {
            boolean read = files.contains(key.path());
            return read ? !now.containsKey(key) : !key.path().equals("-") && !Files.exists(key.file(folder));
        }
    }
}
