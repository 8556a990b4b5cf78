/** Formats for pipelines and the people who watch them. */
@NullMarked
package dev.pruefstein.report.ci;

import org.jspecify.annotations.NullMarked;
