/** Words that no dictionary has. */
@NullMarked
package dev.pruefstein.check.spelling;

import org.jspecify.annotations.NullMarked;
