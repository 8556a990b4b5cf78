/** What a wrong character set, a half-rendered template or a translation system's tokens leave in the text. */
@NullMarked
package dev.pruefstein.check.encoding;

import org.jspecify.annotations.NullMarked;
