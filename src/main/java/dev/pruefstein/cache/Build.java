package dev.pruefstein.cache;

import dev.pruefstein.text.Digest;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/**
 * What makes one build of this tool different from another: the version alone would not, while it is being worked on.
 */
final class Build {

    private Build() {}

    /**
     * A name for the code that runs: of the entries of its jar, or of the files of its folder, and of the libraries beside
     * it. The same jar has the same name on every machine. Empty if the code cannot be found.
     */
    static Optional<String> name() {
        Optional<Path> code = code();
        if (code.isEmpty()) {
            return Optional.empty();
        }
        try {
            MessageDigest digest = Digest.sha256();
            Consumer<String> part = text -> digest.update((text + "\n").getBytes(StandardCharsets.UTF_8));
            if (Files.isDirectory(code.get())) {
                files(code.get()).forEach(part);
            } else {
                entries(code.get(), part);
            }
            libraries().forEach(part);
            part.accept("Java " + Runtime.version().feature());
            return Optional.of(HexFormat.of().formatHex(digest.digest()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<Path> code() {
        CodeSource source = Build.class.getProtectionDomain().getCodeSource();
        URL location = source == null ? null : source.getLocation();
        try {
            return location == null || !location.getProtocol().equals("file")
                    ? Optional.empty()
                    : Optional.of(Path.of(location.toURI()));
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static void entries(Path jar, Consumer<String> part) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            zip.stream().forEach(entry -> part.accept(entry.getName() + " " + entry.getCrc()));
        }
    }

    /** Files change while somebody works on the tool: then their time tells enough. */
    private static List<String> files(Path folder) throws IOException {
        List<String> parts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                parts.add(folder.relativize(file) + " " + Files.size(file) + " " + Files.getLastModifiedTime(file));
            }
        }
        Collections.sort(parts);
        return parts;
    }

    /** The jars on the class path, whose names have their versions. */
    private static List<String> libraries() {
        List<String> names = new ArrayList<>();
        String classPath = System.getProperty("java.class.path", "");
        for (String element : classPath.split(Pattern.quote(File.pathSeparator), -1)) {
            File file = new File(element);
            names.add(file.getName() + " " + (file.isFile() ? file.length() : 0));
        }
        return names;
    }
}
