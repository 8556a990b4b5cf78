package dev.pruefstein.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged jar and its launcher. */
class LauncherIT {

    private static final Path LAUNCHER = Path.of("target/pruefstein").toAbsolutePath();

    @TempDir
    private Path folder;

    private ToolRun run(Map<String, String> environment, String... command) throws IOException, InterruptedException {
        Path err = folder.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(err.toFile());
        builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new ToolRun(process.waitFor(), out, Files.readString(err));
    }

    @Test
    void saysTheSameFromTheJarAsFromTheClasses() throws IOException, InterruptedException {
        ToolRun expected = ToolRun.of("check", "examples/korpus.jsonl");
        List<List<String>> ways = new ArrayList<>();
        ways.add(List.of(LAUNCHER.toString()));
        ways.add(List.of(System.getProperty("java.home") + "/bin/java", "-jar", "target/pruefstein.jar"));
        for (List<String> way : ways) {
            List<String> command = new ArrayList<>(way);
            command.addAll(List.of("check", "examples/korpus.jsonl"));
            assertThat(run(Map.of(), command.toArray(String[]::new))).isEqualTo(expected);
        }
    }

    @Test
    void isFoundThroughALink() throws IOException, InterruptedException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), LAUNCHER);
        ToolRun run = run(Map.of(), link.toString(), "--version");
        Files.delete(link);
        assertThat(run.out()).startsWith("pruefstein ");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void opensAFileWithAnUmlautInItsNameWithoutALocale() throws IOException, InterruptedException {
        ToolRun run =
                run(Map.of("LC_ALL", "C"), LAUNCHER.toString(), "check", "--format", "jsonl", folder + "/prüfung.txt");
        assertThat(run.err()).contains("prüfung.txt: no such file");
    }

    @Test
    void saysWhatIsMissingWithoutJava() throws IOException, InterruptedException {
        ToolRun run = run(Map.of("JAVA_HOME", folder.toString()), LAUNCHER.toString(), "--version");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("there is no bin/java in it");
    }

    @Test
    void refusesAnOldJava() throws IOException, InterruptedException {
        Path java = Files.createDirectories(folder.resolve("jdk/bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\nexit 1\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        Files.writeString(folder.resolve("jdk/release"), "JAVA_VERSION=\"1.8.0_402\"\n");
        ToolRun run = run(Map.of("JAVA_HOME", folder.resolve("jdk").toString()), LAUNCHER.toString(), "--version");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("Java 17 or newer is needed").contains("1.8.0_402");
    }

    /** A jar of our own, with the archive that the launcher has written beside it. */
    private Path withArchive() throws IOException, InterruptedException {
        Path jar = Files.copy(Path.of("target/pruefstein.jar"), folder.resolve("pruefstein.jar"));
        Path launcher = Files.copy(LAUNCHER, folder.resolve("pruefstein"), StandardCopyOption.COPY_ATTRIBUTES);
        ToolRun writing = run(Map.of("PRUEFSTEIN_ARCHIVE", "write"), launcher.toString(), "--version");
        assertThat(writing.code()).isZero();
        assertThat(writing.out()).startsWith("pruefstein ");
        assertThat(archives(jar)).hasSize(1);
        return launcher;
    }

    private static List<Path> archives(Path jar) throws IOException {
        try (Stream<Path> files = Files.list(jar.resolveSibling("."))) {
            return files.filter(file -> file.getFileName().toString().startsWith("pruefstein-"))
                    .toList();
        }
    }

    private void assertStarts(Path launcher, boolean fromArchive) throws IOException, InterruptedException {
        Path log = folder.resolve("log");
        Map<String, String> options = Map.of("PRUEFSTEIN_OPTS", "-Xlog:class+load:file=" + log);
        assertThat(run(options, launcher.toString(), "--version")).isEqualTo(run(Map.of(), LAUNCHER + "", "--version"));
        assertThat(Files.readString(log).contains("dev.pruefstein.cli.Main source: shared"))
                .isEqualTo(fromArchive);
    }

    @Test
    void startsFromTheArchiveOfClassesThatItHasWritten() throws IOException, InterruptedException {
        assertStarts(withArchive(), true);
    }

    @Test
    void startsWithoutAWordFromAJarThatIsNewerThanTheArchive() throws IOException, InterruptedException {
        Path launcher = withArchive();
        Files.setLastModifiedTime(launcher.resolveSibling("pruefstein.jar"), FileTime.from(Instant.EPOCH));
        assertStarts(launcher, false);
    }

    /** Java 17 crashes on such an archive. */
    @Test
    void startsWithoutAWordBesideAnArchiveThatWasCutOff() throws IOException, InterruptedException {
        Path launcher = withArchive();
        Path archive = archives(launcher).get(0);
        try (FileChannel channel = FileChannel.open(archive, StandardOpenOption.WRITE)) {
            channel.truncate(Files.size(archive) / 2);
        }
        assertStarts(launcher, false);
    }

    @Test
    void startsWithoutAWordBesideAnArchiveThatIsNone() throws IOException, InterruptedException {
        Path launcher = withArchive();
        Path archive = archives(launcher).get(0);
        byte[] none = new byte[(int) Files.size(archive)];
        Files.delete(archive);
        Files.write(archive, none);
        assertStarts(launcher, false);
    }

    @Test
    void saysWhenItCannotWriteTheArchive() throws IOException, InterruptedException {
        Path launcher = withArchive();
        Map<String, String> environment = Map.of("PRUEFSTEIN_ARCHIVE", "write", "PRUEFSTEIN_OPTS", "-Xshare:off");
        ToolRun run = run(environment, launcher.toString(), "--version");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("wrote no archive beside");
    }
}
