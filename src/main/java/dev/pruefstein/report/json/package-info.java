/** Formats in JSON: the output contract, one object a line or one document, and SARIF. */
@NullMarked
package dev.pruefstein.report.json;

import org.jspecify.annotations.NullMarked;
