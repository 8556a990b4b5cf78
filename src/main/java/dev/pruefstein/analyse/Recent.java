package dev.pruefstein.analyse;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Results for what was asked last, so that they need not be found again: agency texts, bylines and the furniture of pages
 * repeat from article to article. Bounded; the one that was not asked for the longest time goes. Not thread-safe.
 *
 * @param <K> what is asked
 * @param <V> the result, immutable
 */
public final class Recent<K, V> {

    private final LinkedHashMap<K, V> results;

    /** Remembers up to {@code most} results. */
    public Recent(int most) {
        this.results = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    /** The result for {@code asked}, found by {@code find} unless it is remembered. */
    public V get(K asked, Function<? super K, ? extends V> find) {
        V known = results.get(asked);
        if (known == null) {
            known = find.apply(asked);
            results.put(asked, known);
        }
        return known;
    }
}
