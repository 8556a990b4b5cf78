package dev.pruefstein.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.languagetool.JLanguageTool;
import org.languagetool.tagging.de.GermanTagger;

/** The tables that are looked up hold what LanguageTool's own tables hold, no less and no more. */
class TaggerTablesTest {

    private static final List<String> TABLES =
            List.of("verbInfos", "nominalizedVerbInfos", "nominalizedGenVerbInfos", "adjInfos");

    private static Object written;
    private static Object lookedUp;

    @BeforeAll
    static void make() throws ReflectiveOperationException {
        assertThat(TaggerTables.install()).isTrue();
        Method write = GermanTagger.class.getDeclaredMethod("initExpansionInfos");
        write.setAccessible(true);
        written = write.invoke(null);
        Field supplier = GermanTagger.class.getDeclaredField("expansionInfos");
        supplier.setAccessible(true);
        lookedUp = ((java.util.function.Supplier<?>) supplier.get(null)).get();
    }

    @Test
    void allFormsAreFound() throws ReflectiveOperationException {
        for (String name : TABLES) {
            Map<?, ?> expected = table(written, name);
            Map<?, ?> actual = table(lookedUp, name);
            assertThat(expected).hasSizeGreaterThan(1000);
            List<Object> different = new ArrayList<>();
            for (Map.Entry<?, ?> entry : expected.entrySet()) {
                Object found = actual.get(entry.getKey());
                if (found == null || !show(entry.getValue()).equals(show(found))) {
                    different.add(entry.getKey());
                }
            }
            assertThat(different).as(name).isEmpty();
        }
    }

    /** Every prefix of the list before every form of its verbs that the dictionary has, and all stems of adjectives. */
    @Test
    void nothingElseIsFound() throws ReflectiveOperationException, IOException {
        Set<String> forms = new HashSet<>();
        Map<?, ?> verbs = table(written, "verbInfos");
        Map<String, Set<String>> prefixes = verbs.values().stream()
                .collect(Collectors.groupingBy(
                        verb -> field(verb, "verbBaseform"),
                        Collectors.mapping(verb -> field(verb, "prefix"), Collectors.toSet())));
        Dictionary dictionary =
                Dictionary.read(JLanguageTool.getDataBroker().getFromResourceDirAsUrl("/de/german.dict"));
        for (WordData word : new DictionaryLookup(dictionary)) {
            for (String prefix : prefixes.getOrDefault(word.getStem().toString(), Set.of())) {
                forms.add(prefix + word.getWord());
                forms.add(prefix + "zu" + word.getWord());
            }
        }
        table(written, "adjInfos").keySet().forEach(form -> {
            forms.add(form + "n");
            forms.add(form + "ster");
            forms.add(form.toString().substring(1));
        });
        assertThat(forms).hasSizeGreaterThan(100_000);
        for (String name : TABLES) {
            Map<?, ?> expected = table(written, name);
            Map<?, ?> actual = table(lookedUp, name);
            assertThat(forms.stream()
                            .filter(form -> !expected.containsKey(form) && actual.get(form) != null)
                            .toList())
                    .as(name)
                    .isEmpty();
        }
    }

    private static Map<?, ?> table(Object tables, String name) throws ReflectiveOperationException {
        Field field = tables.getClass().getDeclaredField(name);
        field.setAccessible(true);
        return (Map<?, ?>) field.get(tables);
    }

    /** The fields of an entry; a noun's prefix and verb are only ever read together. */
    private static String show(Object entry) {
        if (entry instanceof List<?> readings) {
            return readings.stream().map(TaggerTablesTest::show).toList().toString();
        }
        List<String> values = new ArrayList<>();
        for (Field field : entry.getClass().getDeclaredFields()) {
            values.add(field(entry, field.getName()));
        }
        boolean noun = entry.getClass().getSimpleName().startsWith("Nominalized");
        return String.join(noun ? "" : " ", values);
    }

    private static String field(Object entry, String name) {
        try {
            Field field = entry.getClass().getDeclaredField(name);
            field.setAccessible(true);
            return String.valueOf(field.get(entry));
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
