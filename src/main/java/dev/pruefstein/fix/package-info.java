/** Applies the suggestions that need no editor's look: which they are, and what they mean in each format's markup. */
@NullMarked
package dev.pruefstein.fix;

import org.jspecify.annotations.NullMarked;
