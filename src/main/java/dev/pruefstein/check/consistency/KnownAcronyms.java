package dev.pruefstein.check.consistency;

import dev.pruefstein.analyse.ArticleIndex;
import dev.pruefstein.check.Lexicon;
import dev.pruefstein.text.Block;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The lexicon of acronyms, and what the article says about whether one of them is meant. Immutable, thread-safe. */
final class KnownAcronyms {

    /** First letters that a name in the article and an expansion in the lexicon must share. */
    private static final int STEM = 6;

    private record Entry(List<String> stems, boolean onlyInCompany, boolean famous) {}

    private final Map<String, Entry> entries = new HashMap<>();
    private final Map<String, List<String>> famousByLetters = new HashMap<>();

    KnownAcronyms(Lexicon lexicon) {
        for (String acronym : lexicon.entries()) {
            List<String> columns = lexicon.columns(acronym);
            String company = columns.size() > 1 ? columns.get(1) : "";
            List<String> stems = new ArrayList<>();
            if (company.length() > 1) {
                stems.addAll(Arrays.asList(company.substring(1).split(",", -1)));
            }
            if (!columns.isEmpty()) {
                stems.addAll(stemsOf(columns.get(0)));
            }
            boolean famous = company.startsWith("+");
            entries.put(acronym, new Entry(List.copyOf(stems), company.startsWith("?"), famous));
            if (famous) {
                famousByLetters
                        .computeIfAbsent(Letters.sorted(acronym), k -> new ArrayList<>())
                        .add(acronym);
            }
        }
    }

    private static List<String> stemsOf(String expansion) {
        List<String> stems = new ArrayList<>();
        for (String word : expansion.split("[ -]", -1)) {
            if (word.length() > STEM && Character.isUpperCase(word.charAt(0))) {
                stems.add(word.substring(0, STEM).toLowerCase(Locale.GERMAN));
            }
        }
        return stems;
    }

    /** True if the acronym is listed and, where it is rare, a word of its company stands in a paragraph with it. */
    boolean isReal(String acronym, ArticleIndex index) {
        Entry entry = entries.get(acronym);
        return entry != null
                && (!entry.onlyInCompany()
                        || index.acronyms().getOrDefault(acronym, List.of()).stream()
                                .anyMatch(a ->
                                        keepsCompany(entry, words(a.sentence().block()))));
    }

    private static List<String> words(Block block) {
        return List.of(block.text().toLowerCase(Locale.GERMAN).split("[^\\p{L}]+", -1));
    }

    /** True if the article holds a word that usually stands near the acronym, or a part of its expansion. */
    boolean keepsCompany(String acronym, ArticleIndex index) {
        Entry entry = entries.get(acronym);
        return entry != null && keepsCompany(entry, index.forms());
    }

    private static boolean keepsCompany(Entry entry, Collection<String> forms) {
        for (String form : forms) {
            for (String stem : entry.stems()) {
                if (form.startsWith(stem)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Very well known acronyms with the same letters in another order. */
    List<String> famousWithLettersOf(String acronym) {
        List<String> found = new ArrayList<>(famousByLetters.getOrDefault(Letters.sorted(acronym), List.of()));
        found.remove(acronym);
        return found;
    }
}
