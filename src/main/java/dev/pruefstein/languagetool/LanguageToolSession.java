package dev.pruefstein.languagetool;

import dev.pruefstein.analyse.Cancellation;
import dev.pruefstein.analyse.Morphology;
import dev.pruefstein.analyse.Recent;
import dev.pruefstein.analyse.Spelling;
import dev.pruefstein.check.Finding;
import dev.pruefstein.check.Policy;
import dev.pruefstein.text.Block;
import dev.pruefstein.text.Reading;
import dev.pruefstein.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.languagetool.AnalyzedSentence;
import org.languagetool.AnalyzedToken;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.chunking.Chunker;
import org.languagetool.rules.CleanOverlappingFilter;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.SameRuleGroupFilter;

/**
 * LanguageTool at work on one article at a time. A sentence is tagged once: {@link #words} remembers LanguageTool's
 * analysis, {@link #findings} runs the rules on it. Not thread-safe.
 */
public final class LanguageToolSession implements Morphology {

    /**
     * So many sentences are remembered, each with some 60 KB: scraped pages repeat one in thirty of their sentences within
     * so many. News repeats none.
     */
    private static final int MOST = 100;

    private final JLanguageTool tool;
    private final Language language;
    private final Disambiguation disambiguation;
    private final SentenceForms forms = new SentenceForms();
    private final RunningRules.ForOneThread rules;
    private final Policy policy;
    private final Spelling spelling;
    private final List<Tagged> tagged = new ArrayList<>();

    private final Recent<String, Known> recent = new Recent<>(MOST);

    private record Tagged(Block block, int offset, Known known) {}

    /** A sentence, wherever it stands; what rules find in it once they have been asked. */
    private static final class Known {

        private final AnalyzedSentence sentence;
        private @Nullable List<RuleMatch> matches;

        Known(AnalyzedSentence sentence) {
            this.sentence = sentence;
        }
    }

    LanguageToolSession(
            JLanguageTool tool,
            Language language,
            Disambiguation disambiguation,
            RunningRules rules,
            Spelling spelling) {
        this.tool = tool;
        this.disambiguation = disambiguation;
        this.language = language;
        this.rules = rules.forOneThread();
        this.policy = rules.policy();
        this.spelling = spelling;
    }

    @Override
    public List<Span> sentences(Block block) {
        List<Span> found = new ArrayList<>();
        int at = 0;
        for (String sentence : tool.sentenceTokenize(block.text())) {
            int start = at;
            int end = at + sentence.length();
            at = end;
            while (start < end && Character.isWhitespace(block.text().charAt(start))) {
                start++;
            }
            while (end > start && Character.isWhitespace(block.text().charAt(end - 1))) {
                end--;
            }
            if (start < end) {
                found.add(new Span(start, end));
            }
        }
        return found;
    }

    @Override
    public List<Word> words(Block block, Span range) {
        Known known = recent.get(range.of(block.text()), text -> new Known(analysed(text)));
        tagged.add(new Tagged(block, range.start(), known));
        List<Word> words = new ArrayList<>();
        for (AnalyzedTokenReadings token : known.sentence.getTokensWithoutWhitespace()) {
            if (token.getToken().isEmpty()) {
                continue;
            }
            int start = range.start() + token.getStartPos();
            words.add(new Word(start, start + token.getToken().length(), readings(token), token.isWhitespaceBefore()));
        }
        return words;
    }

    /** As {@link JLanguageTool#getAnalyzedSentence}, with what this session remembers of words, and without chunks. */
    private AnalyzedSentence analysed(String text) {
        try {
            AnalyzedSentence raw = tool.getRawAnalyzedSentence(text);
            AnalyzedSentence disambiguated = disambiguation.disambiguate(raw, forms);
            return new AnalyzedSentence(disambiguated.getTokens(), raw.getTokens());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Reading> readings(AnalyzedTokenReadings token) {
        List<Reading> readings = new ArrayList<>();
        for (AnalyzedToken reading : token) {
            String tag = reading.getPOSTag();
            if (tag == null
                    || tag.equals(JLanguageTool.SENTENCE_END_TAGNAME)
                    || tag.equals(JLanguageTool.PARAGRAPH_END_TAGNAME)) {
                continue;
            }
            String lemma = reading.getLemma();
            readings.add(new Reading(lemma == null ? token.getToken() : lemma, tag));
        }
        return readings;
    }

    @Override
    public List<Reading> lookup(String form) {
        try {
            return language.getTagger().tag(List.of(form)).stream()
                    .flatMap(token -> readings(token).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Spelling spelling() {
        return spelling;
    }

    /** Runs LanguageTool's rules on the sentences tagged since the last {@link #reset()}. */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (Tagged t : tagged) {
            Cancellation.poll();
            for (RuleMatch match : matches(t.known())) {
                int from = Math.max(0, t.offset() + match.getFromPos());
                int to = Math.min(t.block().text().length(), t.offset() + match.getToPos());
                if (from < to) {
                    policy.treatment(
                                    match.getRule().getId(),
                                    match.getRule().getCategory().getId().toString())
                            .ifPresent(treatment -> findings.add(finding(
                                    match, treatment, t.block().content().toSource(from, to))));
                }
            }
        }
        return findings;
    }

    /** All rules that run look at one sentence alone. */
    private List<RuleMatch> matches(Known known) {
        List<RuleMatch> matches = known.matches;
        if (matches == null) {
            matches = matches(known.sentence);
            known.matches = matches;
        }
        return matches;
    }

    private List<RuleMatch> matches(AnalyzedSentence sentence) {
        List<Rule> candidates = rules.of(sentence, forms);
        Chunker chunker = language.getPostDisambiguationChunker();
        if (chunker != null && rules.lookAtChunks(candidates)) {
            chunker.addChunkTags(Arrays.asList(sentence.getTokens()));
        }
        try {
            List<RuleMatch> matches =
                    tool.checkAnalyzedSentence(JLanguageTool.ParagraphHandling.NORMAL, candidates, sentence, true);
            List<RuleMatch> one = new SameRuleGroupFilter().filter(matches);
            return new CleanOverlappingFilter(language, false).filter(one);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Finding finding(RuleMatch match, Policy.Treatment treatment, Span span) {
        // LanguageTool marks suggestions inside its messages as <suggestion>…</suggestion>.
        String message = match.getMessage().replace("<suggestion>", "„").replace("</suggestion>", "“");
        List<String> suggestions = match.getSuggestedReplacements();
        return new Finding(
                match.getRule().getId(),
                span,
                treatment.category(),
                treatment.severity(),
                treatment.channel(),
                treatment.confidence(),
                message,
                suggestions.subList(0, Math.min(5, suggestions.size())));
    }

    /** Forgets the sentences of the last article. */
    public void reset() {
        tagged.clear();
    }
}
