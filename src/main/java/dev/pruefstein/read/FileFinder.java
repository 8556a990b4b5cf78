package dev.pruefstein.read;

import dev.pruefstein.text.Problem;
import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the files that a user's paths name. */
final class FileFinder {

    private final List<FoundFile> found = new ArrayList<>();
    private final Set<Path> seen = new HashSet<>();

    private FileFinder() {}

    static List<FoundFile> find(List<String> paths) {
        FileFinder finder = new FileFinder();
        boolean standardInput = false;
        for (String path : paths) {
            if (!path.equals("-")) {
                finder.add(path);
            } else if (!standardInput) {
                standardInput = true;
                finder.found.add(new FoundFile("-", null));
            }
        }
        return finder.found;
    }

    private void add(String name) {
        Path path;
        try {
            path = Path.of(name);
        } catch (InvalidPathException e) {
            problem(name, "is not a path: " + e.getReason());
            return;
        }
        if (!Files.exists(path)) {
            problem(name, "no such file or directory");
        } else if (!Files.isDirectory(path)) {
            file(path);
        } else {
            directory(name, path);
        }
    }

    private void directory(String name, Path directory) {
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(
                    directory, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new Collector(files));
        } catch (IOException e) {
            problem(name, "could not be listed: " + e.getMessage());
            return;
        }
        if (files.isEmpty()) {
            problem(name, "no article in this directory: known endings are " + knownEndings());
        }
        Collections.sort(files);
        files.forEach(this::file);
    }

    /** Takes files of known formats; passes over hidden files and folders, and links that lead back. */
    private final class Collector extends SimpleFileVisitor<Path> {

        private final List<Path> files;
        private boolean top = true;

        Collector(List<Path> files) {
            this.files = files;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean enter = top || !isHidden(folder);
            top = false;
            return enter ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!isHidden(file) && InputFormat.ofFileName(file.toString()).isPresent()) {
                files.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            if (!(e instanceof FileSystemLoopException)) {
                problem(file.toString(), "could not be read: permission denied, or a broken link");
            }
            return FileVisitResult.CONTINUE;
        }

        private static boolean isHidden(Path path) {
            Path name = path.getFileName();
            return name != null && name.toString().startsWith(".");
        }
    }

    private void file(Path path) {
        if (seen.add(path.toAbsolutePath().normalize())) {
            found.add(new FoundFile(path.toString(), null));
        }
    }

    private void problem(String path, String message) {
        found.add(new FoundFile(path, new Problem(path, null, message)));
    }

    private static String knownEndings() {
        List<String> endings = new ArrayList<>();
        for (InputFormat format : InputFormat.values()) {
            format.extensions().forEach(e -> endings.add("." + e));
        }
        return String.join(", ", endings);
    }
}
