package dev.pruefstein.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pruefstein.testing.Program;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged jar with the cache in the user's own folder. */
class CacheIT {

    private static final String ENGINE = "org.languagetool.JLanguageTool source:";

    @TempDir
    private Path folder;

    private String check(String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                System.getProperty("java.home") + "/bin/java",
                "-Xlog:class+load",
                "-jar",
                "target/pruefstein.jar",
                "check"));
        command.addAll(List.of(options));
        command.add("examples");
        return Program.run(
                        Path.of("").toAbsolutePath(),
                        Map.of("XDG_CACHE_HOME", folder.toString()),
                        command.toArray(String[]::new))
                .out();
    }

    @Test
    void noEngineStartsForArticlesThatAreKnown() throws IOException, InterruptedException {
        assertThat(check("--format", "sarif")).contains(ENGINE);
        assertThat(folder.resolve("pruefstein")).isNotEmptyDirectory();
        assertThat(check("--format", "sarif")).contains("\"results\"").doesNotContain(ENGINE);
        assertThat(check("--format", "html", "--disable", "mojibake")).contains(ENGINE);
        assertThat(check("--format", "html", "--no-cache")).contains(ENGINE);
    }
}
