/**
 * Morphology and noun groups: which words belong to one group (determiner, adjectives with what depends on them, noun,
 * names), what governs it, and which case, number and gender are still possible for it.
 *
 * <p>Closed classes are inflected by table ({@link dev.pruefstein.analyse.nominal.Inflection}); nouns, names and verbs
 * come from the dictionary's readings. Ambiguity is kept: a group holds a set of possibilities, and that set is empty only
 * where no reading of its words agrees.
 */
@NullMarked
package dev.pruefstein.analyse.nominal;

import org.jspecify.annotations.NullMarked;
