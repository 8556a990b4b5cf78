/** Heuristics for what a page leaves in an article that was taken from it. */
@NullMarked
package dev.pruefstein.check.page;

import org.jspecify.annotations.NullMarked;
