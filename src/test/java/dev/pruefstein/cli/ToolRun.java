package dev.pruefstein.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What the command line did, run in this process.
 *
 * @param code exit code
 * @param out standard output
 * @param err standard error
 */
record ToolRun(int code, String out, String err) {

    /** Runs without a terminal and with nothing on standard input. */
    static ToolRun of(String... args) {
        return withInput("", args);
    }

    /** Runs with {@code standardInput} on standard input. */
    static ToolRun withInput(String standardInput, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Streams streams = new Streams(
                new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Map.of(),
                false,
                false);
        int code = new CommandLineTool(streams).run(args);
        return new ToolRun(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
