package dev.pruefstein.changes;

import dev.pruefstein.read.Input;
import dev.pruefstein.read.InputFormat;
import dev.pruefstein.read.InputSequence;
import dev.pruefstein.read.Inputs;
import dev.pruefstein.text.Digest;
import dev.pruefstein.text.Source;
import java.io.ByteArrayInputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * True for articles that are not as they were: those of files that have changed, but in a corpus only those whose text
 * did not stand in it before. Asked about the articles of one file in a row. Not thread-safe.
 */
public final class ChangedArticles implements Predicate<Input> {

    private final ChangedFiles files;
    private final Inputs options;

    private String path = "";
    private boolean changed;
    /** Digests of the texts that stood in the corpus at {@link #path}; null while nobody has asked. */
    private @Nullable Set<String> before;

    /**
     * Articles that have changed.
     *
     * @param files knows what has changed
     * @param options how the articles are read
     */
    public ChangedArticles(ChangedFiles files, Inputs options) {
        this.files = files;
        this.options = options;
    }

    @Override
    public boolean test(Input input) {
        if (!input.path().equals(path)) {
            path = input.path();
            before = null;
            changed = files.hasChanged(path);
        }
        boolean ofCorpus = input instanceof Input.Read && !input.id().equals(path);
        return changed && !(ofCorpus && before().contains(digest(((Input.Read) input).source())));
    }

    private Set<String> before() {
        Set<String> known = before;
        if (known == null) {
            known = new HashSet<>();
            byte[] old = files.before(path).orElse(new byte[0]);
            Inputs corpus = options.withFormat(InputFormat.JSONL).withStandardInput(new ByteArrayInputStream(old));
            try (InputSequence sequence = corpus.open(List.of("-"))) {
                while (sequence.hasNext()) {
                    if (sequence.next() instanceof Input.Read read) {
                        known.add(digest(read.source()));
                    }
                }
            }
            before = known;
        }
        return known;
    }

    private static String digest(Source source) {
        return Digest.of(source.format() + "\n" + source.text());
    }
}
