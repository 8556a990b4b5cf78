/** What is known of articles and accepted for the time being: their findings and scores at some point, in a file. */
@NullMarked
package dev.pruefstein.baseline;

import org.jspecify.annotations.NullMarked;
