/** The library's front door: {@link dev.pruefstein.Pruefstein}. */
@NullMarked
package dev.pruefstein;

import org.jspecify.annotations.NullMarked;
