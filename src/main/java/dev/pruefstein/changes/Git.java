package dev.pruefstein.changes;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The git executable. It is started directly, without a shell, and never asks, pages, fetches, or runs what a
 * configuration would show differences with. Thread-safe.
 */
public final class Git {

    private static final int LONGEST_COMPLAINT = 4096;

    /** Speaks English, takes no lock that a person at work would have to wait for, fetches nothing. */
    private static final Map<String, String> ENVIRONMENT =
            Map.of("LC_ALL", "C", "GIT_OPTIONAL_LOCKS", "0", "GIT_TERMINAL_PROMPT", "0", "GIT_NO_LAZY_FETCH", "1");

    private final String executable;

    Git(String executable) {
        this.executable = executable;
    }

    /**
     * The git executable of a search path.
     *
     * @param path folders as the environment variable {@code PATH} lists them
     * @throws GitException if it is in none of them
     */
    public static Git onPath(String path) {
        boolean windows = File.separatorChar == '\\';
        for (String folder : path.split(Pattern.quote(File.pathSeparator), -1)) {
            try {
                Path file = Path.of(folder).resolve(windows ? "git.exe" : "git");
                // A relative folder would find what an article's repository brings along.
                if (file.isAbsolute() && Files.isExecutable(file) && !Files.isDirectory(file)) {
                    return new Git(file.toString());
                }
            } catch (InvalidPathException e) {
                // No folder, then.
            }
        }
        throw new GitException("git is not on the PATH; install it, or check all articles");
    }

    /** What a command said. */
    static final class Answer {

        private final int code;
        private final byte[] out;
        private final String complaint;

        private Answer(int code, byte[] out, String complaint) {
            this.code = code;
            this.out = out;
            this.complaint = complaint;
        }

        boolean ok() {
            return code == 0;
        }

        /** What git says went wrong; empty if it says nothing. */
        String complaint() {
            return complaint;
        }

        /** The output, of which git ends the last line. */
        String line() {
            String text = new String(out, StandardCharsets.UTF_8);
            return text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
        }

        /** The output as fields that end with NUL. */
        List<String> fields() {
            List<String> fields = new ArrayList<>();
            int start = 0;
            for (int i = 0; i < out.length; i++) {
                if (out[i] == 0) {
                    fields.add(new String(out, start, i - start, StandardCharsets.UTF_8));
                    start = i + 1;
                }
            }
            return fields;
        }
    }

    /** Runs a command in a folder and waits for it. */
    Answer ask(Path folder, String... arguments) {
        try {
            Process process = start(folder, arguments);
            Complaint complaint = new Complaint(process.getErrorStream());
            complaint.start();
            byte[] out;
            try (InputStream stream = process.getInputStream()) {
                out = stream.readAllBytes();
            }
            int code = process.waitFor();
            complaint.join();
            return new Answer(code, out, complaint.text());
        } catch (IOException e) {
            throw new GitException("git could not be run: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new GitException("interrupted while git ran");
        }
    }

    /** As {@link #ask}; a complaint of git is an error. */
    Answer demand(Path folder, String... arguments) {
        Answer answer = ask(folder, arguments);
        if (!answer.ok()) {
            throw new GitException(folder + ": " + answer.complaint());
        }
        return answer;
    }

    /** Contents of a file as it was, as a checkout would write it; empty if git cannot give it. */
    Optional<byte[]> contents(Path root, String blob, String path) {
        Answer answer = ask(root, "cat-file", "--filters", "--path=" + path, blob);
        return answer.ok() ? Optional.of(answer.out) : Optional.empty();
    }

    private Process start(Path folder, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(executable, "-C", folder.toString(), "--no-pager", "-c", "core.fsmonitor=false"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(ENVIRONMENT);
        Process process = builder.start();
        process.getOutputStream().close();
        return process;
    }

    /** Reads what a process says of errors, so that it never waits to be heard; keeps the beginning. */
    private static final class Complaint extends Thread {

        private final InputStream stream;
        private final ByteArrayOutputStream heard = new ByteArrayOutputStream();

        Complaint(InputStream stream) {
            super("git errors");
            setDaemon(true);
            this.stream = stream;
        }

        @Override
        public void run() {
            byte[] buffer = new byte[1024];
            try (stream) {
                for (int n = stream.read(buffer); n >= 0; n = stream.read(buffer)) {
                    if (heard.size() < LONGEST_COMPLAINT) {
                        heard.write(buffer, 0, n);
                    }
                }
            } catch (IOException e) {
                // What has been heard must do.
            }
        }

        String text() {
            return heard.toString(StandardCharsets.UTF_8).strip().replaceFirst("^(fatal|error): ", "");
        }
    }
}
