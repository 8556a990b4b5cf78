package dev.pruefstein.check.repetition;

import dev.pruefstein.analyse.AnalysedArticle;
import dev.pruefstein.analyse.Quotations;
import dev.pruefstein.check.Category;
import dev.pruefstein.check.Check;
import dev.pruefstein.check.Heuristic;
import dev.pruefstein.check.Reporter;
import dev.pruefstein.check.Severity;
import dev.pruefstein.text.Block;
import dev.pruefstein.text.Sentence;
import dev.pruefstein.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A phrase that a neural system could not leave. */
@Heuristic(
        id = "phrase-loop",
        category = Category.UNINTELLIGIBLE,
        severity = Severity.MAJOR,
        confidence = 0.97,
        finds = """
                The same words again and again, one run directly after the other: *die Regierung die Regierung die
                Regierung*, *doch die Stadt doch die Stadt*, one word three times.
                """,
        why = "Neural translation gets caught in loops. What the sentence should have said is usually missing.",
        leavesAlone = """
                Emphasis in quoted speech (*„sehr, sehr, sehr gut“*), *nach und nach*, *mehr und mehr und mehr*, chants and cries with marks
                between them, names (*New York, New York*), numbers.
                """,
        flagged = {
            "Am Abend trat [[die Regierung die Regierung die Regierung]] zurück.",
            "Im zweiten Satz [[konnte er sich konnte er sich]] steigern.",
            "Das ist [[gut gut gut gut]] für das Land.",
            "Die Lage ist [[sehr, sehr, sehr]] ernst, und [[der der der]] Rat hilft nicht."
        },
        silent = {
            "„Das war sehr, sehr, sehr knapp“, sagte er, und es wurde mehr und mehr und mehr.",
            "Sie sang „New York, New York“, Tag für Tag für Tag, und rief: Zugabe! Zugabe! Zugabe! Zugabe!"
        })
public final class PhraseLoop implements Check {

    private static final int LONGEST = 12;
    /** Speakers repeat a word for emphasis, with or without a comma. */
    private static final int RHETORICAL = 2;

    private static final Set<String> JOINTS = Set.of("und", "für", "um", "an", "auf", "oder", "zu", "nach", "in");

    @Override
    public void check(AnalysedArticle article, Reporter out) {
        for (Block block : article.article().prose()) {
            List<Token> tokens = new ArrayList<>();
            article.sentences(block).stream().map(Sentence::tokens).forEach(tokens::addAll);
            check(block, tokens, article.index().quotations(block), out);
        }
    }

    private static void check(Block block, List<Token> tokens, Quotations quotations, Reporter out) {
        List<String> words =
                tokens.stream().map(t -> t.text().toLowerCase(Locale.GERMAN)).toList();
        int i = 0;
        while (i < words.size()) {
            int end = loopEnd(words, tokens, i);
            boolean speech = end > i
                    && period(words, tokens, i) <= RHETORICAL
                    && quotations.contains(tokens.get(i).start());
            if (speech) {
                i = end;
            } else if (end > i) {
                Token first = tokens.get(i);
                String once = once(block, tokens, i, words);
                out.at(block.content()
                                .toSource(first.start(), tokens.get(end - 1).end()))
                        .suggest(once)
                        .report("„" + once + "“ steht hier mehrmals hintereinander.");
                i = end;
            } else {
                i++;
            }
        }
    }

    private static String once(Block block, List<Token> tokens, int i, List<String> words) {
        int length = period(words, tokens, i);
        return block.text()
                .substring(tokens.get(i).start(), tokens.get(i + length - 1).end());
    }

    /** Index after the last repetition of the loop that begins at {@code i}; {@code i} if none does. */
    private static int loopEnd(List<String> words, List<Token> tokens, int i) {
        int length = period(words, tokens, i);
        if (length == 0) {
            return i;
        }
        int end = i + length * times(words, tokens, i, length);
        return end <= words.size() && words.get(end - 1).equals(words.get(i + length - 1)) ? end : end - 1;
    }

    /** Length in tokens of the phrase that is repeated from {@code i} on, 0 if none is. */
    private static int period(List<String> words, List<Token> tokens, int i) {
        for (int length = 1; length <= LONGEST && i + 2 * length <= words.size(); length++) {
            if (words.get(i).equals(words.get(i + length))
                    && isLoop(tokens.subList(i, i + length), length, times(words, tokens, i, length))) {
                return length;
            }
        }
        return 0;
    }

    /** How often the phrase stands in a row; the last time it may do without the mark at its end: <i>sehr, sehr</i>. */
    private static int times(List<String> words, List<Token> tokens, int i, int length) {
        int end = i + length;
        while (end < words.size() && words.get(end).equals(words.get(end - length))) {
            end++;
        }
        boolean lacksMark =
                (end - i) % length == length - 1 && !tokens.get(i + length - 1).isWord();
        return (end - i) / length + (lacksMark ? 1 : 0);
    }

    private static boolean isLoop(List<Token> phrase, int length, int times) {
        boolean language =
                phrase.stream().allMatch(t -> Character.isLetter(t.text().codePointAt(0)));
        if (!language) {
            return isLoopWithMarks(phrase, times);
        }
        if (length == 1) {
            return times >= 3 && !isTripled(phrase.get(0));
        }
        return length == 2 ? isTwoWordLoop(phrase, times) : times >= 2;
    }

    /** <i>Tor! Tor!</i> is rhetoric; a longer phrase with a comma in it is a loop, and so is one word three times. */
    private static boolean isLoopWithMarks(List<Token> phrase, int times) {
        boolean cries = phrase.stream().anyMatch(t -> "!?.".contains(t.text()));
        boolean marks = phrase.stream().anyMatch(t -> !t.isWord());
        long words = phrase.stream()
                .filter(t -> Character.isLetter(t.text().codePointAt(0)))
                .count();
        if (cries || times < 2 || words <= phrase.size() / 3) {
            return false;
        }
        boolean one = phrase.size() == 2 && phrase.get(1).text().equals(",");
        return one
                ? times >= 3 && !isTripled(phrase.get(0)) && !isRefrain(phrase.get(0))
                : phrase.size() >= 3 && words > phrase.size() / 2 && (words >= (marks ? 3 : 2) || times >= 3);
    }

    /** <i>Blau, blau, blau sind</i>: what a sentence begins with is sung; and cries. */
    private static boolean isRefrain(Token first) {
        return first.mayBe("ITJ") || (first.isCapitalised() && !first.isOnly("SUB") && !first.isOnly("EIG"));
    }

    /** Numerals and letters stand in rows. */
    private static boolean isTripled(Token token) {
        return token.text().length() == 1 || token.mayBe("ZAL");
    }

    /** <i>Tag für Tag für Tag</i> and <i>mehr und mehr und mehr</i> are German. */
    private static boolean isTwoWordLoop(List<Token> phrase, int times) {
        boolean joint = phrase.stream().anyMatch(t -> JOINTS.contains(t.text().toLowerCase(Locale.GERMAN)));
        boolean name = phrase.stream().allMatch(Token::isCapitalised);
        boolean idiom = joint && phrase.stream().anyMatch(t -> t.mayBe("SUB") || t.mayBe("ADJ") || t.mayBe("ADV"));
        return times >= 3
                ? !idiom
                : times == 2 && !joint && !name && phrase.stream().noneMatch(t -> t.mayBe("ADV") || t.mayBe("NEG"));
    }
}
