package dev.pruefstein.config;

import dev.pruefstein.gate.GateSettings;
import dev.pruefstein.text.Variant;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a configuration says of an article; it may leave things open. Immutable and thread-safe.
 *
 * @param variant the standard variety, null if left open
 * @param rulesDirectory directory of rule files that is laid over the shipped ones, null if left open
 * @param rules what is said of rules, by id
 * @param terms names and terms that are right as they are
 * @param gate what an article must meet
 * @param places where each thing is said, by its key with dots, such as {@code rules.verb-bracket}
 */
public record Settings(
        @Nullable Variant variant,
        @Nullable Path rulesDirectory,
        Map<String, RuleSetting> rules,
        Set<String> terms,
        GateSettings gate,
        Map<String, Place> places) {

    /** Leaves everything open. */
    public static final Settings OPEN = new Settings(null, null, Map.of(), Set.of(), GateSettings.OPEN, Map.of());

    /** Copies and sorts the collections. */
    public Settings {
        rules = Collections.unmodifiableMap(new TreeMap<>(rules));
        terms = Collections.unmodifiableSet(new TreeSet<>(terms));
        places = Collections.unmodifiableMap(new TreeMap<>(places));
    }

    /** These settings, and where they leave something open, the others. Terms add up. */
    public Settings over(Settings below) {
        Map<String, RuleSetting> allRules = new TreeMap<>(below.rules);
        allRules.putAll(rules);
        Set<String> allTerms = new TreeSet<>(below.terms);
        allTerms.addAll(terms);
        Map<String, Place> allPlaces = new TreeMap<>(below.places);
        allPlaces.putAll(places);
        return new Settings(
                variant == null ? below.variant : variant,
                rulesDirectory == null ? below.rulesDirectory : rulesDirectory,
                allRules,
                allTerms,
                gate.over(below.gate),
                allPlaces);
    }
}
