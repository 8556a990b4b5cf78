package dev.pruefstein.check.repetition;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A text as the sequence of its words in lower case, without punctuation: what two copies have in common. */
record WordSequence(List<String> words) {

    private static final int SHINGLE = 3;

    WordSequence {
        words = List.copyOf(words);
    }

    static WordSequence of(String text) {
        List<String> words = new ArrayList<>();
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        int at = 0;
        while (at < composed.length()) {
            int start = at;
            while (at < composed.length() && Character.isLetterOrDigit(composed.charAt(at))) {
                at++;
            }
            if (at > start) {
                words.add(composed.substring(start, at).toLowerCase(Locale.GERMAN));
            }
            at++;
        }
        return new WordSequence(words);
    }

    int size() {
        return words.size();
    }

    /** All runs of three words; the whole sequence if it is shorter. */
    Set<String> shingles() {
        Set<String> shingles = new HashSet<>();
        if (words.size() <= SHINGLE) {
            shingles.add(String.join(" ", words));
        }
        for (int i = 0; i + SHINGLE <= words.size(); i++) {
            shingles.add(String.join(" ", words.subList(i, i + SHINGLE)));
        }
        return shingles;
    }

    /** The words that hold digits, in order. */
    List<String> figures() {
        return words.stream()
                .filter(w -> w.codePoints().anyMatch(Character::isDigit))
                .toList();
    }

    /** True if there are letters in most words: a row of a results table has none. */
    boolean isLanguage() {
        return 3
                        * words.stream()
                                .filter(w -> w.codePoints().allMatch(Character::isLetter))
                                .count()
                >= 2L * words.size();
    }
}
