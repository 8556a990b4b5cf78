package dev.pruefstein.report.html;

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

/** Text that waits in a temporary file, which is opened at the first write and goes away with {@link #close}. */
final class Spool implements AutoCloseable {

    private @Nullable FileChannel channel;
    private @Nullable Writer writer;

    void write(String text) throws IOException {
        if (writer == null) {
            Path file = Files.createTempFile("pruefstein", ".html");
            channel = FileChannel.open(
                    file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
            writer = Channels.newWriter(channel, StandardCharsets.UTF_8);
        }
        writer.write(text);
    }

    void copyTo(Writer out) throws IOException {
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
