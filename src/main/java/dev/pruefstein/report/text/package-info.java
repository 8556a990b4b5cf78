/** The report for a terminal: each finding with its source line and an underline below. */
@NullMarked
package dev.pruefstein.report.text;

import org.jspecify.annotations.NullMarked;
