package dev.pruefstein;

import dev.pruefstein.check.Rule;
import dev.pruefstein.config.Configurations;
import dev.pruefstein.config.Settings;
import dev.pruefstein.rules.RuleFileException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The checkers of a run whose articles have different configurations: one for each set of settings. Thread-safe. */
final class Siblings {

    /** Sets of settings of which a checker is kept; without its rules and dictionaries one costs little. */
    private static final int MOST = 1000;
    /** Sets of rules and dictionaries that are kept; one costs some 200 MB once it has checked something. */
    private static final int MOST_LOADED = 4;

    private record Known(Checker checker, Setup.Loaded what) {}

    private final Configurations configurations;
    private final Setup setup;
    private final Checker unconfigured;
    private final Map<Settings, Known> checkers = leastRecent(MOST);
    private final Map<Setup.Loaded, RuleBase> loaded = leastRecent(MOST_LOADED);

    /**
     * Checkers by configuration.
     *
     * @throws UnknownRuleException if the user has named a rule that does not exist
     */
    Siblings(Configurations configurations, Setup setup) {
        this.configurations = configurations;
        this.setup = setup;
        this.unconfigured = checker(Settings.OPEN);
        Stream.concat(setup.disabled().stream(), setup.enabled().stream())
                .forEach(id -> unconfigured.rules().page(id));
    }

    /** The checker of articles without a configuration. */
    Checker unconfigured() {
        return unconfigured;
    }

    /**
     * The checker of an article.
     *
     * @param path the article's file, {@code -} for standard input
     * @throws RuleFileException if its configuration cannot be used
     */
    Checker of(String path) {
        return checker(configurations.of(path));
    }

    private synchronized Checker checker(Settings settings) {
        Known known = checkers.get(settings);
        if (known != null && loaded.get(known.what()) != null) {
            return known.checker();
        }
        Setup.Loaded what = setup.loaded(settings);
        RuleBase rules = loaded.get(what);
        if (rules == null) {
            rules = setup.ruleBase(what);
            loaded.put(what, rules);
            checkers.values().removeIf(other -> !loaded.containsKey(other.what()));
        }
        Checker made = setup.checker(rules, settings);
        checkers.put(settings, new Known(made, what));
        return made;
    }

    /** The page of a rule, if there is one in any of the configurations so far. */
    synchronized Optional<Rule> findPage(String id) {
        return loaded.values().stream()
                .flatMap(rules -> rules.findPage(id).stream())
                .findFirst();
    }

    private static <K, V> Map<K, V> leastRecent(int most) {
        return new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }
}
