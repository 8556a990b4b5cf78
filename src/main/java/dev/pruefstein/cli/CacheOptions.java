package dev.pruefstein.cli;

import dev.pruefstein.cache.ResultCache;
import dev.pruefstein.report.Invisible;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say where results are remembered. */
final class CacheOptions {

    @Option(
            names = "--cache",
            paramLabel = "DIR",
            description =
                    "Remember in DIR what was found in each article, so that one that has not changed costs nothing "
                            + "(default: pruefstein in your cache folder, ~/.cache or the like). What changes with the tool, the "
                            + "rules or the article is never taken from there.")
    private @Nullable Path folder;

    @Option(names = "--no-cache", description = "Check every article anew, and remember nothing.")
    private boolean none;

    /** Opens the cache, if there is to be one. */
    OpenCache open(Streams streams) {
        if (none && folder != null) {
            throw new UsageException("--no-cache and --cache: give one of the two");
        }
        if (none) {
            return new OpenCache(Optional.empty());
        }
        if (folder != null && !isUsable(folder)) {
            streams.err()
                    .println(Invisible.show(
                            "pruefstein: --cache: cannot write to " + folder + "; nothing is remembered"));
        }
        return new OpenCache(Optional.ofNullable(folder)
                .or(() -> usual(streams.environment(), System.getProperty("os.name", "")))
                .map(ResultCache::new));
    }

    private static boolean isUsable(Path folder) {
        try {
            return Files.isWritable(Files.createDirectories(folder));
        } catch (IOException e) {
            return false;
        }
    }

    /** The place for caches on this system; empty if the environment tells of none. */
    static Optional<Path> usual(Map<String, String> environment, String system) {
        String name = system.toLowerCase(Locale.ROOT);
        Optional<Path> home = folder(environment.get("HOME"));
        Optional<Path> place;
        if (name.startsWith("windows")) {
            place = folder(environment.get("LOCALAPPDATA"));
        } else if (name.startsWith("mac")) {
            place = home.map(h -> h.resolve("Library/Caches"));
        } else {
            place = folder(environment.get("XDG_CACHE_HOME")).or(() -> home.map(h -> h.resolve(".cache")));
        }
        return place.map(p -> p.resolve("pruefstein"));
    }

    private static Optional<Path> folder(@Nullable String name) {
        try {
            return Optional.ofNullable(name).map(Path::of).filter(Path::isAbsolute);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
