package dev.pruefstein.cli;

import dev.pruefstein.Pruefstein;
import dev.pruefstein.changes.ChangedFiles;
import dev.pruefstein.changes.ChangedLines;
import dev.pruefstein.changes.Git;
import dev.pruefstein.read.Inputs;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that leave out what has not changed. */
final class ChangeOptions {

    @Option(
            names = "--changed-since",
            paramLabel = "REV",
            description = "Check only articles that have changed since this git revision, as in origin/main: since the "
                    + "branch left it, committed or not. Files that git does not keep count as changed.")
    private @Nullable String revision;

    @Option(
            names = "--changed-lines",
            description = "With --changed-since: report and judge only findings on changed lines. The score is that of "
                    + "the whole article.")
    private boolean lines;

    /**
     * Asks git what has changed.
     *
     * @param paths the articles
     * @return what has changed, null if everything is to be checked
     * @throws dev.pruefstein.changes.GitException if git does not know it of one of the paths
     */
    @Nullable
    ChangedFiles ask(List<String> paths) {
        if (revision == null) {
            if (lines) {
                throw new UsageException("--changed-lines: changed since when? Say it with --changed-since REV");
            }
            return null;
        }
        ChangedFiles changed = new ChangedFiles(Git.onPath(System.getenv().getOrDefault("PATH", "")), revision);
        changed.ask(paths);
        return changed;
    }

    /** A builder that reports only what is on changed lines, if that is wanted. */
    Pruefstein.Builder on(Pruefstein.Builder builder, @Nullable ChangedFiles changed, Inputs inputs) {
        return changed != null && lines ? builder.filter(new ChangedLines(changed, inputs)::pick) : builder;
    }
}
