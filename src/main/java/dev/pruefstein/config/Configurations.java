package dev.pruefstein.config;

import dev.pruefstein.rules.RuleFileException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the configuration of an article: the nearest {@code .pruefstein.yml} from its directory upwards. Nearer files do
 * not add to farther ones. Thread-safe.
 */
public final class Configurations {

    /** Directories of which it is remembered what holds in them; a corpus may have any number. */
    private static final int MOST_DIRECTORIES = 10_000;

    private final @Nullable Configuration fixed;
    private final boolean look;
    private final Path here;
    private final Map<Path, Optional<Configuration>> found = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Path, Optional<Configuration>> eldest) {
            return size() > MOST_DIRECTORIES;
        }
    };

    private Configurations(@Nullable Configuration fixed, boolean look, Path here) {
        this.fixed = fixed;
        this.look = look;
        this.here = here.toAbsolutePath().normalize();
    }

    /**
     * Looks for each article's own.
     *
     * @param here the directory in which relative paths begin, and of articles that have no file
     */
    public static Configurations nearest(Path here) {
        return new Configurations(null, true, here);
    }

    /** The same for all articles. */
    public static Configurations fixed(Configuration configuration) {
        return new Configurations(configuration, false, Path.of(""));
    }

    /** No configuration at all. */
    public static Configurations none() {
        return new Configurations(null, false, Path.of(""));
    }

    /**
     * What holds for an article.
     *
     * @param path its file as the user wrote it, {@code -} for standard input
     * @throws RuleFileException if its configuration cannot be used
     */
    public Settings of(String path) {
        Path article = file(path);
        return configuration(article).map(c -> c.of(article)).orElse(Settings.OPEN);
    }

    private Path file(String path) {
        try {
            return here.resolve(path).normalize();
        } catch (InvalidPathException e) {
            return here.resolve("-"); // a library user may name articles at will
        }
    }

    /** The configuration of an article or of a directory's articles, if there is one. */
    public Optional<Configuration> configuration(Path file) {
        if (fixed != null || !look) {
            return Optional.ofNullable(fixed);
        }
        Path absolute = file.toAbsolutePath().normalize();
        Path start = Files.isDirectory(absolute) ? absolute : absolute.getParent();
        return start == null ? Optional.empty() : in(start);
    }

    private synchronized Optional<Configuration> in(Path directory) {
        Optional<Configuration> known = found.get(directory);
        if (known == null) {
            known = search(directory);
            found.put(directory, known);
        }
        return known;
    }

    private Optional<Configuration> search(Path directory) {
        Path file = directory.resolve(Configuration.FILE_NAME);
        if (Files.exists(file)) {
            return Optional.of(ConfigFile.read(shown(file)));
        }
        Path parent = directory.getParent();
        return parent == null ? Optional.empty() : in(parent);
    }

    /** As the user would write it: from where they stand, if it is not far. */
    private static Path shown(Path file) {
        Path cwd = Path.of("").toAbsolutePath();
        return file.startsWith(cwd) ? cwd.relativize(file) : file;
    }
}
