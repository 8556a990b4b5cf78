package dev.pruefstein.languagetool;

import com.google.common.base.Supplier;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.AbstractMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.languagetool.JLanguageTool;
import org.languagetool.tagging.TaggedWord;
import org.languagetool.tagging.de.GermanTagger;
import org.languagetool.tools.StringTools;

/**
 * The forms of separable verbs and of adjectives that LanguageTool's German tagger takes from a list of stems
 * (<i>herum_geben</i>, <i>kabellos/A</i>). At the first word that its dictionary lacks, it writes out all of them, 120,000
 * forms, which is the longest single step of a start: a second of one processor. These tables answer the same, but look a
 * form up when it is asked for.
 *
 * <p>LanguageTool has no place to put them, so they are put into its private field. Where that fails, with another version
 * of LanguageTool, it writes its own tables as ever. {@code TaggerTablesTest} compares all entries.
 */
final class TaggerTables {

    private static final String STEMS = "/de/hunspell/spelling.txt";
    private static final String NOT_SYNTHESIZED = "/de/do-not-synthesize.txt";

    /** A verb of the list: the number of its line, the last one if it is listed twice. */
    private final Map<String, Map<String, Integer>> verbs = new HashMap<>();

    private final Map<String, Adjective> adjectives = new HashMap<>();

    /** Readings that the dictionary has, but from which LanguageTool makes no form of a verb. */
    private @Nullable Set<String> excluded;

    private final Privates privates;

    private record Adjective(int line, boolean participle) {}

    private record Verb(int line, String prefix, String infix, String base) {}

    private TaggerTables() throws ReflectiveOperationException {
        this.privates = new Privates();
        int line = 0;
        for (String stem : (Iterable<String>) lines(STEMS)::iterator) {
            add(stem, line++);
        }
    }

    /**
     * Puts the tables in the place of LanguageTool's own, unless these have been written already.
     *
     * @return false if that cannot be done
     */
    static boolean install() {
        try {
            Field supplier = GermanTagger.class.getDeclaredField("expansionInfos");
            supplier.setAccessible(true);
            Object memoizing = supplier.get(null);
            Field delegate = memoizing.getClass().getDeclaredField("delegate");
            delegate.setAccessible(true);
            Field value = memoizing.getClass().getDeclaredField("value");
            value.setAccessible(true);
            if (value.get(memoizing) == null) {
                Object tables = new TaggerTables().tables();
                delegate.set(memoizing, (Supplier<Object>) () -> tables);
            }
            return true;
        } catch (ReflectiveOperationException | RuntimeException e) {
            return false;
        }
    }

    /** The lines of a word list without their comments. */
    private static Stream<String> lines(String list) {
        BufferedReader reader = new BufferedReader(new InputStreamReader(
                JLanguageTool.getDataBroker().getFromResourceDirAsStream(list), StandardCharsets.UTF_8));
        return reader.lines()
                .onClose(() -> close(reader))
                .map(line -> line.indexOf('#') < 0 ? line : line.substring(0, line.indexOf('#')))
                .map(String::trim);
    }

    private static void close(BufferedReader reader) {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String stem, int line) {
        if (stem.endsWith("/P")) {
            adjectives.put(stem.substring(0, stem.indexOf('/')), new Adjective(line, true));
        } else if (stem.endsWith("/A") && !stem.endsWith("ste/A") && !stem.endsWith("er/A")) {
            // "fünftjüngste/A" and "margenstärker/A" would be taken for the positive degree.
            adjectives.put(stem.substring(0, stem.indexOf('/')), new Adjective(line, false));
        } else if (stem.indexOf('_') >= 0 && !stem.endsWith("_in")) {
            int bar = stem.indexOf('_');
            verbs.computeIfAbsent(stem.substring(0, bar), prefix -> new HashMap<>())
                    .put(stem.substring(bar + 1), line);
        }
    }

    private Object tables() throws ReflectiveOperationException {
        return privates.tables.newInstance(
                table(this::verb),
                table(form -> nominalised(form, "", privates.nominalised)),
                table(form -> nominalised(form, "s", privates.genitive)),
                table(this::adjective));
    }

    private static Map<String, Object> table(Function<String, @Nullable Object> lookup) {
        return new AbstractMap<>() {
            @Override
            public @Nullable Object get(Object key) {
                return lookup.apply((String) key);
            }

            @Override
            public Set<Entry<String, Object>> entrySet() {
                throw new UnsupportedOperationException("a table to look up, not to list");
            }
        };
    }

    /** <i>herumgebt</i>, <i>herumzugeben</i>. */
    private @Nullable Object verb(String form) {
        Verb last = null;
        for (int i = 0; i < form.length(); i++) {
            Map<String, Integer> bases = verbs.get(form.substring(0, i));
            Verb verb = bases == null ? null : verb(form.substring(0, i), form.substring(i), bases);
            if (verb != null && (last == null || verb.line() > last.line())) {
                last = verb;
            }
        }
        return last == null ? null : privates.make(privates.verb, last.prefix(), last.infix(), last.base());
    }

    private @Nullable Verb verb(String prefix, String rest, Map<String, Integer> bases) {
        Verb last = null;
        if (!rest.contains("ß")) { // LanguageTool leaves these out: they may be of the old spelling
            for (TaggedWord reading : GermanTagger.INSTANCE.tag(rest)) {
                Integer line = bases.get(reading.getLemma());
                if (line != null && (last == null || line > last.line()) && isSynthesized(rest, reading)) {
                    last = new Verb(line, prefix, "", reading.getLemma());
                }
            }
        }
        Integer line = rest.startsWith("zu") ? bases.get(rest.substring(2)) : null;
        return line != null && (last == null || line >= last.line())
                ? new Verb(line, prefix, "zu", rest.substring(2))
                : last;
    }

    /** True if LanguageTool's synthesizer makes this form from the reading. */
    private boolean isSynthesized(String form, TaggedWord reading) {
        return reading.getPosTag().startsWith("VER:")
                && StringTools.startsWithLowercase(form) == StringTools.startsWithLowercase(reading.getLemma())
                && !excluded().contains(form + '\t' + reading.getLemma() + '\t' + reading.getPosTag());
    }

    private synchronized Set<String> excluded() {
        Set<String> known = excluded;
        if (known == null) {
            try (Stream<String> lines = lines(NOT_SYNTHESIZED)) {
                known = new HashSet<>(
                        lines.filter(line -> line.contains("\tVER:")).toList());
            }
            excluded = known;
        }
        return known;
    }

    /** <i>Herumgeben</i>, <i>Herumgebens</i>. */
    private @Nullable Object nominalised(String form, String ending, Constructor<?> made) {
        if (!form.endsWith(ending)) {
            return null;
        }
        String noun = form.substring(0, form.length() - ending.length());
        for (int i = noun.length() - 1; i > 0; i--) {
            String prefix = noun.substring(0, i);
            String base = noun.substring(i);
            if (isVerb(StringTools.lowercaseFirstChar(prefix), base) || isVerb(prefix, base)) {
                return prefix.equals(StringTools.uppercaseFirstChar(prefix)) ? privates.make(made, prefix, base) : null;
            }
        }
        return null;
    }

    private boolean isVerb(String prefix, String base) {
        Map<String, Integer> bases = verbs.get(prefix);
        return bases != null && bases.containsKey(base);
    }

    /** <i>kabellosen</i>. */
    private @Nullable Object adjective(String form) {
        String stem = null;
        Adjective last = null;
        for (String ending : privates.tags.keySet()) {
            if (form.endsWith(ending)) {
                Adjective adjective = adjectives.get(form.substring(0, form.length() - ending.length()));
                if (adjective != null && (last == null || adjective.line() > last.line())) {
                    last = adjective;
                    stem = form.substring(0, form.length() - ending.length());
                }
            }
        }
        return stem == null || last == null ? null : readings(stem, form, last.participle());
    }

    private List<Object> readings(String stem, String form, boolean participle) {
        return privates.tags.getOrDefault(form.substring(stem.length()), List.of()).stream()
                .map(tag -> participle ? tag.replace("ADJ:", "PA2:") + ":VER" : tag)
                .map(tag -> privates.make(privates.adjective, stem, form, tag))
                .toList();
    }

    /** What LanguageTool keeps to itself. */
    private static final class Privates {

        private final Constructor<?> tables;
        private final Constructor<?> verb;
        private final Constructor<?> nominalised;
        private final Constructor<?> genitive;
        private final Constructor<?> adjective;
        /** Tags of an adjective's forms by their endings. */
        private final Map<String, List<String>> tags = new HashMap<>();

        Privates() throws ReflectiveOperationException {
            tables = constructor("ExpansionInfos", Map.class, Map.class, Map.class, Map.class);
            verb = constructor("PrefixInfixVerb", String.class, String.class, String.class);
            nominalised = constructor("NominalizedVerb", String.class, String.class);
            genitive = constructor("NominalizedGenitiveVerb", String.class, String.class);
            adjective = constructor("AdjInfo", String.class, String.class, String.class);
            Class<?> lists = Class.forName("org.languagetool.tagging.de.AdjectiveTags");
            for (String ending : List.of("", "e", "en", "er", "em", "es")) {
                Field list = lists.getDeclaredField("tagsForAdj" + StringTools.uppercaseFirstChar(ending));
                list.setAccessible(true);
                tags.put(
                        ending,
                        ((List<?>) list.get(null))
                                .stream().map(String.class::cast).toList());
            }
        }

        private static Constructor<?> constructor(String nested, Class<?>... parameters)
                throws ReflectiveOperationException {
            Constructor<?> constructor =
                    Class.forName(GermanTagger.class.getName() + '$' + nested).getDeclaredConstructor(parameters);
            constructor.setAccessible(true);
            return constructor;
        }

        private Object make(Constructor<?> constructor, Object... parameters) {
            try {
                return constructor.newInstance(parameters);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
