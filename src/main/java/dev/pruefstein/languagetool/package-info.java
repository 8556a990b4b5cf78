/**
 * The only place that knows LanguageTool: its German tagger and disambiguator as our
 * {@linkplain dev.pruefstein.analyse.Morphology morphology}, its rules as findings, and the mapping of its categories.
 */
@NullMarked
package dev.pruefstein.languagetool;

import org.jspecify.annotations.NullMarked;
