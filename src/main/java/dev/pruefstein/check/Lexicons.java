package dev.pruefstein.check;

/** Gives the word lists that heuristics read. */
@FunctionalInterface
public interface Lexicons {

    /**
     * The lexicon in {@code rules/lexicon/NAME.txt}.
     *
     * @param name file name without folder and ending
     * @throws IllegalArgumentException if there is no such file
     */
    Lexicon get(String name);
}
