package dev.pruefstein.score;

import dev.pruefstein.analyse.AnalysedArticle;
import dev.pruefstein.check.Finding;
import dev.pruefstein.text.Sentence;
import dev.pruefstein.text.Token;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Divides an article into the units that are scored: its sentences, and each finding that stands in none of them. */
public final class Units {

    private Units() {}

    /**
     * Measures the sentences of an article.
     *
     * @param profile gives each sentence its profile points
     */
    public static List<MeasuredSentence> measured(AnalysedArticle article, Profile profile) {
        return article.sentences().stream()
                .map(sentence -> new MeasuredSentence(sentence.source(), words(sentence), profile.points(sentence)))
                .toList();
    }

    /**
     * The units of an article.
     *
     * @param sentences its sentences
     * @param findings its findings; each is counted where it begins
     */
    public static List<ScoreModel.Unit> of(List<MeasuredSentence> sentences, List<Finding> findings) {
        NavigableMap<Integer, MeasuredSentence> starts = new TreeMap<>();
        sentences.forEach(s -> starts.put(s.source().start(), s));
        IdentityHashMap<MeasuredSentence, List<Finding>> inside = new IdentityHashMap<>();
        List<ScoreModel.Unit> units = new ArrayList<>();
        for (Finding finding : findings) {
            int start = finding.span().start();
            Map.Entry<Integer, MeasuredSentence> before = starts.floorEntry(start);
            if (before != null && start < before.getValue().source().end()) {
                inside.computeIfAbsent(before.getValue(), s -> new ArrayList<>())
                        .add(finding);
            } else {
                units.add(new ScoreModel.Unit(0, 0, List.of(finding)));
            }
        }
        for (MeasuredSentence sentence : sentences) {
            units.add(new ScoreModel.Unit(
                    sentence.words(), sentence.profile(), inside.getOrDefault(sentence, List.of())));
        }
        return units;
    }

    /** Number of words and numbers of a sentence. */
    public static int words(Sentence sentence) {
        return (int) sentence.tokens().stream().filter(Token::isWord).count();
    }
}
