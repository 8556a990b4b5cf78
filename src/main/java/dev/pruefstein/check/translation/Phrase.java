package dev.pruefstein.check.translation;

import dev.pruefstein.text.Reading;
import dev.pruefstein.text.Sentence;
import dev.pruefstein.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A phrase of a lexicon in all its inflected forms, with the verb it may need in the same clause. Words are divided by
 * blanks:
 *
 * <pre>
 * Wort        this form; a small first letter may be a capital where a sentence begins
 * Wort/       any form of this word
 * a|b|c/      one of several
 * Wort*       begins with, *wort ends with
 * (Wort)      may be missing
 * …           up to four words, no punctuation
 * DET  NUM    a word that may be an article or pronoun; a number
 * !a|b        in front or at the end: none of these stands next to the phrase
 * &amp; verb/|ab:verb   such a verb stands in the same clause, the second also as "verb … ab"
 * -wort       this form does not stand in the sentence
 * </pre>
 *
 * Immutable and thread-safe.
 */
final class Phrase {

    private static final int LONGEST_GAP = 4;

    private final List<Part> parts = new ArrayList<>();
    private final List<String> notBefore;
    private final List<String> notAfter;
    private final List<String> absent = new ArrayList<>();
    private final List<VerbForm> verbs = new ArrayList<>();

    /** A word of the phrase: one of some forms. */
    private record Part(List<String> forms, boolean optional) {

        boolean isGap() {
            return forms.equals(List.of("…"));
        }
    }

    /** A verb of the clause; {@code particle} is empty for a simple one. */
    private record VerbForm(String particle, String lemma) {}

    Phrase(String notation) {
        List<String> before = List.of();
        List<String> after = List.of();
        boolean verb = false;
        for (String word : notation.split(" +", -1)) {
            if (word.equals("&")) {
                verb = true;
            } else if (word.startsWith("-")) {
                absent.add(word.substring(1));
            } else if (verb) {
                addVerbs(word);
            } else if (word.startsWith("!") && parts.isEmpty()) {
                before = alternatives(word.substring(1));
            } else if (word.startsWith("!")) {
                after = alternatives(word.substring(1));
            } else if (word.startsWith("(")) {
                parts.add(new Part(alternatives(word.substring(1, word.length() - 1)), true));
            } else {
                parts.add(new Part(alternatives(word), false));
            }
        }
        this.notBefore = before;
        this.notAfter = after;
    }

    private static List<String> alternatives(String word) {
        return List.of(word.split("\\|", -1));
    }

    private void addVerbs(String word) {
        for (String verb : alternatives(word)) {
            String lemma = verb.endsWith("/") ? verb.substring(0, verb.length() - 1) : verb;
            int colon = lemma.indexOf(':');
            verbs.add(new VerbForm(colon < 0 ? "" : lemma.substring(0, colon), lemma.substring(colon + 1)));
        }
    }

    /** Forms and base forms, in lower case, one of which every occurrence holds; empty if there is no such list. */
    List<String> keys() {
        for (Part part : parts) {
            boolean open = part.forms().stream().anyMatch(f -> f.contains("*") || f.equals("DET") || f.equals("NUM"));
            if (!part.optional()
                    && !part.isGap()
                    && !open
                    && part.forms().stream().anyMatch(Phrase::isWord)) {
                return part.forms().stream()
                        .map(f -> (f.endsWith("/") ? f.substring(0, f.length() - 1) : f).toLowerCase(Locale.GERMAN))
                        .toList();
            }
        }
        return List.of();
    }

    private static boolean isWord(String form) {
        return Character.isLetter(form.codePointAt(0));
    }

    /** The index after the phrase if it begins at token {@code from} of the sentence. */
    Optional<Integer> end(Sentence sentence, int from) {
        List<Token> tokens = sentence.tokens();
        int end = match(tokens, from, 0);
        boolean stands = end > from
                && (from == 0 || notBefore.stream().noneMatch(f -> fits(f, tokens, from - 1)))
                && (end == tokens.size() || notAfter.stream().noneMatch(f -> fits(f, tokens, end)))
                && absent.stream()
                        .noneMatch(a -> tokens.stream().anyMatch(t -> t.text().equalsIgnoreCase(a)))
                && (verbs.isEmpty() || hasVerb(tokens, from, end));
        return stands ? Optional.of(end) : Optional.empty();
    }

    private int match(List<Token> tokens, int at, int part) {
        if (part == parts.size()) {
            return at;
        }
        Part next = parts.get(part);
        if (next.isGap()) {
            return matchGap(tokens, at, part);
        }
        if (at < tokens.size() && next.forms().stream().anyMatch(f -> fits(f, tokens, at))) {
            int end = match(tokens, at + 1, part + 1);
            if (end >= 0) {
                return end;
            }
        }
        return next.optional() ? match(tokens, at, part + 1) : -1;
    }

    private int matchGap(List<Token> tokens, int at, int part) {
        for (int k = at; k <= at + LONGEST_GAP && k <= tokens.size(); k++) {
            int end = match(tokens, k, part + 1);
            if (end >= 0) {
                return end;
            }
            if (k < tokens.size() && !tokens.get(k).isWord()) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean fits(String form, List<Token> tokens, int at) {
        Token token = tokens.get(at);
        String text = token.text();
        if (form.equals("DET")) {
            return token.mayBe("ART") || token.mayBe("PRO");
        }
        if (form.equals("NUM")) {
            return Character.isDigit(text.codePointAt(0)) || token.mayBe("ZAL");
        }
        if (form.endsWith("*") && form.length() > 1) {
            return text.startsWith(form.substring(0, form.length() - 1));
        }
        if (form.startsWith("*") && form.length() > 1) {
            return text.endsWith(form.substring(1));
        }
        if (form.endsWith("/") && form.length() > 1) {
            String lemma = form.substring(0, form.length() - 1);
            return isForm(token, lemma) || text.equals(lemma);
        }
        return text.equals(form) || (isOpening(tokens, at) && text.equalsIgnoreCase(form));
    }

    private static boolean isForm(Token token, String lemma) {
        for (Reading reading : token.readings()) {
            if (lemma.equals(reading.lemma())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOpening(List<Token> tokens, int at) {
        return at == 0 || !tokens.get(at - 1).isWord();
    }

    private boolean hasVerb(List<Token> tokens, int from, int end) {
        int left = from;
        while (left > 0 && !isBoundary(tokens.get(left - 1))) {
            left--;
        }
        int right = end;
        while (right < tokens.size() && !isBoundary(tokens.get(right))) {
            right++;
        }
        for (int i = left; i < right; i++) {
            if ((i < from || i >= end) && isVerb(tokens, i, right)) {
                return true;
            }
        }
        return false;
    }

    private boolean isVerb(List<Token> tokens, int at, int right) {
        Token token = tokens.get(at);
        for (VerbForm verb : verbs) {
            if (isForm(token, verb.particle() + verb.lemma())) {
                return true;
            }
            if (!verb.particle().isEmpty()
                    && isForm(token, verb.lemma())
                    && tokens.subList(at + 1, right).stream()
                            .anyMatch(t -> t.text().equals(verb.particle()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBoundary(Token token) {
        return switch (token.text()) {
            case ",", ";", ":", "–", "—", "(", ")", ".", "!", "?" -> true;
            default -> false;
        };
    }
}
