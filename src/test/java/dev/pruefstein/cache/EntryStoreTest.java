package dev.pruefstein.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntryStoreTest {

    private static final String KEY = "0123456789abcdef";
    private static final byte[] CONTENT = "Inhalt".getBytes(StandardCharsets.UTF_8);

    /** Room for ten entries of 1000 bytes in each shard. */
    private static final long ROOM = 256 * 10 * 1032;

    @TempDir
    private Path folder;

    private EntryStore store() {
        return new EntryStore(folder, ROOM);
    }

    private Path file() {
        return folder.resolve("01/23456789abcdef");
    }

    /** Keeps entries in one shard and closes the store. */
    private void keep(String... names) {
        try (EntryStore store = store()) {
            for (String name : names) {
                store.put("01" + name, new byte[1000]);
            }
        }
    }

    private List<String> kept() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("01"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static String[] names(char first, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> first + String.format("%02d", i))
                .toArray(String[]::new);
    }

    @Test
    void givesWhatItWasGiven() {
        store().put(KEY, CONTENT);
        assertThat(store().get(KEY)).contains(CONTENT);
        assertThat(store().get("01ff")).isEmpty();
    }

    @Test
    void whatIsDamagedIsNotThere() throws IOException {
        EntryStore store = store();
        store.put(KEY, CONTENT);
        byte[] whole = Files.readAllBytes(file());
        for (int length = 0; length < whole.length; length++) {
            Files.write(file(), Arrays.copyOf(whole, length));
            assertThat(store.get(KEY)).as("cut to %s bytes", length).isEmpty();
        }
        for (int at = 0; at < whole.length; at++) {
            byte[] changed = whole.clone();
            changed[at] ^= 1;
            Files.write(file(), changed);
            assertThat(store.get(KEY)).as("changed at %s", at).isEmpty();
        }
        Files.delete(file());
        Files.createDirectory(file());
        assertThat(store.get(KEY)).isEmpty();
    }

    @Test
    void whatIsDamagedIsReplaced() throws IOException {
        EntryStore store = store();
        store.put(KEY, CONTENT);
        Files.write(file(), new byte[] {1});
        store.put(KEY, CONTENT);
        assertThat(store.get(KEY)).contains(CONTENT);
    }

    @Test
    void whatCannotBeWrittenIsReadAllTheSame() throws IOException {
        store().put(KEY, CONTENT);
        Files.writeString(folder.resolve("ff"), "a file where a folder should be");
        EntryStore store = store();
        assertThatCode(() -> store.put("ff00", CONTENT)).doesNotThrowAnyException();
        assertThat(store.get("ff00")).isEmpty();
        assertThat(store.get(KEY)).contains(CONTENT);
        assertThatCode(store::close).doesNotThrowAnyException();
    }

    @Test
    void tellsBackupsAndGitToPassItOver() {
        store().put(KEY, CONTENT);
        assertThat(folder.resolve("CACHEDIR.TAG")).content().startsWith("Signature: 8a477f597d28d172789f06886806bc55");
        assertThat(folder.resolve(".gitignore")).hasContent("*");
    }

    @Test
    void staysWithinItsSize() throws IOException {
        keep(names('a', 30));
        assertThat(kept()).hasSize(10);
    }

    @Test
    void deletesFirstWhatWasNotUsedForLongest() throws IOException {
        keep(names('a', 8));
        FileTime old = FileTime.from(Instant.now().minus(Duration.ofDays(5)));
        for (String name : names('a', 8)) {
            Files.setLastModifiedTime(folder.resolve("01").resolve(name), old);
        }
        assertThat(store().get("01a03")).isPresent();
        keep(names('b', 9));
        assertThat(kept()).hasSize(10).contains("a03", "b08");
    }

    @Test
    void keepsTheSamePartOfWhatIsTooLarge() throws IOException {
        keep(names('a', 30));
        List<String> first = kept();
        keep(Stream.of(names('a', 30)).filter(name -> !first.contains(name)).toArray(String[]::new));
        assertThat(kept()).isEqualTo(first);
    }

    @Test
    void tidiesUpBehindAProcessThatWasKilled() throws IOException {
        keep("a");
        Path left = Files.write(folder.resolve("01/.tmp-1"), CONTENT);
        Path busy = Files.write(folder.resolve("01/.tmp-2"), CONTENT);
        Files.setLastModifiedTime(left, FileTime.from(Instant.now().minus(Duration.ofDays(3))));
        keep("b");
        assertThat(left).doesNotExist();
        assertThat(busy).exists();
    }

    @Test
    void manyMayWriteAtOnce() throws InterruptedException {
        List<String> failures = java.util.Collections.synchronizedList(new ArrayList<>());
        List<Thread> threads = IntStream.range(0, 4)
                .mapToObj(number -> new Thread(() -> {
                    EntryStore store = store();
                    for (int i = 0; i < 200; i++) {
                        String key = "01" + i % 7;
                        store.put(key, new byte[1000 + i % 7]);
                        store.get(key)
                                .filter(content -> content.length != 1000 + Integer.parseInt(key) % 10)
                                .ifPresent(content -> failures.add(key));
                    }
                    store.close();
                }))
                .toList();
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(failures).isEmpty();
    }
}
