package dev.pruefstein;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The five lines that the facade's Javadoc and the README show. */
class FiveLinesTest {

    @TempDir
    private Path folder;

    @Test
    void areTheSameInJavadocAndReadme() throws IOException {
        assertThat(Files.readString(Path.of("README.md"))).contains("```java\n" + lines() + "```\n");
    }

    @Test
    void compileAndRun() throws Exception {
        Path source = folder.resolve("Cms.java");
        Files.writeString(source, """
                import dev.pruefstein.Pruefstein;
                import dev.pruefstein.report.Outcome;
                import dev.pruefstein.text.Variant;

                public class Cms {
                    public static void run() {
                %s
                    }
                }
                """.formatted(lines()));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        int code = compiler.run(
                null,
                null,
                errors,
                "-proc:none",
                "-cp",
                System.getProperty("java.class.path"),
                "-d",
                folder.toString(),
                source.toString());
        assertThat(code).as(errors.toString(StandardCharsets.UTF_8)).isZero();
        String printed = printedBy(folder);
        assertThat(printed.lines().toList()).last().isIn("publish", "send back");
        assertThat(printed).containsPattern("(?m)^\\d+\\.\\d+$");
    }

    private static String printedBy(Path classes) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, FiveLinesTest.class.getClassLoader())) {
            loader.loadClass("Cms").getMethod("run").invoke(null);
        } finally {
            System.setOut(before);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String lines() throws IOException {
        String source = Files.readString(Path.of("src/main/java/dev/pruefstein/Pruefstein.java"));
        int start = source.indexOf("<pre>{@code\n") + "<pre>{@code\n".length();
        return source.substring(start, source.indexOf(" * }</pre>", start)).replaceAll("(?m)^ \\* ", "");
    }
}
