package dev.pruefstein.rules;

import dev.pruefstein.check.Lexicon;
import dev.pruefstein.check.Lexicons;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The rule files: those that ship with this library, and a user's directory over them. A user's file replaces the
 * shipped file of the same name. Thread-safe.
 */
public final class RuleFiles implements Lexicons {

    private final @Nullable Path overlay;
    private final Map<String, Lexicon> lexicons = new ConcurrentHashMap<>();

    /**
     * Rule files with an optional directory over the shipped ones.
     *
     * @param overlay the user's directory, null for none
     */
    public RuleFiles(@Nullable Path overlay) {
        this.overlay = overlay;
    }

    /** Opens a rule file by its path under {@code rules/}; empty if there is none. */
    public Optional<InputStream> open(String name) throws IOException {
        if (overlay != null && Files.isRegularFile(overlay.resolve(name))) {
            return Optional.of(Files.newInputStream(overlay.resolve(name)));
        }
        return Optional.ofNullable(RuleFiles.class.getResourceAsStream("/rules/" + name));
    }

    @Override
    public Lexicon get(String name) {
        return lexicons.computeIfAbsent(name, this::load);
    }

    private Lexicon load(String name) {
        String file = "lexicon/" + name + ".txt";
        try (InputStream in = open(file).orElseThrow(() -> new IllegalArgumentException("no lexicon rules/" + file))) {
            Map<String, List<String>> rows = new LinkedHashMap<>();
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .map(RuleFiles::withoutComment)
                    .filter(line -> !line.isBlank())
                    .map(line -> Arrays.asList(line.split("\t+")))
                    .forEach(row -> rows.put(
                            row.get(0).strip(),
                            row.stream().skip(1).map(String::strip).toList()));
            return new Lexicon(rows);
        } catch (IOException e) {
            throw new UncheckedIOException("could not read rules/" + file, e);
        }
    }

    private static String withoutComment(String line) {
        int hash = line.indexOf('#');
        return hash < 0 ? line : line.substring(0, hash);
    }
}
