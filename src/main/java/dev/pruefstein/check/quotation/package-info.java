/** Quotation marks: never closed, wrongly nested, of two languages in one article. */
@NullMarked
package dev.pruefstein.check.quotation;

import org.jspecify.annotations.NullMarked;
