package dev.pruefstein.check;

import java.util.Set;

/**
 * The own token-pattern rules, {@code rules/patterns.xml}, as a file that was found to be well-formed.
 *
 * @param path the file as errors show it
 * @param xml its contents, in LanguageTool's rule format and without a document type
 * @param ids the ids of its rules
 */
public record Patterns(String path, String xml, Set<String> ids) {

    /** No rules. */
    public static final Patterns NONE = new Patterns("", "", Set.of());

    /** Copies the ids. */
    public Patterns {
        ids = Set.copyOf(ids);
    }
}
