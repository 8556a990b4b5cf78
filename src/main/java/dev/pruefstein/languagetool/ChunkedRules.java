package dev.pruefstein.languagetool;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.languagetool.AnalyzedSentence;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.rules.Rule;
import org.languagetool.rules.de.SubjectVerbAgreementRule;
import org.languagetool.rules.patterns.AbstractPatternRule;
import org.languagetool.rules.patterns.AbstractTokenBasedRule;

/**
 * The rules that look at LanguageTool's chunks: finding the chunks takes a tenth of an analysis, and few sentences need
 * them. Immutable and thread-safe.
 */
final class ChunkedRules {

    /** The verbs that {@link SubjectVerbAgreementRule} knows; it is the only one of the rules in Java to ask for chunks. */
    private static final Set<String> VERBS = Set.of("ist", "sind", "war", "waren");

    private final Set<Rule> patterns = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Picks those that look at chunks. */
    ChunkedRules(Collection<? extends Rule> rules) {
        for (Rule rule : rules) {
            if (rule instanceof AbstractTokenBasedRule pattern && asks(pattern)) {
                patterns.add(rule);
            }
        }
    }

    private static boolean asks(AbstractTokenBasedRule pattern) {
        List<AbstractPatternRule> all = new ArrayList<>(pattern.getAntiPatterns());
        all.add(pattern);
        return all.stream()
                .flatMap(rule -> rule.getPatternTokens().stream())
                .anyMatch(token -> token.getChunkTag() != null);
    }

    /** True if a rule cannot match because it knows none of the verbs. */
    static boolean passesOver(Rule rule, AnalyzedSentence sentence) {
        return rule instanceof SubjectVerbAgreementRule && !hasVerb(sentence);
    }

    private static boolean hasVerb(AnalyzedSentence sentence) {
        for (AnalyzedTokenReadings token : sentence.getTokensWithoutWhitespace()) {
            if (VERBS.contains(token.getToken())) {
                return true;
            }
        }
        return false;
    }

    /** True if one of the rules that may match looks at chunks. */
    boolean isAmong(List<Rule> candidates) {
        for (Rule rule : candidates) {
            if (rule instanceof SubjectVerbAgreementRule || patterns.contains(rule)) {
                return true;
            }
        }
        return false;
    }
}
