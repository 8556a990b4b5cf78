package dev.pruefstein.languagetool;

import dev.pruefstein.check.Policy;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.languagetool.AnalyzedSentence;
import org.languagetool.language.German;
import org.languagetool.rules.Rule;
import org.languagetool.rules.patterns.AbstractPatternRule;
import org.languagetool.rules.patterns.RuleSet;

/**
 * The rules that run under one policy: those of LanguageTool that it leaves on, and patterns of our own. No other is
 * ever made. Patterns are shared by all sessions; rules written in Java are made for each. Immutable and thread-safe.
 */
public final class RunningRules {

    private final Policy policy;
    private final German german;
    private final List<JavaRules.Recipe> first;
    private final List<JavaRules.Recipe> last;
    private final List<AbstractPatternRule> own;
    private final RuleSet patterns;
    private final IdentityHashMap<Rule, List<Requirements.Requirement>> required;
    private final Set<Rule> doubledVerb;
    private final ChunkedRules chunked;

    RunningRules(
            Policy policy,
            German german,
            List<JavaRules.Recipe> java,
            JavaRules.Recipe speller,
            List<AbstractPatternRule> own,
            Requirements requirements) {
        this.policy = policy;
        this.german = german;
        this.own = own;
        this.first = java.stream().filter(rule -> runs(rule, policy)).toList();
        this.last = Stream.of(speller).filter(rule -> runs(rule, policy)).toList();
        this.patterns = RuleSet.textLemmaHinted(
                PatternRules.load(german, rule -> runs(rule.id(), rule.category(), rule.defaultOff(), policy)));
        this.required = requirements.of(patterns.allRules());
        this.doubledVerb =
                patterns.allRules().stream().filter(DoubledVerb::isAskedBy).collect(Collectors.toSet());
        this.chunked = new ChunkedRules(
                Stream.concat(patterns.allRules().stream(), own.stream()).toList());
    }

    private static boolean runs(JavaRules.Recipe rule, Policy policy) {
        return runs(rule.id(), rule.category(), rule.defaultOff(), policy);
    }

    /** True if a rule runs under a policy. */
    static boolean runs(String id, String category, boolean defaultOff, Policy policy) {
        return policy.treatment(id, category).isPresent()
                && (!defaultOff || policy.on().containsKey(id));
    }

    Policy policy() {
        return policy;
    }

    /** Our own patterns; several may share an id. */
    List<AbstractPatternRule> own() {
        return own;
    }

    /** LanguageTool's patterns that run. */
    List<Rule> patterns() {
        return patterns.allRules();
    }

    /** The rules of one thread. */
    ForOneThread forOneThread() {
        return new ForOneThread(make(first), make(last));
    }

    private List<Rule> make(List<JavaRules.Recipe> recipes) {
        return recipes.stream().map(recipe -> recipe.make(german)).toList();
    }

    /** All rules, in LanguageTool's order. Not thread-safe. */
    final class ForOneThread {

        private final List<Rule> first;
        private final List<Rule> last;

        private ForOneThread(List<Rule> first, List<Rule> last) {
            this.first = first;
            this.last = Stream.concat(last.stream(), own.stream()).toList();
        }

        /** The rules written in Java. */
        List<Rule> written() {
            return Stream.concat(first.stream(), last.stream())
                    .filter(rule -> !(rule instanceof AbstractPatternRule))
                    .toList();
        }

        /** The rules that may match a sentence: patterns whose words it does not have are left out. */
        List<Rule> of(AnalyzedSentence sentence, SentenceForms forms) {
            List<Rule> rules = new ArrayList<>();
            for (Rule rule : first) {
                if (!ChunkedRules.passesOver(rule, sentence)) {
                    rules.add(rule);
                }
            }
            for (Rule pattern : patterns.rulesForSentence(sentence)) {
                if (forms.mayMatch(sentence, required.get(pattern))
                        && (!doubledVerb.contains(pattern) || DoubledVerb.isIn(sentence))) {
                    rules.add(pattern);
                }
            }
            rules.addAll(last);
            return rules;
        }

        /** True if one of these rules looks at chunks. */
        boolean lookAtChunks(List<Rule> some) {
            return chunked.isAmong(some);
        }
    }
}
