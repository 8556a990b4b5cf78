package dev.pruefstein.cache;

import dev.pruefstein.check.Rule;
import dev.pruefstein.text.Digest;
import dev.pruefstein.text.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * What was found in articles, by their text and by everything else that it depends on: the build of this tool, the rules
 * that run, the variant. No entry is ever wrong, then, and none has to be thrown away but for the room. Safe for any
 * number of threads and processes; close it after the run.
 *
 * <p>Whoever can write to the folder can say what is found in an article. It belongs into the user's own cache folder, not
 * into a repository that takes changes from strangers.
 */
public final class ResultCache implements AutoCloseable {

    /** Bytes that are kept: some hundred thousand articles. */
    public static final long MAX_BYTES = 512L << 20;

    private final EntryStore store;
    private final CompletableFuture<Optional<String>> build;

    /** A cache in a folder, which is made when it is needed. */
    public ResultCache(Path folder) {
        // Looked up while the rules load.
        this(folder, MAX_BYTES, CompletableFuture.supplyAsync(Build::name));
    }

    ResultCache(Path folder, long maxBytes, CompletableFuture<Optional<String>> build) {
        this.store = new EntryStore(folder, maxBytes);
        this.build = build;
    }

    /**
     * The part of the cache that holds what some rules find.
     *
     * @param rules names all that their findings depend on besides this tool and the article
     * @return empty if this build of the tool cannot be told from others
     */
    public Optional<Part> of(String rules) {
        return build.join().map(name -> new Part(Digest.of(name + "\n" + rules)));
    }

    /** Makes room. */
    @Override
    public void close() {
        store.close();
    }

    private interface Reading<T> {
        T read(byte[] entry) throws IOException;
    }

    /** What some rules find. */
    public final class Part {

        private final String rules;

        private Part(String rules) {
            this.rules = rules;
        }

        /** What was found in an article with this text; empty if it is not known. */
        public Optional<Examined> find(Source source) {
            return read(key(source), ExaminedBytes::read);
        }

        /** Keeps what was found in an article. */
        public void keep(Source source, Examined examined) {
            store.put(key(source), ExaminedBytes.of(examined));
        }

        /**
         * The page of a rule, if there is one.
         *
         * @param otherwise finds it if it is not remembered whether there is one
         */
        public Optional<Rule> page(String id, Supplier<Optional<Rule>> otherwise) {
            String key = key("rule", id);
            Optional<Optional<Rule>> known = read(key, RuleBytes::read);
            if (known.isPresent()) {
                return known.get();
            }
            Optional<Rule> page = otherwise.get();
            store.put(key, RuleBytes.of(page));
            return page;
        }

        private <T> Optional<T> read(String key, Reading<T> reading) {
            Optional<byte[]> entry = store.get(key);
            if (entry.isEmpty()) {
                return Optional.empty();
            }
            try {
                return Optional.of(reading.read(entry.get()));
            } catch (IOException | IllegalArgumentException e) {
                return Optional.empty();
            }
        }

        private String key(Source source) {
            return key(source.format().name(), source.text());
        }

        private String key(String kind, String text) {
            return Digest.of(rules + "\n" + kind + "\n" + text);
        }
    }
}
