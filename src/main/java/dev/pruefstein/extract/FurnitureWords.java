package dev.pruefstein.extract;

import dev.pruefstein.text.FurnitureKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The vocabulary that furniture is recognised by: words and phrases with their roles, as
 * {@code rules/lexicon/furniture.txt} explains them. Immutable and thread-safe.
 */
public final class FurnitureWords {

    /** No words at all: only the shape of a line speaks. */
    public static final FurnitureWords NONE = new FurnitureWords(Map.of());

    /** Role of a word in the lines of furniture. */
    enum Role {
        LABEL,
        CORE,
        LINK,
        CALL,
        OWN,
        PAGE,
        GENRE,
        FILLER
    }

    /** What is known of one word; {@code topic} is null if it speaks of nothing in particular. */
    record Word(Set<Role> roles, @Nullable FurnitureKind topic) {

        boolean is(Role role) {
            return roles.contains(role);
        }
    }

    /** A phrase that opens or makes a line; {@code kind} is null for a label of related links. */
    record Phrase(List<String> words, @Nullable FurnitureKind kind) {

        boolean at(List<String> line, int index) {
            return index + words.size() <= line.size()
                    && line.subList(index, index + words.size()).equals(words);
        }
    }

    private static final Word UNKNOWN = new Word(Set.of(), null);
    private static final int SHORTEST_BEGINNING = 3;

    private final Map<String, Word> words = new HashMap<>();
    private final Map<String, Word> beginnings = new HashMap<>();
    private final Map<String, List<Phrase>> phrases = new HashMap<>();
    private final Map<List<String>, FurnitureKind> wholes = new HashMap<>();

    /**
     * Reads entries with their roles.
     *
     * @param rows by entry, the roles divided by blanks
     * @throws IllegalArgumentException if a role or a kind is not known
     */
    public FurnitureWords(Map<String, String> rows) {
        rows.forEach(this::add);
    }

    /**
     * Reads the rows of a word list.
     *
     * @param entries the entries
     * @param columns gives an entry's further columns: one, with its roles
     */
    public static FurnitureWords of(Collection<String> entries, Function<String, List<String>> columns) {
        Map<String, String> rows = new LinkedHashMap<>();
        entries.forEach(entry -> rows.put(entry, String.join(" ", columns.apply(entry))));
        return new FurnitureWords(rows);
    }

    private void add(String entry, String roles) {
        Set<Role> plain = EnumSet.noneOf(Role.class);
        FurnitureKind topic = null;
        for (String role : roles.strip().split("\\s+", -1)) {
            if (role.startsWith("line:")) {
                addPhrase(new Phrase(List.of(entry.split(" ", -1)), kind(entry, role.substring("line:".length()))));
            } else if (role.startsWith("word:")) {
                topic = kind(entry, role.substring("word:".length()));
            } else if (role.startsWith("whole:")) {
                wholes.put(List.of(entry.split(" ", -1)), kind(entry, role.substring("whole:".length())));
            } else if (role.equals("label")) {
                addPhrase(new Phrase(List.of(entry.split(" ", -1)), null));
            } else {
                plain.add(constant(Role.class, entry, role));
            }
        }
        if (entry.endsWith("*")) {
            beginnings.put(entry.substring(0, entry.length() - 1), new Word(plain, topic));
        } else if (!plain.isEmpty() || topic != null) {
            words.put(entry, new Word(plain, topic));
        }
    }

    private void addPhrase(Phrase phrase) {
        phrases.computeIfAbsent(phrase.words().get(0), first -> new ArrayList<>())
                .add(phrase);
    }

    private static FurnitureKind kind(String entry, String name) {
        return constant(FurnitureKind.class, entry, name.replace('-', '_'));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String entry, String name) {
        try {
            return Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("furniture: unknown role \"" + name + "\" of \"" + entry + "\"", e);
        }
    }

    /** What is known of a lower-case word. */
    Word word(String word) {
        Word known = words.get(word);
        if (known != null) {
            return known;
        }
        for (int length = word.length(); length >= SHORTEST_BEGINNING; length--) {
            Word beginning = beginnings.get(word.substring(0, length));
            if (beginning != null) {
                return beginning;
            }
        }
        return UNKNOWN;
    }

    /** The longest label phrase that opens a line; its number of words, or 0. */
    int label(List<String> line) {
        int longest = 0;
        for (Phrase phrase : line.isEmpty() ? List.<Phrase>of() : phrases.getOrDefault(line.get(0), List.of())) {
            if (phrase.kind() == null && phrase.at(line, 0)) {
                longest = Math.max(longest, phrase.words().size());
            }
        }
        return longest;
    }

    /** What a line is for that consists of a listed phrase and nothing else. */
    Optional<FurnitureKind> whole(List<String> line) {
        return Optional.ofNullable(wholes.get(line));
    }

    /** The first phrase in a line that proves it to be furniture. */
    Optional<Phrase> proof(List<String> line) {
        for (int i = 0; i < line.size(); i++) {
            for (Phrase phrase : phrases.getOrDefault(line.get(i), List.of())) {
                if (phrase.kind() != null && phrase.at(line, i)) {
                    return Optional.of(phrase);
                }
            }
        }
        return Optional.empty();
    }
}
