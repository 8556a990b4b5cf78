package dev.pruefstein.report;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Text that waits in a temporary file, because something that is known only later stands before it. The file is made at
 * the first write and goes away with {@link #close}. Not thread-safe.
 */
public final class Spool implements AutoCloseable {

    private @Nullable FileChannel channel;
    private @Nullable Writer writer;

    /** Appends. */
    public void write(String text) throws IOException {
        writer().write(text);
    }

    /** Appends what is written to it; never to be closed. */
    public Writer writer() throws IOException {
        if (writer == null) {
            Path file = Files.createTempFile("pruefstein", ".html");
            channel = FileChannel.open(
                    file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
            writer = Channels.newWriter(channel, StandardCharsets.UTF_8);
        }
        return writer;
    }

    /** Writes all of it to {@code out}. */
    public void copyTo(Writer out) throws IOException {
        if (writer != null && channel != null) {
            writer.flush();
            channel.position(0);
            Reader reader = Channels.newReader(channel, StandardCharsets.UTF_8);
            reader.transferTo(out);
        }
    }

    @Override
    public void close() throws IOException {
        if (channel != null) {
            channel.close();
        }
    }
}
