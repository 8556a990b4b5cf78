package dev.pruefstein.languagetool;

import dev.pruefstein.check.Category;
import dev.pruefstein.check.Channel;
import dev.pruefstein.check.Policy;
import dev.pruefstein.check.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.languagetool.rules.ExampleSentence;
import org.languagetool.rules.Rule;
import org.languagetool.rules.TextLevelRule;

/**
 * The pages of LanguageTool's rules, made from what LanguageTool says of them itself. Several of its rules may share an
 * id; they have one page. Immutable and thread-safe.
 */
public final class LanguageToolRules {

    private static final int EXAMPLES = 5;

    /** What a rule is said to report that does not run and of which the policy says nothing. */
    private static final Policy.Treatment UNTREATED =
            new Policy.Treatment(Category.GRAMMAR, Severity.NEUTRAL, Channel.HYGIENE, 0);

    private final Map<String, List<Rule>> byId = new TreeMap<>();
    private final Set<String> own;
    private final Set<String> running;
    private final Policy policy;

    LanguageToolRules(Collection<? extends Rule> languageTools, Collection<? extends Rule> patterns, Policy policy) {
        this.own = patterns.stream().map(Rule::getId).collect(Collectors.toSet());
        this.policy = policy;
        Stream.concat(languageTools.stream(), patterns.stream())
                .forEach(rule -> byId.computeIfAbsent(rule.getId(), id -> new ArrayList<>())
                        .add(rule));
        this.running = byId.values().stream()
                .flatMap(List::stream)
                .filter(rule -> runs(rule, policy))
                .map(Rule::getId)
                .collect(Collectors.toSet());
    }

    /** True if a rule runs under a policy. */
    static boolean runs(Rule rule, Policy policy) {
        // LanguageTool's text knows no headline, furniture or captions; our own checks look at the whole.
        return !(rule instanceof TextLevelRule)
                && RunningRules.runs(
                        rule.getId(),
                        rule.getCategory().getId().toString(),
                        rule.isDefaultOff()
                                || rule.isDefaultTempOff()
                                || rule.getCategory().isDefaultOff(),
                        policy);
    }

    /** The ids of all rules, whether they run or not, sorted. */
    public Collection<String> ids() {
        return java.util.Collections.unmodifiableCollection(byId.keySet());
    }

    /** True if at least one rule with this id runs. */
    public boolean runs(String id) {
        return running.contains(id);
    }

    /** The page of a rule; empty if there is no rule with this id. */
    public Optional<dev.pruefstein.check.Rule> page(String id) {
        return Optional.ofNullable(byId.get(id)).map(rules -> page(id, rules));
    }

    /** The pages of the rules that run, by id. */
    public List<dev.pruefstein.check.Rule> pages() {
        return running.stream()
                .sorted(Comparator.naturalOrder())
                .map(id -> page(id, Objects.requireNonNull(byId.get(id))))
                .toList();
    }

    private dev.pruefstein.check.Rule page(String id, List<Rule> rules) {
        Policy.Treatment treatment = policy.treatment(
                        id, rules.get(0).getCategory().getId().toString())
                .orElse(UNTREATED);
        return new dev.pruefstein.check.Rule(
                id,
                own.contains(id)
                        ? dev.pruefstein.check.Rule.Origin.PATTERN
                        : dev.pruefstein.check.Rule.Origin.LANGUAGETOOL,
                treatment.category(),
                treatment.severity(),
                treatment.channel(),
                treatment.confidence(),
                descriptions(rules),
                "",
                "",
                examples(rules, Rule::getIncorrectExamples),
                examples(rules, Rule::getCorrectExamples),
                policy.safe().containsKey(id));
    }

    private static String descriptions(List<Rule> rules) {
        return rules.stream()
                .map(Rule::getDescription)
                .filter(Objects::nonNull)
                .distinct()
                .limit(EXAMPLES)
                .reduce((a, b) -> a + "; " + b)
                .orElse("");
    }

    private static List<String> examples(
            List<Rule> rules, java.util.function.Function<Rule, List<? extends ExampleSentence>> of) {
        Map<String, Boolean> seen = new LinkedHashMap<>();
        for (Rule rule : rules) {
            for (ExampleSentence example : of.apply(rule)) {
                seen.put(example.getExample().replace("<marker>", "[[").replace("</marker>", "]]"), true);
            }
        }
        return seen.keySet().stream().limit(EXAMPLES).toList();
    }
}
