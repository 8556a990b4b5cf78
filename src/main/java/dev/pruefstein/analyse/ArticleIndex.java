package dev.pruefstein.analyse;

import dev.pruefstein.text.Block;
import dev.pruefstein.text.Sentence;
import dev.pruefstein.text.Span;
import dev.pruefstein.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an article-level check asks for again and again, read once from an article's sentences: word forms, acronyms, names,
 * names in front of bracketed acronyms, quotations. Its time and memory are linear in the article's length. Not
 * thread-safe while it is being built; immutable afterwards.
 */
public final class ArticleIndex {

    /** Longest name in front of a bracket, in words. */
    private static final int LONGEST_NAME = 8;

    private static final Pattern CAPITALS = Pattern.compile("(?<![\\p{L}\\d])\\p{Lu}{2,7}(?![\\p{L}\\d])");
    private static final Pattern SMALL_WORD =
            Pattern.compile("für|der|des|die|das|und|zur|zum|von|in|of|the|for|and|on|de|la|du|des|et|y|del");

    /** A word at a place of the article. */
    public record Occurrence(Sentence sentence, int index) {

        /** The token. */
        public Token token() {
            return sentence.tokens().get(index);
        }
    }

    private final Map<String, List<Occurrence>> forms = new HashMap<>();
    private final Map<String, List<Acronym>> acronyms = new LinkedHashMap<>();
    private final List<Expansion> expansions = new ArrayList<>();
    private final Map<Block, Quotations> quotations = new HashMap<>();
    private final Map<String, List<NameUse>> names;

    ArticleIndex(List<Sentence> sentences) {
        names = NameFinder.find(sentences);
        for (Sentence sentence : sentences) {
            quotations.computeIfAbsent(sentence.block(), b -> Quotations.of(b.text()));
            boolean shouted = isShouted(sentence);
            for (int i = 0; i < sentence.tokens().size(); i++) {
                Token token = sentence.tokens().get(i);
                if (token.isWord()) {
                    forms.computeIfAbsent(token.text().toLowerCase(Locale.GERMAN), k -> new ArrayList<>())
                            .add(new Occurrence(sentence, i));
                    if (!shouted) {
                        addAcronyms(sentence, i);
                    }
                }
            }
        }
    }

    private void addAcronyms(Sentence sentence, int index) {
        Token token = sentence.tokens().get(index);
        Matcher capitals = CAPITALS.matcher(token.text());
        while (capitals.find()) {
            String after = token.text().substring(capitals.end());
            Acronym acronym = new Acronym(
                    capitals.group(),
                    after.startsWith("-") ? after.substring(1) : "",
                    sentence,
                    index,
                    new Span(token.start() + capitals.start(), token.start() + capitals.end()));
            acronyms.computeIfAbsent(acronym.letters(), k -> new ArrayList<>()).add(acronym);
            List<String> name = nameBefore(sentence, index);
            if (!name.isEmpty()) {
                expansions.add(new Expansion(acronym, name));
            }
        }
    }

    /** The name before a bracket that holds nothing but the token; empty if there is none. */
    private static List<String> nameBefore(Sentence sentence, int index) {
        List<Token> tokens = sentence.tokens();
        if (index < 2
                || index + 1 >= tokens.size()
                || !tokens.get(index - 1).text().equals("(")
                || !tokens.get(index + 1).text().equals(")")) {
            return List.of();
        }
        int first = index - 1;
        for (int i = index - 2; i >= 0 && i >= index - 1 - LONGEST_NAME; i--) {
            Token word = tokens.get(i);
            if (word.isWord() && word.isCapitalised() && !(i == 0 && word.mayBe("ART"))) {
                first = i;
            } else if (!SMALL_WORD.matcher(word.text()).matches()) {
                break;
            }
        }
        return tokens.subList(first, index - 1).stream().map(Token::text).toList();
    }

    /** True if the sentence is set in capitals, so that capitals say nothing: <i>LESEN SIE AUCH</i>. */
    private static boolean isShouted(Sentence sentence) {
        int words = 0;
        int capitals = 0;
        for (Token token : sentence.tokens()) {
            if (token.isWord() && Character.isLetter(token.text().codePointAt(0))) {
                words++;
                if (token.text().length() > 1
                        && token.text().equals(token.text().toUpperCase(Locale.GERMAN))) {
                    capitals++;
                }
            }
        }
        return capitals >= 3 && 2 * capitals > words;
    }

    /** Where a word form stands, in reading order; the form in lower case. */
    public List<Occurrence> occurrences(String lowerCaseForm) {
        return forms.getOrDefault(lowerCaseForm, List.of());
    }

    /** The lower-case word forms of the article. */
    public java.util.Set<String> forms() {
        return java.util.Collections.unmodifiableSet(forms.keySet());
    }

    /** The occurrences of each acronym, by its letters, in order of first appearance. Text set in capitals has none. */
    public Map<String, List<Acronym>> acronyms() {
        return java.util.Collections.unmodifiableMap(acronyms);
    }

    /** Names with their acronym in brackets, in reading order. */
    public List<Expansion> expansions() {
        return java.util.Collections.unmodifiableList(expansions);
    }

    /** The uses of each name, by its form without the genitive ending, in order of first appearance. */
    public Map<String, List<NameUse>> names() {
        return java.util.Collections.unmodifiableMap(names);
    }

    /** The quotations of a block that has sentences; none for other blocks. */
    public Quotations quotations(Block block) {
        return quotations.getOrDefault(block, Quotations.NONE);
    }
}
