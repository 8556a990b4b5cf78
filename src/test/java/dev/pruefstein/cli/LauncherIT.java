package dev.pruefstein.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
}
