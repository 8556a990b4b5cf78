package dev.pruefstein.cli;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.security.SecureRandom;
import org.jspecify.annotations.Nullable;

/**
 * A file that appears whole or not at all: what is written goes to a temporary file beside it, which takes its name on
 * {@link #commit()} and vanishes on {@link #close()} without it. What is no regular file (a pipe, {@code /dev/null}) is
 * written directly.
 */
final class AtomicFile extends FilterOutputStream {

    private final @Nullable Path temporary;
    private final Path target;
    private boolean done;

    private AtomicFile(OutputStream out, @Nullable Path temporary, Path target) {
        super(new BufferedOutputStream(out));
        this.temporary = temporary;
        this.target = target;
    }

    /** Begins to write; folders that do not exist are made. */
    static AtomicFile create(Path file) throws IOException {
        // A link stays a link: what it leads to is replaced.
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        if (Files.isDirectory(target)) {
            throw new IOException("is a directory");
        }
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            return new AtomicFile(Files.newOutputStream(target), null, target);
        }
        Path folder = target.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        SecureRandom random = new SecureRandom();
        while (true) {
            Path temporary = target.resolveSibling(
                    "." + target.getFileName() + "." + Integer.toHexString(random.nextInt()) + ".tmp");
            try {
                // Not Files.createTempFile: that one hides the file from everybody but its owner.
                OutputStream out =
                        Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                if (temporary.getFileSystem().equals(FileSystems.getDefault())) {
                    temporary.toFile().deleteOnExit(); // when the user ends the run with Ctrl-C
                }
                keepMode(target, temporary);
                return new AtomicFile(out, temporary, target);
            } catch (FileAlreadyExistsException e) {
                // Another name, then.
            }
        }
    }

    private static void keepMode(Path target, Path temporary) throws IOException {
        PosixFileAttributeView old = Files.getFileAttributeView(target, PosixFileAttributeView.class);
        if (old != null && Files.exists(target)) {
            Files.setPosixFilePermissions(temporary, old.readAttributes().permissions());
        }
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
    }

    /** Gives the file its name. */
    void commit() throws IOException {
        out.close();
        if (temporary != null) {
            try {
                Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        done = true;
    }

    /** Drops what has not been committed. */
    @Override
    public void close() throws IOException {
        if (done) {
            return;
        }
        done = true;
        try {
            out.close();
        } finally {
            if (temporary != null) {
                Files.deleteIfExists(temporary);
            }
        }
    }
}
