package dev.pruefstein.fix;

import dev.pruefstein.text.Span;
import java.util.Optional;

/** What a change of an article's words means in the markup of its format. */
interface Markup {

    /**
     * Writes words so that a reader of the format reads exactly them.
     *
     * @param words what is to be read
     * @param next the source's character behind them, 0 at the end
     */
    String written(String words, char next);

    /**
     * The range of the source that holds a block and nothing else, with the markup that would be empty without it.
     *
     * @param block the words of a whole block
     * @return empty if the block cannot be cut out
     */
    Optional<Span> around(Span block);
}
