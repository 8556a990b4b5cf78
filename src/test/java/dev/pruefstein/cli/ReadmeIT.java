package dev.pruefstein.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/**
 * Runs every command that the README shows in a {@code console} block, with the packaged launcher, and compares what it
 * prints. A line {@code …} stands for what is left out of a long output. {@code -Dgoldens.update} writes the outputs
 * anew.
 */
class ReadmeIT {

    private static final Path README = Path.of("README.md");
    private static final String PROMPT = "$ target/pruefstein ";
    private static final String LEFT_OUT = "…";
    private static final int HEAD = 26;
    private static final int TAIL = 8;

    @Test
    void showsWhatItsCommandsPrint() throws IOException, InterruptedException {
        List<String> shown = Files.readAllLines(README);
        List<String> actual = rewritten(shown);
        if (System.getProperty("goldens.update") != null) {
            Files.writeString(README, String.join("\n", actual) + "\n");
        } else {
            assertThat(String.join("\n", actual))
                    .as("README.md (-Dgoldens.update writes the outputs anew)")
                    .isEqualTo(String.join("\n", shown));
        }
        assertThat(actual).filteredOn(line -> line.startsWith(PROMPT)).hasSizeGreaterThanOrEqualTo(3);
    }

    /** The README with the outputs that its commands really have. */
    private static List<String> rewritten(List<String> lines) throws IOException, InterruptedException {
        List<String> result = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            result.add(line);
            if (line.startsWith(PROMPT)) {
                int end = i + 1;
                while (!lines.get(end).startsWith("$ ") && !lines.get(end).equals("```")) {
                    end++;
                }
                List<String> output = output(line.substring(2));
                boolean shortened = lines.subList(i + 1, end).contains(LEFT_OUT) && output.size() > HEAD + TAIL;
                result.addAll(shortened ? shortened(output) : output);
                i = end - 1;
            }
        }
        return result;
    }

    private static List<String> shortened(List<String> output) {
        List<String> shortened = new ArrayList<>(output.subList(0, HEAD));
        shortened.add(LEFT_OUT);
        shortened.addAll(output.subList(output.size() - TAIL, output.size()));
        return shortened;
    }

    private static List<String> output(String command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("sh", "-c", command)
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).as(command).isTrue();
        return output.stripTrailing().lines().map(String::stripTrailing).toList();
    }
}
