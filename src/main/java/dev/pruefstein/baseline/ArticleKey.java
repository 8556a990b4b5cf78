package dev.pruefstein.baseline;

import dev.pruefstein.report.Outcome;
import java.nio.file.Path;
import java.util.Comparator;

/**
 * The name of an article in a baseline: the same from whatever folder the tool is run.
 *
 * @param path path of the file, relative to the baseline's folder, with slashes; {@code -} for standard input
 * @param id name of the article within a corpus, empty for a file that is one article
 */
record ArticleKey(String path, String id) implements Comparable<ArticleKey> {

    private static final Comparator<ArticleKey> ORDER =
            Comparator.comparing(ArticleKey::path).thenComparing(ArticleKey::id);

    /**
     * The name of an article.
     *
     * @param folder the baseline's folder
     * @param article what came of the article
     */
    static ArticleKey of(Path folder, Outcome.Checked article) {
        return new ArticleKey(relative(folder, article.path()), id(article));
    }

    /** A line of a corpus that has no id is called by the path as the user wrote it; that part is left out. */
    private static String id(Outcome.Checked article) {
        String path = article.path();
        if (article.id().equals(path)) {
            return "";
        }
        return article.id().equals(path + ":" + article.article().line())
                ? article.id().substring(path.length())
                : article.id();
    }

    private static String relative(Path folder, String path) {
        if (path.equals("-")) {
            return path;
        }
        Path file = Path.of(path).toAbsolutePath().normalize();
        Path from = folder.toAbsolutePath().normalize();
        boolean sameTree = from.getRoot() != null && from.getRoot().equals(file.getRoot());
        String shown = (sameTree ? from.relativize(file) : file).toString();
        return shown.replace(file.getFileSystem().getSeparator(), "/");
    }

    /** The file, found from the baseline's folder. */
    Path file(Path folder) {
        return folder.resolve(path);
    }

    @Override
    public int compareTo(ArticleKey other) {
        return ORDER.compare(this, other);
    }

    /** Path and id in one, for people. */
    @Override
    public String toString() {
        return id.isEmpty() ? path : path + " · " + id;
    }
}
