package dev.pruefstein.analyse.clause;

import dev.pruefstein.analyse.clause.ClauseWord.Role;
import dev.pruefstein.text.Token;
import java.util.ArrayList;
import java.util.List;

/** The words of a sentence, with what the rules ask about a place in it. */
final class ClauseWords {

    private final List<ClauseWord> words;

    private final boolean[] beforeCoordinator;

    private ClauseWords(List<ClauseWord> words) {
        this.words = words;
        this.beforeCoordinator = new boolean[words.size() + 1];
        for (int i = words.size() - 1; i >= 0; i--) {
            ClauseWord word = words.get(i);
            boolean stop = word.isPunctuation() && ChunkFinder.punctuation(word.token.text()) == ChunkType.STOP;
            beforeCoordinator[i] = Lexis.COORDINATORS.contains(word.lower) || (!stop && beforeCoordinator[i + 1]);
        }
    }

    /** True if a coordinator comes before the sentence's next hard stop. */
    boolean coordinatorAhead(int i) {
        return beforeCoordinator[i];
    }

    /** The words themselves, one for each token. */
    List<ClauseWord> list() {
        return words;
    }

    /** The words of a sentence's tokens. */
    static ClauseWords of(List<Token> tokens) {
        List<ClauseWord> words = new ArrayList<>(tokens.size());
        boolean initial = true;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            ClauseWord word = inDomain(tokens, i) ? ClauseWord.domain(token) : new ClauseWord(token, initial);
            words.add(word);
            if (word.isPunctuation()) {
                initial |= "„“\"»«:.!?…–-'‚".contains(token.text().substring(0, 1));
            } else {
                initial = false;
            }
        }
        return new ClauseWords(words);
    }

    /** <i>seriendorf.to</i>: words without capitals around a full stop without spaces. */
    private static boolean inDomain(List<Token> tokens, int i) {
        return tokens.get(i).isWord() && (dotted(tokens, i + 1) || dotted(tokens, i - 1));
    }

    private static boolean dotted(List<Token> tokens, int dot) {
        return dot > 0
                && dot + 1 < tokens.size()
                && tokens.get(dot).text().equals(".")
                && !tokens.get(dot).spaceBefore()
                && !tokens.get(dot + 1).spaceBefore()
                && Character.isLetterOrDigit(tokens.get(dot - 1).text().charAt(0))
                && Character.isLowerCase(tokens.get(dot + 1).text().charAt(0));
    }

    /** True if a <i>zu</i>-infinitive comes before the sentence's next hard stop. */
    boolean zuAhead(int i) {
        return zuAhead(i, ChunkType.STOP);
    }

    /** True if nothing of the clause can follow at {@code i}: the end, punctuation, or a coordinator. */
    boolean endsClause(int i) {
        return i >= words.size() || words.get(i).isPunctuation() || Lexis.COORDINATORS.contains(words.get(i).lower);
    }

    /** True if a comma stands at {@code i}. */
    boolean beforeComma(int i) {
        return i < words.size() && words.get(i).lower.equals(",");
    }

    /** True if a comma stands before {@code i}. */
    boolean afterComma(int i) {
        return i > 0 && words.get(i - 1).lower.equals(",");
    }

    /** True for a word with a nominative pronoun: <i>als wir, wie er</i>. */
    boolean endsInNominative(Edge e) {
        return e.to() == e.from() + 2 && Lexis.NOMINATIVE_PRONOUNS.contains(words.get(e.to() - 1).lower);
    }

    /** True unless only quotation marks divide the word at {@code i} from what stands before it. */
    boolean mayRelate(int i) {
        int p = i - 1;
        while (p >= 0
                && ChunkFinder.punctuation(words.get(p).token.text()) == ChunkType.QUOTE
                && words.get(p).isPunctuation()) {
            p--;
        }
        return p < 0 || words.get(p).isPunctuation();
    }

    /** True if the word at {@code i} may be a finite verb. */
    boolean mayBeFinite(int i) {
        return i < words.size() && words.get(i).is(Role.FINITE);
    }

    /** True if a <i>zu</i>-infinitive comes before the next comma. */
    boolean zuBeforeComma(int i) {
        return zuAhead(i, ChunkType.COMMA);
    }

    private boolean zuAhead(int i, ChunkType stop) {
        for (int j = i; j < words.size() && j < i + 40; j++) {
            ClauseWord w = words.get(j);
            if (w.is(Role.ZU_INFINITIVE)
                    || (w.lower.equals("zu")
                            && j + 1 < words.size()
                            && words.get(j + 1).is(Role.INFINITIVE)
                            && !nounLike(words.get(j + 1)))) {
                return true;
            }
            if (w.isPunctuation()
                    && (ChunkFinder.punctuation(w.token.text()) == ChunkType.STOP
                            || ChunkFinder.punctuation(w.token.text()) == stop)) {
                return false;
            }
        }
        return false;
    }

    static boolean nounLike(ClauseWord w) {
        return w.token.isCapitalised();
    }
}
