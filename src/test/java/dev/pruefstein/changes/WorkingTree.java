package dev.pruefstein.changes;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A git repository made for a test. Needs git on the PATH, as the feature does. */
public final class WorkingTree {

    private final Path root;

    /** Makes an empty repository in a folder, which may not exist yet, with the branch {@code main}. */
    public WorkingTree(Path root) throws IOException {
        this.root = Files.createDirectories(root);
        git("init", "--quiet", "--initial-branch=main");
    }

    /** Runs git in the repository. */
    public void git(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                "git",
                "-C",
                root.toString(),
                "-c",
                "user.name=Test",
                "-c",
                "user.email=test@example.org",
                "-c",
                "protocol.file.allow=always",
                "-c",
                "core.autocrlf=false"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new IOException(command + ": " + said);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Writes a file and returns its path. */
    public String write(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.resolveSibling(""));
        return Files.writeString(file, text).toString();
    }

    /** Commits everything. */
    public void commit() throws IOException {
        git("add", "--all");
        git("commit", "--quiet", "--allow-empty", "--message=x");
    }

    /** The path of a file in it. */
    public String path(String name) {
        return root.resolve(name).toString();
    }
}
