package dev.pruefstein.cache;

import dev.pruefstein.text.Digest;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Files by key in a folder, each with a checksum. Several threads and processes may use one folder: a file appears under
 * its name as a whole, and whatever is wrong with one, it counts as not there. A folder that cannot be written is read.
 * Thread-safe.
 *
 * <p>The files are divided among shards, each of which is kept below its share of the size whenever something has been
 * written to it.
 */
final class EntryStore implements AutoCloseable {

    private static final int CHECKSUM = 32;
    private static final int LARGEST = 64 << 20;

    /** Shards, by the first two hexadecimal digits of a key. */
    private static final int SHARDS = 256;

    private final Path folder;
    private final long shardBytes;
    private final Map<String, Long> written = new ConcurrentHashMap<>();
    private volatile boolean writable = true;

    /**
     * A store.
     *
     * @param folder the folder, which is made when something is written
     * @param maxBytes size of all files that is kept, roughly
     */
    EntryStore(Path folder, long maxBytes) {
        this.folder = folder;
        this.shardBytes = maxBytes / SHARDS;
    }

    /** What is kept under a key of hexadecimal digits; empty if nothing, or nothing sound, is. */
    Optional<byte[]> get(String key) {
        Path file = file(key);
        try {
            if (Files.size(file) > LARGEST) {
                return Optional.empty();
            }
            byte[] bytes = Files.readAllBytes(file);
            if (bytes.length < CHECKSUM
                    || !MessageDigest.isEqual(checksum(bytes, CHECKSUM), Arrays.copyOf(bytes, CHECKSUM))) {
                return Optional.empty();
            }
            Shard.touch(file);
            return Optional.of(Arrays.copyOfRange(bytes, CHECKSUM, bytes.length));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Keeps something under a key of hexadecimal digits, if that is possible. */
    void put(String key, byte[] content) {
        if (!writable || content.length > LARGEST - CHECKSUM) {
            return;
        }
        Path file = file(key);
        try {
            begin(file.resolveSibling(""));
            Path temporary = file.resolveSibling(Shard.TEMPORARY
                    + Long.toHexString(ThreadLocalRandom.current().nextLong()));
            try {
                Files.write(temporary, checksum(content, 0), StandardOpenOption.CREATE_NEW);
                Files.write(temporary, content, StandardOpenOption.APPEND);
                move(temporary, file);
            } finally {
                Files.deleteIfExists(temporary);
            }
            grow(file.resolveSibling(""), content.length + CHECKSUM);
        } catch (IOException e) {
            // A full disk, or a folder that only others may write: what is there can still be read.
            writable = false;
        }
    }

    private static void move(Path temporary, Path file) throws IOException {
        try {
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Makes the folders, and tells backups and git to pass the cache over. */
    private void begin(Path shard) throws IOException {
        if (Files.isDirectory(shard)) {
            return;
        }
        Files.createDirectories(shard);
        mark("CACHEDIR.TAG", "Signature: 8a477f597d28d172789f06886806bc55\n");
        mark(".gitignore", "*\n");
    }

    private void mark(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        if (!Files.exists(file)) {
            Files.writeString(file, content);
        }
    }

    private void grow(Path shard, long bytes) throws IOException {
        String name = String.valueOf(shard.getFileName());
        long grown = written.merge(name, bytes, Long::sum);
        if (grown > shardBytes / 4) {
            written.put(name, 0L);
            new Shard(shard).prune(shardBytes);
        }
    }

    /** Brings what has been written to back to its size. */
    @Override
    public void close() {
        for (Map.Entry<String, Long> shard : written.entrySet()) {
            if (shard.getValue() > 0) {
                try {
                    new Shard(folder.resolve(shard.getKey())).prune(shardBytes);
                } catch (IOException e) {
                    return; // somebody else tidies up, or the next run does
                }
            }
        }
        written.clear();
    }

    private Path file(String key) {
        return folder.resolve(key.substring(0, 2)).resolve(key.substring(2));
    }

    private static byte[] checksum(byte[] bytes, int from) {
        MessageDigest digest = Digest.sha256();
        digest.update(bytes, from, bytes.length - from);
        return digest.digest();
    }
}
