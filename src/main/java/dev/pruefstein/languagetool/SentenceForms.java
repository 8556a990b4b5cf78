package dev.pruefstein.languagetool;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.languagetool.AnalyzedSentence;
import org.languagetool.AnalyzedToken;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.rules.patterns.PatternToken;

/**
 * Says of one sentence after the other which {@linkplain Requirements requirements} it meets. Most words of a text have
 * been seen before: what they meet is remembered, for some thousand of them. Not thread-safe.
 */
final class SentenceForms {

    /** So many words are remembered: three quarters of a text's words are among its 4000 most common ones. */
    private static final int MOST = 4000;

    private final Map<String, Answers> byText = new HashMap<>();
    /** There are some hundred tags. */
    private final Map<String, Answers> byTag = new HashMap<>();

    private @Nullable AnalyzedSentence sentence;
    private final Set<String> tags = new HashSet<>();
    private final Set<String> words = new HashSet<>();
    private final Set<String> lemmas = new HashSet<>();
    private Answers ofSentence = new Answers();

    /** What has been asked, and which of it was answered with yes, by the requirement's number. */
    private record Answers(BitSet asked, BitSet met) {

        Answers() {
            this(new BitSet(), new BitSet());
        }

        boolean isKnownUnmet(int number) {
            return asked.get(number) && !met.get(number);
        }

        boolean put(int number, boolean isMet) {
            asked.set(number);
            met.set(number, isMet);
            return isMet;
        }
    }

    /** True unless one of the requirements shows that a rule cannot match the sentence. */
    // A sentence that was changed is another object; comparing contents would take longer than what it saves.
    @SuppressWarnings("ReferenceEquality")
    boolean mayMatch(AnalyzedSentence current, @Nullable List<Requirements.Requirement> requirements) {
        if (requirements == null) {
            return true;
        }
        if (current != sentence) {
            begin(current);
        }
        // What another rule has asked costs nothing.
        for (Requirements.Requirement requirement : requirements) {
            if (ofSentence.isKnownUnmet(requirement.number())) {
                return false;
            }
        }
        for (Requirements.Requirement requirement : requirements) {
            if (!isMet(requirement)) {
                return false;
            }
        }
        return true;
    }

    private void begin(AnalyzedSentence next) {
        sentence = next;
        ofSentence = new Answers();
        tags.clear();
        words.clear();
        lemmas.clear();
        add(next.getTokensWithoutWhitespace());
        // None of LanguageTool's German rules asks for tags as they were before disambiguation, but a few for words.
        addWords(next.getPreDisambigTokensWithoutWhitespace());
        if (byText.size() > MOST) {
            byText.clear();
        }
    }

    private void add(AnalyzedTokenReadings[] tokens) {
        addWords(tokens);
        for (AnalyzedTokenReadings token : tokens) {
            for (AnalyzedToken reading : token) {
                if (reading.getPOSTag() != null) {
                    tags.add(reading.getPOSTag());
                }
                if (reading.hasNoTag()) {
                    tags.add(PatternToken.UNKNOWN_TAG);
                }
            }
        }
    }

    private void addWords(AnalyzedTokenReadings[] tokens) {
        for (AnalyzedTokenReadings token : tokens) {
            for (AnalyzedToken reading : token) {
                words.add(reading.getToken());
                lemmas.add(reading.getLemma() == null ? reading.getToken() : reading.getLemma());
            }
        }
    }

    private boolean isMet(Requirements.Requirement requirement) {
        int number = requirement.number();
        if (ofSentence.asked().get(number)) {
            return ofSentence.met().get(number);
        }
        return switch (requirement.of()) {
            case TAG -> isMet(requirement, tags, byTag);
            case WORD -> isMet(requirement, words, byText);
            case LEMMA -> isMet(requirement, lemmas, byText);
        };
    }

    private boolean isMet(Requirements.Requirement requirement, Set<String> texts, Map<String, Answers> known) {
        int number = requirement.number();
        for (String text : texts) {
            Answers answers = known.computeIfAbsent(text, t -> new Answers());
            if (answers.asked().get(number)
                    ? answers.met().get(number)
                    : answers.put(number, requirement.isMetBy(text))) {
                return ofSentence.put(number, true);
            }
        }
        return ofSentence.put(number, false);
    }
}
