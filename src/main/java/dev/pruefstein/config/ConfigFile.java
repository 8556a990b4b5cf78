package dev.pruefstein.config;

import dev.pruefstein.gate.GateSettings;
import dev.pruefstein.rules.GateFile;
import dev.pruefstein.rules.RuleFileException;
import dev.pruefstein.rules.YamlNode;
import dev.pruefstein.text.Problem;
import dev.pruefstein.text.Variant;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a {@code .pruefstein.yml}. */
public final class ConfigFile {

    /** What may be said of all articles and of some. */
    static final List<String> KEYS = List.of("variant", "rules-directory", "rules", "terms", "terms-file", "gate");

    /** What may be said of all articles. */
    static final List<String> TOP_KEYS =
            Stream.concat(KEYS.stream(), Stream.of("overrides")).toList();

    private static final List<String> OVERRIDE_KEYS =
            Stream.concat(Stream.of("files"), KEYS.stream()).toList();
    private static final int LONGEST = 1_000_000;
    private static final Map<String, Variant> VARIANTS = variants();

    private final Path file;
    private final Path directory;

    private ConfigFile(Path file, Path directory) {
        this.file = file;
        this.directory = directory;
    }

    /**
     * Reads a file.
     *
     * @param file the file, as messages are to show it
     * @throws RuleFileException if it cannot be read, or says something that there is not; the message has path and line
     */
    public static Configuration read(Path file) {
        Path parent = file.toAbsolutePath().normalize().getParent();
        Path directory = parent == null ? file.toAbsolutePath() : parent;
        ConfigFile reader = new ConfigFile(file, directory);
        return YamlNode.parse(file.toString(), text(file))
                .map(reader::configuration)
                .orElseGet(() -> new Configuration(file, directory, Settings.OPEN, List.of()));
    }

    private static String text(Path file) {
        try {
            if (Files.size(file) > LONGEST) {
                throw unreadable(file, "larger than " + LONGEST + " bytes: hardly a configuration");
            }
            String text = Files.readString(file);
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (MalformedInputException e) {
            throw unreadable(file, "not valid UTF-8; save the file in that encoding");
        } catch (IOException e) {
            throw unreadable(file, Files.exists(file) ? "could not be read: " + e.getMessage() : "no such file");
        }
    }

    private static RuleFileException unreadable(Path file, String why) {
        return new RuleFileException(new Problem(file.toString(), null, why), null);
    }

    private Configuration configuration(YamlNode root) {
        Map<String, YamlNode> entries = root.entries(TOP_KEYS);
        List<Configuration.Rider> overrides = new ArrayList<>();
        YamlNode list = entries.get("overrides");
        if (list != null) {
            list.items().forEach(item -> overrides.add(override(item)));
        }
        return new Configuration(file, directory, settings(entries), overrides);
    }

    private Configuration.Rider override(YamlNode node) {
        Map<String, YamlNode> entries = node.entries(OVERRIDE_KEYS);
        List<Glob> globs = new ArrayList<>();
        for (YamlNode pattern : node.require(entries, "files").items()) {
            try {
                globs.add(new Glob(pattern.string()));
            } catch (IllegalArgumentException e) {
                throw pattern.error("“" + pattern.string() + "” is no pattern of files: " + Glob.reason(e));
            }
        }
        return new Configuration.Rider(globs, settings(entries));
    }

    private Settings settings(Map<String, YamlNode> entries) {
        YamlNode variant = entries.get("variant");
        YamlNode rulesDirectory = entries.get("rules-directory");
        YamlNode gate = entries.get("gate");
        Map<String, Place> places = new LinkedHashMap<>();
        KEYS.forEach(key -> place(places, key, entries.get(key)));
        if (gate != null) {
            gate.entries(GateFile.KEYS).forEach((key, value) -> place(places, "gate." + key, value));
        }
        return new Settings(
                variant == null ? null : variant.oneOf("variant", VARIANTS),
                rulesDirectory == null ? null : rulesDirectory(rulesDirectory),
                rules(entries.get("rules"), places),
                terms(entries.get("terms"), entries.get("terms-file")),
                gate == null ? GateSettings.OPEN : GateFile.read(gate),
                places);
    }

    private void place(Map<String, Place> places, String key, @Nullable YamlNode node) {
        if (node != null) {
            places.put(key, new Place(file.toString(), node.position()));
        }
    }

    private Map<String, RuleSetting> rules(@Nullable YamlNode node, Map<String, Place> places) {
        Map<String, RuleSetting> rules = new LinkedHashMap<>();
        if (node != null) {
            node.entries().forEach((id, value) -> {
                rules.put(id, value.oneOf("setting of " + id, RuleSetting.BY_WORD));
                place(places, "rules." + id, value);
            });
        }
        return rules;
    }

    private Path rulesDirectory(YamlNode node) {
        Path given = directory.resolve(node.string()).normalize();
        if (!Files.isDirectory(given)) {
            throw node.error("no such directory: " + given + "; the path begins in the directory of this file");
        }
        return given;
    }

    private Set<String> terms(@Nullable YamlNode list, @Nullable YamlNode fromFile) {
        Set<String> terms = new LinkedHashSet<>();
        if (list != null) {
            for (YamlNode item : list.items()) {
                terms.add(term(item.string(), item));
            }
        }
        if (fromFile != null) {
            Path path = directory.resolve(fromFile.string()).normalize();
            if (!Files.isRegularFile(path)) {
                throw fromFile.error("no such file: " + path + "; the path begins in the directory of this file");
            }
            text(path)
                    .lines()
                    .map(line -> line.replaceFirst("#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .forEach(terms::add);
        }
        return terms;
    }

    private static String term(String written, YamlNode node) {
        if (written.isBlank()) {
            throw node.error("an empty term; write the name or word that is right as it is");
        }
        return written.strip();
    }

    private static Map<String, Variant> variants() {
        Map<String, Variant> variants = new LinkedHashMap<>();
        for (Variant variant : Variant.values()) {
            variants.put(variant.code(), variant);
        }
        return variants;
    }
}
