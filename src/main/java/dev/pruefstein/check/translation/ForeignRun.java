package dev.pruefstein.check.translation;

import dev.pruefstein.check.translation.ForeignWord.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A stretch of a block's weighed tokens that speaks for a foreign language.
 *
 * @param words all weighed tokens of the block
 * @param from index of the first token
 * @param to index after the last token
 */
record ForeignRun(List<ForeignWord> words, int from, int to) {

    /** A run ends when so much evidence for German has come in since its best point. */
    private static final double DROP = 4;

    /** Evidence of this weight may begin or end a run. */
    private static final double EDGE = 0.9;

    /** Longest stretch of tokens before or after a run that one German noun does not keep out of it. */
    private static final int LONGEST_EDGE = 4;

    /** The stretches of highest evidence, in order, not touching each other. Linear in the number of tokens. */
    static List<ForeignRun> in(List<ForeignWord> words) {
        List<ForeignRun> runs = new ArrayList<>();
        int start = 0;
        int bestEnd = 0;
        double sum = 0;
        double best = 0;
        for (int i = 0; i < words.size(); i++) {
            double weight = words.get(i).weight();
            if (sum <= 0 && weight < EDGE) {
                continue;
            }
            if (sum <= 0) {
                start = i;
                best = 0;
                sum = 0;
            }
            sum += weight;
            if (sum > best && weight >= EDGE) {
                best = sum;
                bestEnd = i + 1;
            }
            if (sum <= 0 || best - sum > DROP) {
                runs.add(new ForeignRun(words, start, bestEnd));
                sum = 0;
            }
        }
        if (sum > 0) {
            runs.add(new ForeignRun(words, start, bestEnd));
        }
        return runs;
    }

    /** How many of its tokens are such. */
    int count(Predicate<ForeignWord> such) {
        return (int) words.subList(from, to).stream().filter(such).count();
    }

    int wordCount() {
        return count(ForeignWord::isWord);
    }

    double weight() {
        return words.subList(from, to).stream().mapToDouble(ForeignWord::weight).sum();
    }

    ForeignWord first() {
        return words.get(from);
    }

    /** Grown over names, numbers and marks to the sentence's edges where nothing German stands in between. */
    ForeignRun toSentenceEdges() {
        int first = from;
        while (first > 0 && sameSentence(first - 1, from)) {
            first--;
        }
        int last = to;
        while (last < words.size() && sameSentence(last, to - 1)) {
            last++;
        }
        boolean opens = isFree(first, from);
        boolean closes = isFree(to, last);
        // The full stop belongs to the German sentence that only ends in English.
        int end = closes ? opens ? last : withoutMarks(last) : to;
        return new ForeignRun(words, opens ? first : from, end);
    }

    private int withoutMarks(int end) {
        int last = end;
        while (last > to && !words.get(last - 1).isWord()) {
            last--;
        }
        return last;
    }

    private boolean sameSentence(int a, int b) {
        return words.get(a).sharesSentence(words.get(b));
    }

    /** True if nothing German stands there but one noun, which another language may share: <i>Drink plenty of …</i> */
    private boolean isFree(int start, int end) {
        List<ForeignWord> german = words.subList(start, end).stream()
                .filter(w -> w.kind() == Kind.GERMAN)
                .toList();
        return german.isEmpty()
                || (german.size() == 1
                        && german.get(0).token().isCapitalised()
                        && end - start <= LONGEST_EDGE
                        && count(ForeignWord::counts) > LONGEST_EDGE);
    }

    /** True if the run fills whole sentences. */
    boolean isWhole() {
        return (from == 0 || !sameSentence(from - 1, from)) && (to == words.size() || !sameSentence(to, to - 1));
    }
}
