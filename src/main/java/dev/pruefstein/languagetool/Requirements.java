package dev.pruefstein.languagetool;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.languagetool.rules.Rule;
import org.languagetool.rules.patterns.AbstractTokenBasedRule;
import org.languagetool.rules.patterns.PatternToken;
import org.languagetool.rules.patterns.StringMatcher;

/**
 * Which texts a sentence must hold for a pattern to match it: the regular expressions of its tokens that cannot be
 * missing. LanguageTool itself only knows from lists of words that a pattern cannot match; it tries every pattern with a
 * regular expression on every token. A third of an analysis went into that; see {@link SentenceForms}. Thread-safe.
 */
final class Requirements {

    private final Map<Key, Requirement> known = new ConcurrentHashMap<>();
    private final AtomicInteger count = new AtomicInteger();

    private record Key(String expression, boolean caseSensitive, boolean lemma) {}

    /** A regular expression that a word, or the lemma of one, must match as a whole. Thread-safe. */
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

        /** True if lemmas are asked, and words where they have none. */
        boolean ofLemma() {
            return key.lemma();
        }

        boolean isMetBy(String text) {
            StringMatcher made = matcher;
            if (made == null) {
                made = StringMatcher.create(key.expression(), true, key.caseSensitive());
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
        List<Requirement> all = new ArrayList<>();
        for (PatternToken token : pattern.getPatternTokens()) {
            if (token.isRegularExpression()
                    && !token.getString().isEmpty()
                    && !token.getNegation()
                    && token.getMinOccurrence() > 0
                    && !token.isReferenceElement()
                    && !token.hasOrGroup()) {
                all.add(of(new Key(token.getString(), token.isCaseSensitive(), token.isInflected())));
            }
        }
        return all;
    }

    private Requirement of(Key key) {
        return known.computeIfAbsent(key, k -> new Requirement(k, count.getAndIncrement()));
    }
}
