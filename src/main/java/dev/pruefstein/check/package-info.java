/**
 * What a check is: its contract, its page, its findings, and the registry of the built-in heuristics. The heuristics
 * themselves live in sub-packages by what they look at, one file each.
 */
@NullMarked
package dev.pruefstein.check;

import org.jspecify.annotations.NullMarked;
