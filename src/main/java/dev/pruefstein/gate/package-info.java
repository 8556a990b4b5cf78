/** From a score and findings to a verdict with reasons. Pure functions. */
@NullMarked
package dev.pruefstein.gate;

import org.jspecify.annotations.NullMarked;
