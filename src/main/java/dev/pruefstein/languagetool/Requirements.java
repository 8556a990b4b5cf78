package dev.pruefstein.languagetool;

import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.languagetool.rules.Rule;
import org.languagetool.rules.patterns.AbstractTokenBasedRule;
import org.languagetool.rules.patterns.PatternToken;
import org.languagetool.rules.patterns.StringMatcher;

/**
 * What a sentence must hold for a pattern to match it: what the pattern asks of the words, the lemmas and the tags of its
 * tokens that cannot be missing. LanguageTool itself only knows from lists of words that a pattern cannot match; it tries
 * every pattern with a regular expression on every token. A third of an analysis went into that; see
 * {@link SentenceForms}. Thread-safe.
 */
final class Requirements {

    private final Map<Key, Requirement> known = new ConcurrentHashMap<>();
    private final AtomicInteger count = new AtomicInteger();

    /** What is asked. */
    enum Of {
        /** The tag of a reading, {@link PatternToken#UNKNOWN_TAG} if it has none. */
        TAG,
        WORD,
        /** The lemma of a reading, the word if it has none. */
        LEMMA
    }

    private record Key(Of of, String expression, boolean regular, boolean caseSensitive) {}

    /** What one text of a sentence must match as a whole. Thread-safe. */
    static final class Requirement {

        private final Key key;
        private final int number;
        /** Made when it is first asked; two threads may both make it. */
        private volatile @Nullable StringMatcher matcher;

        private Requirement(Key key, int number) {
            this.key = key;
            this.number = number;
        }

        /** Its own number, counted from zero. */
        int number() {
            return number;
        }

        /** Which texts are asked. */
        Of of() {
            return key.of();
        }

        boolean isMetBy(String text) {
            StringMatcher made = matcher;
            if (made == null) {
                made = StringMatcher.create(key.expression(), key.regular(), key.caseSensitive());
                matcher = made;
            }
            return made.matches(text);
        }
    }

    /** What the rules require, by rule; a rule that requires nothing is left out. */
    IdentityHashMap<Rule, List<Requirement>> of(List<? extends Rule> rules) {
        IdentityHashMap<Rule, List<Requirement>> required = new IdentityHashMap<>();
        for (Rule rule : rules) {
            if (rule instanceof AbstractTokenBasedRule pattern) {
                List<Requirement> all = of(pattern);
                if (!all.isEmpty()) {
                    required.put(rule, all);
                }
            }
        }
        return required;
    }

    private List<Requirement> of(AbstractTokenBasedRule pattern) {
        Set<Requirement> all = new LinkedHashSet<>();
        List<PatternToken> tokens = pattern.getPatternTokens().stream()
                .filter(Requirements::cannotBeMissing)
                .toList();
        // There are few tags, so that they are mostly known already.
        for (PatternToken token : tokens) {
            if (token.getPOStag() != null && !token.getPOSNegation()) {
                all.add(of(new Key(Of.TAG, token.getPOStag(), token.isPOStagRegularExpression(), true)));
            }
        }
        for (PatternToken token : tokens) {
            if (token.isRegularExpression() && !token.getString().isEmpty() && !token.getNegation()) {
                Of asked = token.isInflected() ? Of.LEMMA : Of.WORD;
                all.add(of(new Key(asked, token.getString(), true, token.isCaseSensitive())));
            }
        }
        return List.copyOf(all);
    }

    private static boolean cannotBeMissing(PatternToken token) {
        return token.getMinOccurrence() > 0 && !token.isReferenceElement() && !token.hasOrGroup();
    }

    private Requirement of(Key key) {
        return known.computeIfAbsent(key, k -> new Requirement(k, count.getAndIncrement()));
    }
}
