/** The output contract in JSON: one object a line, or one document. */
@NullMarked
package dev.pruefstein.report.json;

import org.jspecify.annotations.NullMarked;
