package dev.pruefstein.languagetool;

import dev.pruefstein.analyse.LetterChange;
import dev.pruefstein.analyse.Spelling;
import dev.pruefstein.text.Variant;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.languagetool.JLanguageTool;
import org.languagetool.rules.spelling.morfologik.MorfologikSpeller;

/**
 * LanguageTool's spelling dictionary, which is the hunspell dictionary with frequencies, and its list of names, without
 * the rule around them, which takes seconds to start. Each loads when it is first asked for: a dictionary takes about
 * 0.1 s and 5 MB, the names take 0.1 s and 2 MB. A word of another standard variety is listed as well, but never
 * proposed. Thread-safe.
 */
final class SpellingDictionary implements Spelling {

    private static final List<String> LISTS = List.of("/de/hunspell/ignore.txt", "/de/hunspell/spelling.txt");

    private final Variant variant;
    private final Map<Variant, MorfologikSpeller> dictionaries = new EnumMap<>(Variant.class);
    private long @Nullable [] names;

    SpellingDictionary(Variant variant) {
        this.variant = variant;
    }

    private synchronized MorfologikSpeller dictionary(Variant standard) {
        return dictionaries.computeIfAbsent(
                standard, s -> new MorfologikSpeller("/de/hunspell/de_" + s.name() + ".dict", 1));
    }

    @Override
    public boolean isListed(String form) {
        return isIn(variant, form)
                || Arrays.binarySearch(names(), hash(form)) >= 0
                || EnumSet.complementOf(EnumSet.of(variant)).stream().anyMatch(other -> isIn(other, form));
    }

    private boolean isIn(Variant standard, String form) {
        MorfologikSpeller speller = dictionary(standard);
        // As its own methods do it: the speller keeps a buffer.
        synchronized (speller) {
            return !speller.isMisspelled(form);
        }
    }

    @Override
    public int frequency(String form) {
        return dictionary(variant).getFrequency(form);
    }

    @Override
    public List<String> similar(String form) {
        MorfologikSpeller speller = dictionary(variant);
        return speller.findSimilarWords(form).stream()
                .filter(other -> other.equalsIgnoreCase(form)
                        || LetterChange.between(form, other).isPresent())
                .distinct()
                .sorted(Comparator.comparingInt(speller::getFrequency).reversed())
                .toList();
    }

    private synchronized long[] names() {
        long[] loaded = names;
        if (loaded == null) {
            loaded = LISTS.stream()
                    .flatMapToLong(SpellingDictionary::hashes)
                    .sorted()
                    .toArray();
            names = loaded;
        }
        return loaded;
    }

    /** Hundreds of thousands of names: their hashes take a tenth of the memory of their strings. */
    private static LongStream hashes(String list) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                JLanguageTool.getDataBroker().getFromResourceDirAsStream(list), StandardCharsets.UTF_8))) {
            long[] hashes = lines.lines()
                    .flatMap(SpellingDictionary::entries)
                    .mapToLong(SpellingDictionary::hash)
                    .toArray();
            return Arrays.stream(hashes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A line is a form, with flags behind a stroke and a comment behind a number sign. */
    private static Stream<String> entries(String line) {
        int end = line.length();
        for (char mark : new char[] {'#', '/'}) {
            int at = line.indexOf(mark);
            end = at >= 0 && at < end ? at : end;
        }
        String form = line.substring(0, end).strip();
        return form.isEmpty() || form.indexOf(' ') > 0 ? Stream.empty() : Stream.of(form);
    }

    /** FNV-1a (Fowler, Noll, Vo) over the code units. */
    private static long hash(String form) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < form.length(); i++) {
            hash = (hash ^ form.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }
}
