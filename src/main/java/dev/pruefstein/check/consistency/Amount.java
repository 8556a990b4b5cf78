package dev.pruefstein.check.consistency;

import dev.pruefstein.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A cardinal number of a sentence, in digits with German separators or as a word up to twelve and in round tens.
 *
 * @param value its value
 * @param first index of its first token
 * @param last index of its last token
 * @param bound what stands before it says how exact it is
 */
record Amount(double value, int first, int last, Bound bound) {

    /** How a number bounds what it counts. */
    enum Bound {
        /** <i>zwölf</i> */
        EXACT,
        /** <i>mindestens zwölf</i> */
        AT_LEAST,
        /** <i>rund zwölf, bis zu zwölf</i> */
        VAGUE
    }

    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("zwei", 2),
            Map.entry("drei", 3),
            Map.entry("vier", 4),
            Map.entry("fünf", 5),
            Map.entry("sechs", 6),
            Map.entry("sieben", 7),
            Map.entry("acht", 8),
            Map.entry("neun", 9),
            Map.entry("zehn", 10),
            Map.entry("elf", 11),
            Map.entry("zwölf", 12),
            Map.entry("zwanzig", 20),
            Map.entry("dreißig", 30),
            Map.entry("vierzig", 40),
            Map.entry("fünfzig", 50),
            Map.entry("sechzig", 60),
            Map.entry("hundert", 100));
    private static final Pattern DIGITS = Pattern.compile("\\d{1,9}");
    private static final Pattern AT_LEAST = Pattern.compile("(?i)mindestens|wenigstens|über|zumindest");
    private static final Pattern VAGUE = Pattern.compile(
            "(?i)rund|etwa|fast|knapp|gut|circa|ca|zirka|ungefähr|zu|höchstens|maximal|nahezu|beinahe|weitere|weiteren|je|jeweils|andere");

    /** The number that begins at a token, if one does. */
    static Optional<Amount> at(List<Token> tokens, int i) {
        String text = tokens.get(i).text();
        Integer word = WORDS.get(text.toLowerCase(Locale.GERMAN));
        if (word != null) {
            return Optional.of(new Amount(word, i, i, bound(tokens, i)));
        }
        if (!DIGITS.matcher(text).matches() || (i > 0 && isJoined(tokens, i))) {
            return Optional.empty();
        }
        StringBuilder number = new StringBuilder(text);
        int last = i;
        while (last + 2 < tokens.size() && isSeparated(tokens, last)) {
            boolean decimal = tokens.get(last + 1).text().equals(",");
            number.append(decimal ? "." : "").append(tokens.get(last + 2).text());
            last += 2;
            if (decimal) {
                break;
            }
        }
        return Optional.of(new Amount(Double.parseDouble(number.toString()), i, last, bound(tokens, i)));
    }

    /** True if the token goes on with what stands before it: the 5 of <i>2,5</i>, <i>10-5</i>. */
    private static boolean isJoined(List<Token> tokens, int i) {
        return !tokens.get(i).spaceBefore()
                && !"(„\"»“[".contains(tokens.get(i - 1).text());
    }

    /** <i>1.200</i> and <i>2,5</i> are three tokens each. */
    private static boolean isSeparated(List<Token> tokens, int i) {
        Token mark = tokens.get(i + 1);
        Token next = tokens.get(i + 2);
        return !mark.spaceBefore()
                && !next.spaceBefore()
                && DIGITS.matcher(next.text()).matches()
                && (mark.text().equals(",")
                        || (mark.text().equals(".") && next.text().length() == 3));
    }

    private static Bound bound(List<Token> tokens, int i) {
        if (i == 0) {
            return Bound.EXACT;
        }
        String before = tokens.get(i - 1).text();
        boolean comparison = before.equals("als") && i > 1;
        if (AT_LEAST.matcher(before).matches()
                || (comparison && tokens.get(i - 2).text().equalsIgnoreCase("mehr"))) {
            return Bound.AT_LEAST;
        }
        return comparison || VAGUE.matcher(before).matches() ? Bound.VAGUE : Bound.EXACT;
    }

    /** True if both may count the same thing. */
    boolean agreesWith(Amount other) {
        if (bound == Bound.VAGUE || other.bound == Bound.VAGUE) {
            return true;
        }
        return bound == other.bound
                ? bound == Bound.AT_LEAST || value == other.value
                : bound == Bound.AT_LEAST ? other.value >= value : value >= other.value;
    }
}
