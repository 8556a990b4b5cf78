/** Loads what lies in {@code rules/}; errors carry file and line. */
@NullMarked
package dev.pruefstein.rules;

import org.jspecify.annotations.NullMarked;
