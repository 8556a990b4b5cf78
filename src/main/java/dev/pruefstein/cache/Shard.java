package dev.pruefstein.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** One folder of an {@link EntryStore}. */
final class Shard {

    /** How the name of a file begins that is being written. */
    static final String TEMPORARY = ".tmp-";

    private static final Duration DAY = Duration.ofDays(1);

    /** Least recently used first, by the day; within a day, by name. */
    private static final Comparator<Entry> EXPENDABLE =
            Comparator.comparing(Entry::lastUse).thenComparing(Entry::name, Comparator.reverseOrder());

    private final Path folder;

    private record Entry(Path file, Instant lastUse, long bytes) {

        String name() {
            return String.valueOf(file.getFileName());
        }

        static Entry of(Path file) throws IOException {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            Instant day = attributes.lastModifiedTime().toInstant().truncatedTo(ChronoUnit.DAYS);
            return new Entry(file, day, attributes.size());
        }
    }

    Shard(Path folder) {
        this.folder = folder;
    }

    /** Notes that a file has been used, to the day. */
    static void touch(Path file) throws IOException {
        Instant now = Instant.now();
        if (Files.getLastModifiedTime(file).toInstant().isBefore(now.minus(DAY))) {
            try {
                Files.setLastModifiedTime(file, FileTime.from(now));
            } catch (IOException e) {
                // A folder that can only be read: nothing in it will be deleted, either.
            }
        }
    }

    /**
     * Deletes the least recently used files beyond a size. Files of one day go by their names, and so the same part stays
     * of a corpus that is too large for the cache: each run finds that part again, while the strict order of use would
     * always have deleted just what comes next.
     */
    void prune(long most) throws IOException {
        List<Entry> entries = entries();
        long bytes = entries.stream().mapToLong(Entry::bytes).sum();
        for (Entry entry : entries) {
            if (bytes <= most) {
                return;
            }
            Files.deleteIfExists(entry.file());
            bytes -= entry.bytes();
        }
    }

    private List<Entry> entries() throws IOException {
        List<Entry> entries = new ArrayList<>();
        Instant yesterday = Instant.now().minus(DAY);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                try {
                    Entry entry = Entry.of(file);
                    if (!entry.name().startsWith(TEMPORARY)) {
                        entries.add(entry);
                    } else if (entry.lastUse().isBefore(yesterday)) {
                        Files.deleteIfExists(file); // left behind by a process that was killed
                    }
                } catch (NoSuchFileException e) {
                    // Another process was faster.
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        Collections.sort(entries, EXPENDABLE);
        return entries;
    }
}
