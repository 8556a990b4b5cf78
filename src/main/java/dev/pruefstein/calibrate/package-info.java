/**
 * Fits the numbers of the score to annotated data: the profile's weights, the rules' weights, the base line and the
 * acceptable penalty. Everything fitted is a sum of inspectable terms.
 */
@NullMarked
package dev.pruefstein.calibrate;

import org.jspecify.annotations.NullMarked;
