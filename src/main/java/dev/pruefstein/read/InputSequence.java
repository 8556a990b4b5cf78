package dev.pruefstein.read;

import dev.pruefstein.text.Format;
import dev.pruefstein.text.Problem;
import dev.pruefstein.text.Source;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * The articles of a list of files, read one at a time: memory is needed for one article, however long a corpus is.
 * What cannot be read is an element of the sequence, and the next one follows. Not thread-safe.
 */
public final class InputSequence implements Iterator<Input>, AutoCloseable {

    private static final int HEAD = 1024;

    private final Inputs options;
    private final Iterator<FoundFile> files;
    private @Nullable JsonLines corpus;
    private @Nullable Input next;

    InputSequence(Inputs options, List<FoundFile> files) {
        this.options = options;
        this.files = files.iterator();
    }

    @Override
    public boolean hasNext() {
        while (next == null && (corpus != null || files.hasNext())) {
            if (corpus == null) {
                next = open(files.next());
            } else {
                next = corpus.next();
                if (next == null) {
                    close();
                }
            }
        }
        return next != null;
    }

    @Override
    public Input next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        Input given = next;
        next = null;
        return given;
    }

    /** Closes the file that is being read. Standard input is left open. */
    @Override
    public void close() {
        if (corpus != null) {
            corpus.close();
            corpus = null;
        }
    }

    /** The file's article, or null if it is a corpus, which is then the next to be read. */
    private @Nullable Input open(FoundFile file) {
        if (file.problem() != null) {
            return Input.Unreadable.of(file.problem());
        }
        String path = file.path();
        try {
            if (path.equals("-")) {
                return open(path, new BufferedInputStream(new Unclosed(options.standardInput())));
            }
            return open(path, new BufferedInputStream(Files.newInputStream(Path.of(path))));
        } catch (AccessDeniedException e) {
            return unreadable(path, "permission denied");
        } catch (IOException e) {
            return unreadable(path, "could not be read: " + e.getMessage());
        }
    }

    private @Nullable Input open(String path, BufferedInputStream in) throws IOException {
        InputFormat format = format(options, path, in);
        if (format.article().isEmpty()) {
            corpus = new JsonLines(path, in, options.maxBytes());
            return null;
        }
        try (in) {
            return article(path, in, format.article().get());
        }
    }

    /** The layout of a file, by what the user said, by its name, or by its first bytes. */
    static InputFormat format(Inputs options, String path, BufferedInputStream in) throws IOException {
        if (options.format() != null) {
            return options.format();
        }
        var byName = InputFormat.ofFileName(path);
        if (byName.isPresent()) {
            return byName.get();
        }
        in.mark(HEAD);
        byte[] head = in.readNBytes(HEAD);
        in.reset();
        return InputFormat.sniff(new String(head, StandardCharsets.ISO_8859_1));
    }

    private Input article(String path, InputStream in, Format format) throws IOException {
        byte[] bytes = in.readNBytes(options.maxBytes() + 1);
        if (bytes.length > options.maxBytes()) {
            return unreadable(path, "larger than " + options.maxBytes() + " bytes: hardly one article");
        }
        return article(path, path, bytes, format);
    }

    /** One article from its bytes. */
    static Input article(String id, String path, byte[] bytes, Format format) {
        Decoded decoded = Decoder.decode(bytes, format);
        if (decoded instanceof Decoded.Failure failure) {
            return new Input.Unreadable(id, new Problem(path, failure.position(), failure.message()));
        }
        String text = ((Decoded.Text) decoded).text();
        if (text.isBlank()) {
            return new Input.Unreadable(id, new Problem(path, null, "empty: there is no article in it"));
        }
        return new Input.Read(new Source(id, path, text, format));
    }

    private static Input unreadable(String path, String message) {
        return Input.Unreadable.of(new Problem(path, null, message));
    }

    /** Standard input belongs to the caller. */
    private static final class Unclosed extends java.io.FilterInputStream {

        Unclosed(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            return in.read(buffer, offset, length);
        }

        @Override
        public void close() {}
    }
}
