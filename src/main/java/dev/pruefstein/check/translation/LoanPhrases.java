package dev.pruefstein.check.translation;

import dev.pruefstein.check.Lexicon;
import dev.pruefstein.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Foreign phrases that German news uses as they stand: <i>last but not least</i>. Immutable and thread-safe. */
final class LoanPhrases {

    private final Map<String, List<List<String>>> byFirst = new HashMap<>();

    LoanPhrases(Lexicon lexicon) {
        for (String phrase : lexicon.entries()) {
            List<String> words = List.of(phrase.toLowerCase(Locale.ROOT).split("[ ,'’-]+", -1));
            byFirst.computeIfAbsent(words.get(0), k -> new ArrayList<>()).add(words);
        }
    }

    /** For each token, whether it is a part of a listed phrase. Marks between the words are passed over. */
    boolean[] covered(List<Token> tokens) {
        boolean[] covered = new boolean[tokens.size()];
        for (int i = 0; i < covered.length; i++) {
            for (List<String> phrase : byFirst.getOrDefault(lower(tokens.get(i)), List.of())) {
                int end = end(phrase, tokens, i);
                for (int k = i; k < end; k++) {
                    covered[k] = true;
                }
            }
        }
        return covered;
    }

    /** The index after the phrase that begins at {@code from}; {@code from} if it does not stand there. */
    private static int end(List<String> phrase, List<Token> tokens, int from) {
        int at = from;
        for (String word : phrase) {
            while (at < tokens.size() && at > from && !tokens.get(at).isWord()) {
                at++;
            }
            if (at >= tokens.size() || !lower(tokens.get(at)).equals(word)) {
                return from;
            }
            at++;
        }
        return at;
    }

    private static String lower(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }
}
