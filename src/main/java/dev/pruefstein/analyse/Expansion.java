package dev.pruefstein.analyse;

import java.util.List;

/**
 * A name beside its acronym in brackets: <i>Internationaler Währungsfonds (IWF)</i>.
 *
 * @param acronym the acronym
 * @param words the capitalised words, and the small words between them, that stand before the bracket, in order; at
 *     least one
 */
public record Expansion(Acronym acronym, List<String> words) {

    /** Copies the words. */
    public Expansion {
        words = List.copyOf(words);
    }

    /** The name as it reads. */
    public String name() {
        return String.join(" ", words);
    }
}
