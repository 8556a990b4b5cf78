/** What stands twice: headline, paragraph, sentence, phrase, word. */
@NullMarked
package dev.pruefstein.check.repetition;

import org.jspecify.annotations.NullMarked;
