package dev.pruefstein.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Whole outputs kept as files. A missing golden fails, so does a file that no case writes. Run with
 * {@code -Dgoldens.update} to write the files anew, then read the difference.
 */
public final class Goldens {

    private final Path directory;
    private final Map<String, Supplier<String>> cases = new TreeMap<>();

    private Goldens(Path directory) {
        this.directory = directory;
    }

    /** Goldens that lie in this directory below the test resources; nothing else may lie there. */
    public static Goldens in(String directory) {
        return new Goldens(Path.of("src/test/resources", directory));
    }

    /** Goldens that lie in this directory; nothing else may lie there. */
    public static Goldens at(Path directory) {
        return new Goldens(directory);
    }

    /** Adds the case whose output the file {@code name} holds. */
    public Goldens expect(String name, Supplier<String> output) {
        cases.put(name, output);
        return this;
    }

    /** One test for each case and one for orphans. */
    public Stream<DynamicTest> tests() {
        Stream<DynamicTest> outputs = cases.entrySet().stream()
                .map(c -> DynamicTest.dynamicTest(
                        c.getKey(), () -> compare(c.getKey(), c.getValue().get())));
        return Stream.concat(outputs, Stream.of(DynamicTest.dynamicTest("no orphans", this::rejectOrphans)));
    }

    private void compare(String name, String actual) {
        Path file = directory.resolve(name);
        try {
            if (System.getProperty("goldens.update") != null) {
                Files.createDirectories(directory);
                Files.writeString(file, actual);
            } else if (Files.exists(file)) {
                assertThat(actual)
                        .as("%s (-Dgoldens.update writes it anew)", file)
                        .isEqualTo(Files.readString(file));
            } else {
                fail("no golden %s: -Dgoldens.update writes it", file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void rejectOrphans() {
        try (Stream<Path> files = Files.list(directory)) {
            Set<String> found = new TreeSet<>();
            files.forEach(f -> found.add(f.getFileName().toString()));
            found.removeAll(cases.keySet());
            assertThat(found).as("files in %s that no test writes", directory).isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
