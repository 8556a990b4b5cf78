/**
 * Measures the checks and the score on annotated texts: precision, recall and F by rule, category and overall, false
 * alarms, and the rank correlation of the score with what experts say.
 */
@NullMarked
package dev.pruefstein.evaluate;

import org.jspecify.annotations.NullMarked;
