package dev.pruefstein.score;

import dev.pruefstein.analyse.AnalysedArticle;
import dev.pruefstein.check.Finding;
import dev.pruefstein.text.Sentence;
import dev.pruefstein.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Divides an article into the units that are scored: its sentences, and one unit for findings outside of them. */
public final class Units {

    private Units() {}

    /**
     * The units of an article.
     *
     * @param article the analysed article
     * @param findings its findings; each is counted in the sentence in which it begins
     * @param profile gives each sentence its profile points
     */
    public static List<ScoreModel.Unit> of(AnalysedArticle article, List<Finding> findings, Profile profile) {
        TreeMap<Integer, List<Finding>> bySentence = new TreeMap<>();
        for (Sentence sentence : article.sentences()) {
            bySentence.put(sentence.source().start(), new ArrayList<>());
        }
        List<Finding> outside = new ArrayList<>();
        for (Finding finding : findings) {
            Map.Entry<Integer, List<Finding>> before =
                    bySentence.floorEntry(finding.span().start());
            (before == null ? outside : before.getValue()).add(finding);
        }
        List<ScoreModel.Unit> units = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            List<Finding> own = bySentence.getOrDefault(sentence.source().start(), List.of());
            units.add(new ScoreModel.Unit(words(sentence), profile.points(sentence), own));
        }
        if (!outside.isEmpty()) {
            units.add(new ScoreModel.Unit(0, 0, outside));
        }
        return units;
    }

    /** Number of words and numbers of a sentence. */
    public static int words(Sentence sentence) {
        return (int) sentence.tokens().stream().filter(Token::isWord).count();
    }
}
