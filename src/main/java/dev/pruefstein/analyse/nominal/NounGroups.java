package dev.pruefstein.analyse.nominal;

import dev.pruefstein.text.Reading;
import dev.pruefstein.text.Sentence;
import java.util.List;
import java.util.function.Function;

/**
 * The noun groups of one sentence. Immutable.
 *
 * @param sentence the sentence; token indexes count in it
 * @param words its tokens with their morphology, one for each token
 * @param groups its groups in the order of their first words
 */
public record NounGroups(Sentence sentence, List<Word> words, List<NounGroup> groups) {

    /** Copies the lists. */
    public NounGroups {
        words = List.copyOf(words);
        groups = List.copyOf(groups);
    }

    /**
     * Finds the noun groups of a sentence.
     *
     * @param sentence the sentence
     * @param dictionary gives the readings of a word form that need not stand in the text
     */
    public static NounGroups of(Sentence sentence, Function<String, List<Reading>> dictionary) {
        List<Word> words =
                sentence.tokens().stream().map(t -> new Word(t, dictionary)).toList();
        return new NounGroups(sentence, words, new NounGroupFinder(words).find());
    }

    /** What the head of the group can be on its own, whatever stands beside it. */
    public AgreementSet headSet(NounGroup group) {
        Word head = words.get(group.head());
        return head.undisambiguatedNoun().or(head.name());
    }

    /** The group's words as they stand in the sentence. */
    public String text(NounGroup group) {
        return text(group.first(), group.last());
    }

    /** The text from token {@code first} to token {@code last}, both included. */
    public String text(int first, int last) {
        return sentence.block()
                .text()
                .substring(
                        words.get(first).token().start(),
                        words.get(last).token().end());
    }

    /** One group a line with what it can be, for a person to read. */
    public String table() {
        StringBuilder out = new StringBuilder();
        for (NounGroup g : groups) {
            out.append(g.depth() > 0 ? "  " : "")
                    .append(g.isGoverned() ? "(" + words.get(g.preposition()) + ") " : "")
                    .append('[')
                    .append(text(g))
                    .append("] ")
                    .append(g.kind())
                    .append(": ")
                    .append(g.clashes() ? "no agreement" : g.set().toString())
                    .append('\n');
        }
        return out.toString();
    }
}
