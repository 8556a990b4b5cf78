package dev.pruefstein.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What another program did. Programs that this project does not need to be built are looked for, and a test that wants
 * one is skipped where it is missing.
 *
 * @param code exit code
 * @param out standard output and standard error, as they came
 */
public record Program(int code, String out) {

    private static final Path PACKAGES =
            Path.of("target/consumers/node_modules").toAbsolutePath();

    /** Runs a program in a folder. */
    public static Program run(Path folder, String... command) throws IOException, InterruptedException {
        return run(folder, Map.of(), command);
    }

    /** Runs a program in a folder with these variables besides those of this process. */
    public static Program run(Path folder, Map<String, String> environment, String... command)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().putAll(environment);
        Process process = builder.redirectErrorStream(true).start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Program(process.waitFor(), out);
    }

    /** A file of an npm package that {@code .ci/run} installs below {@code target/consumers}. */
    public static Path fromNpm(String file) {
        Path path = PACKAGES.resolve(file);
        assumeTrue(Files.exists(path), () -> "no " + path + "; .ci/run installs it with npm");
        return path;
    }

    /** A program on the PATH. */
    public static Path onPath(String name) {
        List<Path> found = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .toList();
        assumeTrue(!found.isEmpty(), () -> "no " + name + " on the PATH; .ci/run installs it");
        return found.get(0);
    }
}
