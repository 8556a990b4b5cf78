package dev.pruefstein.read;

import dev.pruefstein.text.EditableText;
import dev.pruefstein.text.Problem;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Copies a file with its articles changed. What is not changed, and what cannot be read, is copied byte by byte. A corpus
 * is copied line by line, so that memory is needed for one article. Not thread-safe.
 */
public final class Rewriter {

    private final Inputs options;
    private final UnaryOperator<EditableText> change;
    private final Consumer<Problem> problems;

    /**
     * A rewriter.
     *
     * @param options formats and limits
     * @param change gives the changed article, or the same
     * @param problems takes what could not be read
     */
    public Rewriter(Inputs options, UnaryOperator<EditableText> change, Consumer<Problem> problems) {
        this.options = options;
        this.change = change;
        this.problems = problems;
    }

    /**
     * Copies one file.
     *
     * @param path the file's path, for its format and for messages
     * @param in the file
     * @param out takes the copy
     * @return the file's character set
     * @throws IOException if reading or writing fails; the copy is then incomplete
     */
    public Charset copy(String path, InputStream in, OutputStream out) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in);
        InputFormat format = InputSequence.format(options, path, buffered);
        if (format.article().isEmpty()) {
            corpus(path, buffered, out);
            return StandardCharsets.UTF_8;
        }
        byte[] bytes = buffered.readNBytes(options.maxBytes() + 1);
        if (bytes.length > options.maxBytes()) {
            throw new IOException("larger than " + options.maxBytes() + " bytes: hardly one article");
        }
        Input input = InputSequence.article(path, path, bytes, format.article().get());
        if (!(input instanceof Input.Read read)) {
            problems.accept(((Input.Unreadable) input).problem());
            out.write(bytes);
            return StandardCharsets.UTF_8;
        }
        Charset charset = ((Decoded.Text) Decoder.decode(bytes, format.article().get())).charset();
        TextFile file = TextFile.of(read.source(), bytes, charset);
        if (!file.isFaithful()) {
            problems.accept(new Problem(path, null, "cannot be written back as " + charset + "; save it as UTF-8"));
            out.write(bytes);
            return charset;
        }
        EditableText changed = change.apply(file);
        out.write(changed instanceof TextFile text ? text.bytes() : bytes);
        return charset;
    }

    private void corpus(String path, BufferedInputStream in, OutputStream out) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int count = 0;
        while (readLine(in, line)) {
            out.write(line(path, line.toByteArray(), count++));
        }
    }

    /** One line with its end; false after the last. */
    private boolean readLine(InputStream in, ByteArrayOutputStream line) throws IOException {
        line.reset();
        for (int b = in.read(); b >= 0; b = in.read()) {
            line.write(b);
            if (b == '\n') {
                return true;
            }
            if (line.size() > options.maxBytes() + 2) {
                throw new IOException("a line longer than " + options.maxBytes() + " bytes: hardly one article");
            }
        }
        return line.size() > 0;
    }

    private byte[] line(String path, byte[] bytes, int before) {
        BufferedInputStream in = new BufferedInputStream(new ByteArrayInputStream(bytes));
        Input input = new JsonLines(path, in, options.maxBytes(), before).next();
        if (input instanceof Input.Unreadable unreadable) {
            if (!new String(bytes, StandardCharsets.UTF_8).isBlank()) {
                problems.accept(unreadable.problem());
            }
            return bytes;
        }
        if (!(input instanceof Input.Read read)) {
            return bytes;
        }
        String line = new String(bytes, StandardCharsets.UTF_8);
        int mark = line.startsWith("\ufeff") ? 1 : 0;
        CorpusLine article = CorpusLine.of(read.source(), line.substring(mark));
        EditableText changed = change.apply(article);
        return changed instanceof CorpusLine other && !other.line().equals(article.line())
                ? (line.substring(0, mark) + other.line()).getBytes(StandardCharsets.UTF_8)
                : bytes;
    }
}
