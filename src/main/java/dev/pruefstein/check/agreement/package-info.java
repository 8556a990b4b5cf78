/** Checks of agreement and government: noun groups, subject and verb, prepositions. */
@NullMarked
package dev.pruefstein.check.agreement;

import org.jspecify.annotations.NullMarked;
