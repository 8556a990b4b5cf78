package dev.pruefstein.check.consistency;

import dev.pruefstein.analyse.LetterChange;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** How the letters of two acronyms relate. */
final class Letters {

    private static final Pattern ROMAN = Pattern.compile("M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})");

    private Letters() {}

    /** The letters in alphabetical order. */
    static String sorted(String acronym) {
        char[] letters = acronym.toCharArray();
        Arrays.sort(letters);
        return new String(letters);
    }

    /** True for a number in Roman digits. */
    static boolean isRoman(String letters) {
        return ROMAN.matcher(letters).matches();
    }

    /** True if both have the same letters in another order. */
    static boolean swapped(String a, String b) {
        return a.length() == b.length() && !a.equals(b) && sorted(a).equals(sorted(b));
    }

    /** True if one letter is missing in {@code a} that {@code b} has: <i>UNHR</i>, <i>UNHCR</i>. */
    static boolean dropped(String a, String b) {
        if (a.length() + 1 != b.length()) {
            return false;
        }
        int i = 0;
        while (i < a.length() && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        return a.substring(i).equals(b.substring(i + 1));
    }

    /** True if two letters that stand beside each other have changed places. */
    static boolean neighboursSwapped(String a, String b) {
        return LetterChange.between(a, b)
                .filter(c -> c.kind() == LetterChange.Kind.EXCHANGED)
                .isPresent();
    }

    /** True if {@code a} has a letter twice in a row that {@code b} has once: <i>UNNO</i>, <i>UNO</i>. */
    static boolean doubled(String a, String b) {
        for (int i = 1; i < a.length(); i++) {
            if (a.charAt(i) == a.charAt(i - 1) && (a.substring(0, i) + a.substring(i + 1)).equals(b)) {
                return true;
            }
        }
        return false;
    }

    /**
     * True if the acronym's letters occur in the words in this order, and each capitalised word gives at least its
     * first letter: <i>IWF</i> in <i>Internationaler Währungsfonds</i>, not <i>IFW</i>.
     */
    static boolean abbreviates(String acronym, List<String> words) {
        int at = 0;
        for (String word : words) {
            String upper = word.toUpperCase(Locale.GERMAN);
            boolean named = Character.isUpperCase(word.codePointAt(0));
            if (at < acronym.length() && upper.charAt(0) == acronym.charAt(at)) {
                at++;
                for (int i = 1; i < upper.length() && at < acronym.length(); i++) {
                    // Letters inside a word are taken greedily only while they cannot begin the next word.
                    if (upper.charAt(i) == acronym.charAt(at) && !beginsLater(acronym.charAt(at), words, word)) {
                        at++;
                    }
                }
            } else if (named) {
                return false;
            }
        }
        return at == acronym.length();
    }

    private static boolean beginsLater(char letter, List<String> words, String current) {
        return words.subList(words.indexOf(current) + 1, words.size()).stream()
                .anyMatch(w -> Character.toUpperCase(w.charAt(0)) == letter);
    }
}
