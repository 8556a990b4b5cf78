package dev.pruefstein.text;

import java.util.List;

/**
 * A sentence of a block.
 *
 * @param block the block it stands in
 * @param range its range in the block's text, without surrounding white space
 * @param tokens its tokens, in order; their offsets count in the block's text
 */
public record Sentence(Block block, Span range, List<Token> tokens) {

    /** Copies the tokens. */
    public Sentence {
        tokens = List.copyOf(tokens);
    }

    /** The sentence as it reads. */
    public String text() {
        return range.of(block.text());
    }

    /** The source range of one token. */
    public Span source(Token token) {
        return block.content().toSource(token.start(), token.end());
    }

    /** The source range from the first to the last of the given tokens, both included. */
    public Span source(Token first, Token last) {
        return block.content().toSource(first.start(), last.end());
    }

    /** The source range from token index {@code first} to token index {@code last}, both included. */
    public Span source(int first, int last) {
        return source(tokens.get(first), tokens.get(last));
    }

    /** The source range of the whole sentence. */
    public Span source() {
        return block.content().toSource(range);
    }
}
