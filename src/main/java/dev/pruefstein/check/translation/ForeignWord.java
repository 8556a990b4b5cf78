package dev.pruefstein.check.translation;

import dev.pruefstein.text.Sentence;
import dev.pruefstein.text.Token;

/**
 * What one token says about being of a certain foreign language.
 *
 * @param sentence the sentence it stands in
 * @param token the token
 * @param kind what it is
 * @param weight evidence for the language, negative for German
 */
record ForeignWord(Sentence sentence, Token token, Kind kind, double weight) {

    enum Kind {
        /** A grammatical word that is reported even alone: <i>because</i>. */
        SINGLE,
        /** A grammatical word: <i>with</i>. */
        GRAMMATICAL,
        /** A grammatical word of names and titles (<i>Bank of America</i>). */
        NAME_PARTICLE,
        /** A content word that German does not know: <i>decision</i>. */
        CONTENT,
        /** A listed word that German knows as well: <i>extra</i>, <i>time</i>. */
        SHARED,
        /** A grammatical or content word with a capital inside a sentence: a title, a name, or a headline. */
        TITLE_CASE,
        /** An unknown word in lower case. */
        UNKNOWN,
        /** A name, number, mark, quoted word, loan phrase, or a word of both languages. */
        OPEN,
        /** German. */
        GERMAN
    }

    boolean isWord() {
        return token.isWord();
    }

    /** True if the word counts as one of the language in running text. */
    boolean counts() {
        return isGrammatical() || kind == Kind.CONTENT;
    }

    boolean isGrammatical() {
        return kind == Kind.SINGLE || kind == Kind.GRAMMATICAL;
    }

    /** True if both stand in one sentence; both are of the same block. */
    boolean sharesSentence(ForeignWord other) {
        return sentence.range().equals(other.sentence.range());
    }
}
