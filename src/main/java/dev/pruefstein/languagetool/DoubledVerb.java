package dev.pruefstein.languagetool;

import java.util.HashSet;
import java.util.Set;
import org.languagetool.AnalyzedSentence;
import org.languagetool.AnalyzedToken;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.rules.Rule;
import org.languagetool.rules.patterns.AbstractTokenBasedRule;

/**
 * Whether LanguageTool's rule on doubled verbs (<i>Anna gießt Blumen gießt am liebsten abends</i>) may match. For each
 * verb it asks the synthesizer for all forms, which takes a quarter of a second when it is asked for the first time. Few
 * sentences have a verb twice without one of the marks between that the rule takes for an excuse.
 */
final class DoubledVerb {

    private static final Set<String> EXCUSES = Set.of(",", ".", ":", "–", "-", ";", "!", "?", "…", "und", "oder");

    private DoubledVerb() {}

    /** True if a rule is the one that compares a verb's forms with a later word. */
    static boolean isAskedBy(Rule rule) {
        return rule.getId().equals("DOPPELTES_VERB")
                && rule instanceof AbstractTokenBasedRule pattern
                && pattern.getPatternTokens().stream().anyMatch(token -> token.isReferenceElement());
    }

    /** True if a verb stands twice in a part of the sentence. */
    static boolean isIn(AnalyzedSentence sentence) {
        Set<String> seen = new HashSet<>();
        boolean excuse = false;
        for (AnalyzedTokenReadings token : sentence.getPreDisambigTokensWithoutWhitespace()) {
            if (excuse && token.isWhitespaceBefore()) {
                seen.clear();
            }
            excuse = EXCUSES.contains(token.getToken());
            Set<String> verbs = verbs(token);
            if (verbs.stream().anyMatch(seen::contains)) {
                return true;
            }
            seen.addAll(verbs);
        }
        return false;
    }

    private static Set<String> verbs(AnalyzedTokenReadings token) {
        Set<String> lemmas = new HashSet<>();
        for (AnalyzedToken reading : token) {
            String tag = reading.getPOSTag();
            if (tag != null && tag.startsWith("VER:") && reading.getLemma() != null) {
                lemmas.add(reading.getLemma());
            }
        }
        return lemmas;
    }
}
