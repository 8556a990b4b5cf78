package dev.pruefstein.rules;

import dev.pruefstein.check.Lexicon;
import dev.pruefstein.check.Lexicons;
import dev.pruefstein.check.Patterns;
import dev.pruefstein.check.Policy;
import dev.pruefstein.gate.GateSettings;
import dev.pruefstein.text.Digest;
import dev.pruefstein.text.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rule files: those that ship with this library, and a user's directory over them. A user's file replaces the
 * shipped file of the same name. Thread-safe.
 */
public final class RuleFiles implements Lexicons {

    private static final String LEXICON = "lexicon";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final @Nullable Path overlay;
    private final Map<String, Lexicon> lexicons = new ConcurrentHashMap<>();

    /**
     * Rule files with an optional directory over the shipped ones.
     *
     * @param overlay the user's directory, null for none
     * @throws RuleFileException if {@code overlay} is not a directory
     */
    public RuleFiles(@Nullable Path overlay) {
        if (overlay != null && !Files.isDirectory(overlay)) {
            throw new RuleFileException(
                    new Problem(overlay.toString(), null, "no such directory; name one that holds rule files"), null);
        }
        this.overlay = overlay;
    }

    /** What is made of LanguageTool's rules: {@code languagetool.yml}. */
    public Policy policy() {
        return PolicyFile.read(yaml("languagetool.yml"));
    }

    /** The numbers of the score: {@code score.yml}. */
    public ScoreNumbers score() {
        return ScoreNumbers.read(yaml("score.yml"));
    }

    /** The defaults of the gate: {@code gate.yml}. */
    public GateSettings gate() {
        return GateFile.readComplete(yaml("gate.yml"));
    }

    /** The profile's weights by feature: {@code profile.tsv}. Empty if there is no such file. */
    public Map<String, Double> profile() {
        return ProfileFile.read(shown("profile.tsv"), read("profile.tsv").orElse(""));
    }

    /** Own token-pattern rules: {@code patterns.xml}; none if there is no such file. */
    public Patterns patterns() {
        String name = "patterns.xml";
        return read(name)
                .map(text -> PatternFile.read(
                        shown(name), text, policy().categories().keySet()))
                .orElse(Patterns.NONE);
    }

    /**
     * Digests of the user's files that findings depend on, by name: all but those of the score and the gate. What ships with this
     * library is not among them.
     */
    public SortedMap<String, String> ownDigests() {
        SortedMap<String, String> contents = new TreeMap<>();
        if (overlay == null) {
            return contents;
        }
        List<String> names = new ArrayList<>(List.of("languagetool.yml", "patterns.xml", "profile.tsv"));
        try (Stream<Path> lexicon =
                Files.isDirectory(overlay.resolve(LEXICON)) ? Files.list(overlay.resolve(LEXICON)) : Stream.empty()) {
            lexicon.forEach(file -> names.add(LEXICON + "/" + file.getFileName()));
        } catch (IOException e) {
            throw unreadable(LEXICON, e);
        }
        names.stream().filter(name -> own(name) != null).forEach(name -> contents.put(name, digest(name)));
        return contents;
    }

    private String digest(String name) {
        try (InputStream in = open(name).orElse(InputStream.nullInputStream())) {
            return HexFormat.of().formatHex(Digest.sha256().digest(in.readAllBytes()));
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    private RuleFileException unreadable(String name, IOException e) {
        return new RuleFileException(new Problem(shown(name), null, "could not be read: " + e.getMessage()), null);
    }

    private YamlNode yaml(String name) {
        String text = read(name)
                .orElseThrow(() -> new RuleFileException(new Problem(shown(name), null, "no such rule file"), null));
        return YamlNode.parse(shown(name), text)
                .orElseThrow(() -> new RuleFileException(
                        new Problem(shown(name), null, "the file is empty; delete it to use the shipped one"), null));
    }

    /**
     * Reads a rule file by its path under {@code rules/}; empty if there is none.
     *
     * @throws RuleFileException if it cannot be read or is not UTF-8
     */
    public Optional<String> read(String name) {
        try (InputStream in = open(name).orElse(null)) {
            if (in == null) {
                return Optional.empty();
            }
            CharsetDecoder strict = StandardCharsets.UTF_8.newDecoder();
            String text = strict.decode(ByteBuffer.wrap(in.readAllBytes())).toString();
            return Optional.of(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            throw new RuleFileException(
                    new Problem(shown(name), null, "not valid UTF-8; save the file in that encoding"), null);
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    /** The path of a rule file as errors show it: the user's file if there is one, otherwise the shipped one. */
    public String shown(String name) {
        Path own = own(name);
        return own != null ? own.toString() : "rules/" + name;
    }

    private Optional<InputStream> open(String name) throws IOException {
        Path own = own(name);
        return own != null
                ? Optional.of(Files.newInputStream(own))
                : Optional.ofNullable(RuleFiles.class.getResourceAsStream("/rules/" + name));
    }

    private @Nullable Path own(String name) {
        return overlay != null && Files.isRegularFile(overlay.resolve(name)) ? overlay.resolve(name) : null;
    }

    @Override
    public Lexicon get(String name) {
        return lexicons.computeIfAbsent(name, this::load);
    }

    private Lexicon load(String name) {
        String file = LEXICON + "/" + name + ".txt";
        String text = read(file).orElseThrow(() -> new IllegalArgumentException("no lexicon rules/" + file));
        Map<String, List<String>> rows = new LinkedHashMap<>();
        text.lines()
                .map(RuleFiles::withoutComment)
                .filter(line -> !line.isBlank())
                .map(line -> Arrays.asList(line.split("\t+")))
                .forEach(row -> rows.put(
                        row.get(0).strip(),
                        row.stream().skip(1).map(String::strip).toList()));
        return new Lexicon(rows);
    }

    private static String withoutComment(String line) {
        int hash = line.indexOf('#');
        return hash < 0 ? line : line.substring(0, hash);
    }
}
