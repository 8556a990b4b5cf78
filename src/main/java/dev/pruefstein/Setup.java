package dev.pruefstein;

import dev.pruefstein.cache.ResultCache;
import dev.pruefstein.check.Checks;
import dev.pruefstein.check.Severity;
import dev.pruefstein.check.Terms;
import dev.pruefstein.config.Place;
import dev.pruefstein.config.RuleSetting;
import dev.pruefstein.config.Settings;
import dev.pruefstein.gate.GateSettings;
import dev.pruefstein.rules.RuleFileException;
import dev.pruefstein.suppress.Sidecars;
import dev.pruefstein.text.Problem;
import dev.pruefstein.text.Variant;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the user of a {@link Pruefstein} has said, whatever the articles' configurations say. Makes the checkers.
 *
 * @param variant the standard variety, null if left to the configuration
 * @param directory the user's rule files, null if left to the configuration
 * @param disabled ids of rules that do not run, whatever the configuration says
 * @param enabled ids of rules that run, whatever the configuration says
 * @param added checks that run after the built-in ones
 * @param gate what an article must meet; goes before the configuration
 * @param judge decides
 * @param guard bounds what an article may cost
 * @param cache what was found before, null for none
 * @param today the day for which suppressions hold, null if they are not looked at
 * @param sidecars suppressions in files beside the articles, null if they are not looked at
 */
record Setup(
        @Nullable Variant variant,
        @Nullable Path directory,
        Set<String> disabled,
        Set<String> enabled,
        List<Checks.Registered> added,
        GateSettings gate,
        Judge judge,
        Guard guard,
        @Nullable ResultCache cache,
        @Nullable LocalDate today,
        @Nullable Sidecars sidecars) {

    /** Copies the collections. */
    Setup {
        disabled = Set.copyOf(disabled);
        enabled = Set.copyOf(enabled);
        added = List.copyOf(added);
    }

    /**
     * What decides which rules and dictionaries are loaded; what else a configuration says costs nothing to change.
     *
     * @param enabled ids of rules that run though the rule files leave them off
     */
    record Loaded(Variant variant, @Nullable Path directory, Set<String> enabled) {}

    Loaded loaded(Settings settings) {
        Variant chosen = variant != null ? variant : settings.variant();
        Set<String> on = new TreeSet<>(enabled);
        Set<String> own = Checks.rules().stream().map(rule -> rule.id()).collect(Collectors.toSet());
        settings.rules().forEach((id, setting) -> {
            if (setting.runs() && !own.contains(id) && !disabled.contains(id)) {
                on.add(id);
            }
        });
        return new Loaded(
                chosen == null ? Variant.DE : chosen, directory != null ? directory : settings.rulesDirectory(), on);
    }

    /**
     * Reads the rule files.
     *
     * @throws UnknownRuleException if the user has named a rule that does not exist
     */
    RuleBase ruleBase(Loaded what) {
        return new RuleBase(what.variant(), what.directory(), disabled, what.enabled(), added, cache);
    }

    /**
     * Makes the checker of articles with these settings.
     *
     * @throws RuleFileException if they name a rule that does not exist
     */
    Checker checker(RuleBase rules, Settings settings) {
        settings.rules()
                .keySet()
                .forEach(id -> mustExist(rules, id, settings.places().get("rules." + id)));
        Place gatePlace = settings.places().get("gate.fail-on-rules");
        settings.gate().failOnRules().forEach(id -> mustExist(rules, id, gatePlace));
        return new Checker(
                rules, adjustments(settings), rules.gate(gate.over(settings.gate())), judge, guard, today, sidecars);
    }

    private static void mustExist(RuleBase rules, String id, @Nullable Place place) {
        List<String> near = rules.nearest(id);
        if (place != null && !near.equals(List.of(id))) {
            String meant = near.isEmpty()
                    ? "; pruefstein rules lists all"
                    : "; did you mean " + String.join(" or ", near) + "?";
            throw new RuleFileException(
                    new Problem(place.path(), place.position(), "there is no rule “" + id + "”" + meant), null);
        }
    }

    private Adjustments adjustments(Settings settings) {
        Set<String> off = new HashSet<>();
        Map<String, Severity> severities = new HashMap<>();
        for (Map.Entry<String, RuleSetting> rule : settings.rules().entrySet()) {
            RuleSetting setting = rule.getValue();
            if (!setting.runs() && !enabled.contains(rule.getKey())) {
                off.add(rule.getKey());
            }
            if (setting.severity() != null) {
                severities.put(rule.getKey(), setting.severity());
            }
        }
        return new Adjustments(off, severities, new Terms(settings.terms()));
    }
}
