package dev.pruefstein.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.PrintStream;

/** A print stream that fails when what it writes does not arrive: print streams themselves keep silent about it. */
final class CheckedStream extends FilterOutputStream {

    private final PrintStream stream;

    CheckedStream(PrintStream stream) {
        super(stream);
        this.stream = stream;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        stream.write(bytes, offset, length);
        check();
    }

    @Override
    public void flush() throws IOException {
        stream.flush();
        check();
    }

    private void check() throws IOException {
        if (stream.checkError()) {
            throw new IOException("closed by the reader, or no space left");
        }
    }
}
