package dev.pruefstein.analyse;

import dev.pruefstein.text.Sentence;
import dev.pruefstein.text.Span;
import dev.pruefstein.text.Token;

/**
 * One occurrence of an acronym: two to seven capital letters, alone or as a part of a hyphenated compound.
 *
 * @param letters the capital letters: <i>NSC</i>
 * @param head what follows in a hyphenated compound (<i>Sprecher</i> of <i>NSC-Sprecher</i>), empty if nothing does
 * @param sentence the sentence it stands in
 * @param token index of its token in the sentence
 * @param range the letters' range in the block's text
 */
public record Acronym(String letters, String head, Sentence sentence, int token, Span range) {

    /** The token, the whole compound of a hyphenated one. */
    public Token whole() {
        return sentence.tokens().get(token);
    }

    /** The source range of the letters alone. */
    public Span source() {
        return sentence.block().content().toSource(range);
    }

    /** The source range of the whole token. */
    public Span wholeSource() {
        return sentence.source(whole());
    }
}
