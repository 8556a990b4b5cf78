package dev.pruefstein.config;

import java.nio.file.Path;
import java.util.List;

/**
 * A {@code .pruefstein.yml}: settings, and others over them for some files. Immutable and thread-safe.
 *
 * @param path the file, as the user wrote it or as it was found
 * @param directory the directory in which patterns of files begin, absolute
 * @param settings what holds for all articles
 * @param overrides what holds for some, in the order of the file: the last that speaks of an article goes before the others
 */
public record Configuration(Path path, Path directory, Settings settings, List<Rider> overrides) {

    /** The name of the file that is looked for. */
    public static final String FILE_NAME = ".pruefstein.yml";

    /** Copies the list. */
    public Configuration {
        overrides = List.copyOf(overrides);
    }

    /** Settings for the files that one of the patterns means. */
    record Rider(List<Glob> files, Settings settings) {

        /** Copies the list. */
        Rider {
            files = List.copyOf(files);
        }

        boolean isFor(Path relative) {
            return files.stream().anyMatch(glob -> glob.matches(relative));
        }
    }

    /**
     * What holds for an article.
     *
     * @param article its file, absolute and normalised; a file outside of {@link #directory} has the settings alone
     */
    public Settings of(Path article) {
        Settings all = settings;
        if (article.startsWith(directory)) {
            Path relative = directory.relativize(article);
            for (Rider override : overrides) {
                all = override.isFor(relative) ? override.settings().over(all) : all;
            }
        }
        return all;
    }
}
