package dev.pruefstein.cli;

import dev.pruefstein.Pruefstein;
import dev.pruefstein.cache.ResultCache;
import java.util.Optional;

/**
 * The cache of a run, if it has one; to be closed behind the run.
 *
 * @param results the cache
 */
record OpenCache(Optional<ResultCache> results) implements AutoCloseable {

    /** A builder with the cache. */
    Pruefstein.Builder on(Pruefstein.Builder builder) {
        results.ifPresent(builder::cache);
        return builder;
    }

    @Override
    public void close() {
        results.ifPresent(ResultCache::close);
    }
}
