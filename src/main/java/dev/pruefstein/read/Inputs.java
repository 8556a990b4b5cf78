package dev.pruefstein.read;

import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How to read what a user names: files, directories, {@code -} for standard input. Immutable.
 *
 * <pre>{@code
 * try (InputSequence inputs = Inputs.defaults().open(List.of("news/", "corpus.jsonl"))) {
 *     while (inputs.hasNext()) {
 *         Input input = inputs.next();
 *         …
 *     }
 * }
 * }</pre>
 *
 * @param format the layout of every file, whatever its name says; null to go by the name, then by the first bytes
 * @param standardInput what {@code -} reads; not closed
 * @param maxBytes size of the largest file, and of the longest corpus line, that is read
 */
public record Inputs(@Nullable InputFormat format, InputStream standardInput, int maxBytes) {

    /** Size above which a file is hardly an article. */
    public static final int DEFAULT_MAX_BYTES = 16 << 20;

    /** Formats by name, the process's standard input, files of up to {@link #DEFAULT_MAX_BYTES}. */
    public static Inputs defaults() {
        return new Inputs(null, System.in, DEFAULT_MAX_BYTES);
    }

    /** The same with every file read as {@code forced}; null to go by the name. */
    public Inputs withFormat(@Nullable InputFormat forced) {
        return new Inputs(forced, standardInput, maxBytes);
    }

    /** The same with another standard input. */
    public Inputs withStandardInput(InputStream in) {
        return new Inputs(format, in, maxBytes);
    }

    /** The same with another size limit, in bytes. */
    public Inputs withMaxBytes(int limit) {
        return new Inputs(format, standardInput, limit);
    }

    /** The files that the user's paths name, as {@link #open} would read them. */
    public List<FoundFile> find(List<String> paths) {
        return FileFinder.find(paths);
    }

    /**
     * Begins to read. Directories are listed at once, in sorted order and recursively, and give the files whose
     * extension is known; files are opened one after the other as the sequence is consumed, and a corpus is read line
     * by line. What is named twice is read once.
     *
     * @param paths files, directories, or {@code -}
     */
    public InputSequence open(List<String> paths) {
        return new InputSequence(this, FileFinder.find(paths));
    }
}
