package dev.pruefstein.changes;

import dev.pruefstein.text.Nearest;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A working tree beside one of its revisions. A file counts as unchanged only if git keeps it and sees no difference:
 * what it does not keep, or ignores, counts as changed. Immutable and thread-safe.
 */
final class Repository {

    private static final String NO_BLOB = "0";

    private final Git git;
    private final Path root;
    private final Set<String> tracked;
    private final Map<String, Before> changed;

    /** Where a changed file was, and its contents' name in git; that is empty for a new file. */
    private record Before(String path, String blob) {}

    /**
     * Asks git what has changed since the last revision that {@code revision} and the present one have in common.
     *
     * @param folder a folder of the working tree
     * @throws GitException if this is no working tree, or the revision is not known in it
     */
    Repository(Git git, Path folder, String revision) {
        this.git = git;
        this.root = root(git, folder);
        String base = base(revision);
        this.tracked = new HashSet<>();
        git.demand(root, "ls-files", "-z").fields().forEach(path -> tracked.add(comparable(path)));
        this.changed = changes(base);
    }

    private static Path root(Git git, Path folder) {
        Git.Answer answer = git.ask(folder, "rev-parse", "--show-toplevel");
        if (!answer.ok()) {
            boolean none = answer.complaint().startsWith("not a git repository");
            throw new GitException(folder + ": " + (none ? "not in a git repository" : answer.complaint()));
        }
        try {
            return Path.of(answer.line()).toRealPath();
        } catch (IOException e) {
            throw new GitException(answer.line() + ": could not be found: " + e.getMessage());
        }
    }

    private String base(String revision) {
        String commit = commit(revision);
        if (commit.isEmpty()) {
            throw new GitException(root + ": no such revision: '" + revision + "'" + advice(revision));
        }
        Git.Answer common = git.ask(root, "merge-base", commit, "HEAD");
        if (!common.ok()) {
            throw new GitException(
                    root + ": '" + revision + "' has no history in common with the present revision" + shallow());
        }
        return common.line();
    }

    /** The hash of a commit, empty if there is none of that name. */
    private String commit(String revision) {
        // Git takes what begins with a hyphen for an option; no branch, tag or commit is called so.
        if (revision.isEmpty() || revision.startsWith("-")) {
            return "";
        }
        return git.ask(root, "rev-parse", "--verify", "--quiet", revision + "^{commit}")
                .line();
    }

    private String advice(String revision) {
        String shallow = shallow();
        if (!shallow.isEmpty()) {
            return shallow;
        }
        List<String> names = git.ask(root, "for-each-ref", "--format=%(refname:short)%00").fields().stream()
                .map(String::strip)
                .toList();
        List<String> nearest = Nearest.of(revision, names);
        return nearest.isEmpty() ? "; fetch it first" : "; did you mean " + nearest.get(0) + "?";
    }

    private String shallow() {
        boolean cut =
                git.ask(root, "rev-parse", "--is-shallow-repository").line().equals("true");
        return cut
                ? "; this clone has only the end of its history: run 'git fetch --unshallow', or let the pipeline fetch all "
                        + "of it (GitHub: fetch-depth: 0, GitLab: GIT_DEPTH: 0)"
                : "";
    }

    /** Reads {@code :mode mode blob blob status NUL path NUL}, with a second path behind that of a renamed file. */
    private Map<String, Before> changes(String base) {
        Map<String, Before> changes = new HashMap<>();
        Iterator<String> fields = git.demand(
                        root,
                        "diff",
                        "--raw",
                        "-z",
                        "--no-abbrev",
                        "--find-renames",
                        "--no-ext-diff",
                        "--no-textconv",
                        "--no-color",
                        base,
                        "--")
                .fields()
                .iterator();
        while (fields.hasNext()) {
            String[] entry = fields.next().split(" ", -1);
            String blob = entry[2].replaceFirst("^0+$", NO_BLOB);
            String before = fields.next();
            boolean renamed = entry[4].startsWith("R") || entry[4].startsWith("C");
            String now = renamed ? fields.next() : before;
            changes.put(comparable(now), new Before(before, blob.equals(NO_BLOB) ? "" : blob));
        }
        return Collections.unmodifiableMap(changes);
    }

    /** True unless git keeps this file and it is as it was. */
    boolean hasChanged(Path file) {
        String path = path(file);
        return !tracked.contains(path) || changed.containsKey(path);
    }

    /** Contents of a changed file as they were, under its old name if it had another; empty for a new file. */
    Optional<byte[]> before(Path file) {
        Before before = changed.get(path(file));
        return before == null || before.blob().isEmpty()
                ? Optional.empty()
                : git.contents(root, before.blob(), before.path());
    }

    private String path(Path file) {
        return comparable(root.relativize(file).toString().replace(File.separatorChar, '/'));
    }

    /** File systems and git may spell an umlaut in one character or in two. */
    private static String comparable(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC);
    }
}
