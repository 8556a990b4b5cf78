package dev.pruefstein.suppress;

import dev.pruefstein.rules.RuleFileException;
import dev.pruefstein.rules.YamlNode;
import dev.pruefstein.text.Article;
import dev.pruefstein.text.Passage;
import dev.pruefstein.text.Problem;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The file beside an article or a corpus that suppresses findings in it: for plain text, which has no comments.
 * {@code zoll.txt} has {@code zoll.txt.pruefstein.yml}. Thread-safe.
 *
 * <pre>{@code
 * - rules: verb-bracket
 *   text: hatte angehäuft Truppen
 *   reason: quoted from the report
 *   until: 2027-01-31
 * - article: handel-002
 *   rules: [stray-period, related-link]
 * }</pre>
 *
 * An entry without {@code text} holds for the whole article. In a file beside a corpus, each entry names its article.
 */
final class Sidecar {

    static final String ENDING = ".pruefstein.yml";

    private static final List<String> KEYS = List.of("rules", "article", "text", "until", "reason");

    private final String path;
    private final List<SidecarEntry> entries;
    private final Set<String> seen = ConcurrentHashMap.newKeySet();

    private Sidecar(String path, List<SidecarEntry> entries) {
        this.path = path;
        this.entries = entries;
    }

    /**
     * Reads the file beside an article.
     *
     * @param article path of the article or corpus
     * @return null if there is none
     * @throws RuleFileException if it cannot be used
     */
    static @Nullable Sidecar beside(String article) {
        String path = article + ENDING;
        try {
            Path file = Path.of(path);
            if (article.equals("-") || !Files.exists(file)) {
                return null;
            }
            return read(path, Files.readString(file));
        } catch (InvalidPathException e) {
            return null; // a library user may name articles at will
        } catch (CharacterCodingException e) {
            throw problem(path, "not valid UTF-8; save the file in that encoding");
        } catch (IOException e) {
            throw problem(path, "could not be read: " + e.getMessage());
        }
    }

    private static RuleFileException problem(String path, String message) {
        return new RuleFileException(new Problem(path, null, message), null);
    }

    static Sidecar read(String path, String text) {
        YamlNode root = YamlNode.parse(path, text)
                .orElseThrow(() -> problem(path, "the file is empty; delete it, or list what is suppressed"));
        List<SidecarEntry> entries = new ArrayList<>();
        root.items().forEach(item -> entries.add(entry(item)));
        return new Sidecar(path, List.copyOf(entries));
    }

    private static SidecarEntry entry(YamlNode item) {
        Map<String, YamlNode> values = item.entries(KEYS);
        Set<String> rules = new LinkedHashSet<>();
        item.require(values, "rules").items().forEach(rule -> rules.add(rule.string()));
        if (rules.isEmpty()) {
            throw item.require(values, "rules").error("no rule is named; name one, or delete the entry");
        }
        return new SidecarEntry(
                item.position(),
                rules,
                string(values.get("article")),
                text(values.get("text")),
                day(values.get("until")),
                string(values.get("reason")));
    }

    private static @Nullable String string(@Nullable YamlNode node) {
        return node == null ? null : node.string();
    }

    private static @Nullable String text(@Nullable YamlNode node) {
        if (node == null) {
            return null;
        }
        String text = Passage.normal(node.string());
        if (text.isEmpty()) {
            throw node.error("text is empty; copy some words of the sentence, or leave it out for the whole article");
        }
        return text;
    }

    private static @Nullable LocalDate day(@Nullable YamlNode node) {
        try {
            return node == null ? null : LocalDate.parse(node.string());
        } catch (DateTimeException e) {
            throw node.error("“" + node.string() + "” is no day of the form 2027-01-31");
        }
    }

    /** The file's path. */
    String path() {
        return path;
    }

    /**
     * The entries that speak of an article.
     *
     * @throws RuleFileException if it is an article of a corpus, and an entry does not say of which article it speaks
     */
    List<SidecarEntry> of(Article article) {
        boolean ofCorpus = !article.id().equals(article.path());
        if (ofCorpus) {
            for (SidecarEntry entry : entries) {
                if (entry.article() == null) {
                    throw new RuleFileException(
                            new Problem(path, entry.at(), "an entry of a corpus names its “article” by its id"), null);
                }
            }
            seen.add(article.id());
        }
        return entries.stream().filter(entry -> entry.speaksOf(article)).toList();
    }

    /** The entries that speak of articles that nobody has asked for. */
    List<Problem> unseen() {
        return entries.stream()
                .filter(entry -> entry.article() != null && !seen.contains(entry.article()))
                .map(entry -> new Problem(
                        path,
                        entry.at(),
                        "suppresses nothing: there is no article “" + entry.article() + "”; delete the entry"))
                .toList();
    }
}
