/** Cuts at the wrong place: a full stop inside a sentence, a capital where a link was lost, words that ran into each other. */
@NullMarked
package dev.pruefstein.check.cut;

import org.jspecify.annotations.NullMarked;
