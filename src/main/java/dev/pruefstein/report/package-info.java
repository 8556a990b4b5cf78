/** Outcomes of a run and their renderings, one class per format. */
@NullMarked
package dev.pruefstein.report;

import org.jspecify.annotations.NullMarked;
