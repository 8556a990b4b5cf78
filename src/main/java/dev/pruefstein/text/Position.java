package dev.pruefstein.text;

/**
 * A place in a text as an editor names it.
 *
 * @param line line number, counted from 1
 * @param column column in UTF-16 code units, counted from 1
 */
public record Position(int line, int column) {}
