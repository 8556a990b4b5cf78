package dev.pruefstein.analyse;

import dev.pruefstein.text.Sentence;
import dev.pruefstein.text.Span;
import dev.pruefstein.text.Token;

/**
 * A name at a place of the article: a word of a person's, place's or body's name, alone or as the first part of a
 * hyphenated compound (<i>Selenskyj</i> of <i>Selenskyj-Berater</i>).
 *
 * @param name the word, without the genitive ending where the article also has it without
 * @param sentence the sentence it stands in
 * @param token index of its token in the sentence
 * @param range the word's range in the block's text, with the genitive ending, without the rest of a compound
 * @param before the name directly in front of it (<i>Olaf</i> of <i>Olaf Scholz</i>), empty if there is none
 * @param after the name directly behind it, empty if there is none
 */
public record NameUse(String name, Sentence sentence, int token, Span range, String before, String after) {

    /** The token, the whole compound of a hyphenated one. */
    public Token whole() {
        return sentence.tokens().get(token);
    }

    /** What follows the name in its range: the genitive <i>s</i> or nothing. */
    public String ending() {
        return range.of(sentence.block().text()).substring(name.length());
    }

    /** True if the name is a part of a hyphenated compound. */
    public boolean isPart() {
        return range.length() < whole().text().length();
    }

    /** The source range of the name alone. */
    public Span source() {
        return sentence.block().content().toSource(range);
    }
}
