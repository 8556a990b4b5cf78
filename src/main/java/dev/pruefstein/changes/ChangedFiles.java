package dev.pruefstein.changes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The files that have changed since a revision, in whatever git repositories they lie: in the working tree, committed or
 * not. What others did to that revision's branch in the meantime is no change here. Thread-safe.
 */
public final class ChangedFiles {

    private final Git git;
    private final String revision;
    private final Map<Path, Repository> repositories = new HashMap<>();

    /**
     * Files that have changed since a revision.
     *
     * @param git the git executable
     * @param revision a commit, branch or tag as git names it
     */
    public ChangedFiles(Git git, String revision) {
        this.git = git;
        this.revision = revision;
    }

    /**
     * Asks git about the places of these files and folders now, so that what is wrong with one of them is said before
     * the work begins. Standard input and what does not exist is passed over.
     *
     * @throws GitException if one of them lies in no git repository, or the revision is not known there
     */
    public void ask(List<String> paths) {
        for (String path : paths) {
            Path file = real(path);
            if (file != null) {
                repository(file);
            }
        }
    }

    /**
     * True unless git keeps this file and it is as it was.
     *
     * @param path a file as the user wrote it; {@code -} has always changed
     * @throws GitException as {@link #ask} does
     */
    public boolean hasChanged(String path) {
        Path file = real(path);
        // A link may lead somewhere else than it did.
        return file == null
                || Files.isSymbolicLink(Path.of(path))
                || repository(file).hasChanged(file);
    }

    /**
     * The contents of a changed file as they were; empty for a new one, and for standard input.
     *
     * @param path a file as the user wrote it
     */
    public Optional<byte[]> before(String path) {
        Path file = real(path);
        return file == null ? Optional.empty() : repository(file).before(file);
    }

    private static @Nullable Path real(String path) {
        try {
            return path.equals("-") ? null : Path.of(path).toRealPath();
        } catch (IOException | java.nio.file.InvalidPathException e) {
            return null; // whoever reads it says so
        }
    }

    private synchronized Repository repository(Path file) {
        Path folder = Files.isDirectory(file) ? file : file.resolveSibling("");
        Path place = folder;
        for (Path above = folder; above != null; above = above.getParent()) {
            if (Files.exists(above.resolve(".git"))) {
                place = above;
                break;
            }
        }
        return repositories.computeIfAbsent(place, tree -> new Repository(git, tree, revision));
    }
}
