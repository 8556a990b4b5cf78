package dev.pruefstein.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What a run talks to. All text is UTF-8, whatever the platform says.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param environment environment variables
 * @param outIsTerminal true if {@code out} ends at a terminal
 * @param errIsTerminal true if {@code err} ends at a terminal
 */
public record Streams(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Map<String, String> environment,
        boolean outIsTerminal,
        boolean errIsTerminal) {

    /** Columns of a terminal that does not say how wide it is. */
    private static final int WIDTH = 100;

    /** The streams of this process. */
    static Streams ofProcess() {
        Map<String, String> environment = System.getenv();
        // Java cannot tell which of its streams is a terminal; the launcher can.
        String terminals = environment.getOrDefault("PRUEFSTEIN_TERMINALS", "");
        return new Streams(
                new FileInputStream(FileDescriptor.in),
                print(new FileOutputStream(FileDescriptor.out)),
                print(new FileOutputStream(FileDescriptor.err)),
                environment,
                terminals.contains("out"),
                terminals.contains("err"));
    }

    private static PrintStream print(OutputStream out) {
        return new PrintStream(out, false, StandardCharsets.UTF_8);
    }

    /** Columns of the terminal. */
    int width() {
        try {
            return Math.max(40, Integer.parseInt(environment.getOrDefault("COLUMNS", "")));
        } catch (NumberFormatException e) {
            return WIDTH;
        }
    }

    /** True if standard output should be coloured by default. See <a href="https://no-color.org/">no-color.org</a>. */
    boolean wantsColour() {
        return outIsTerminal
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !"dumb".equals(environment.get("TERM"));
    }
}
