/** The shared vocabulary: articles, blocks, sentences, tokens, and where they stand in the source. */
@NullMarked
package dev.pruefstein.text;

import org.jspecify.annotations.NullMarked;
