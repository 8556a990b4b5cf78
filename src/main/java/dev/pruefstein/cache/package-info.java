/** What was found in an article the last time, kept in files: an article that has not changed costs nothing again. */
@NullMarked
package dev.pruefstein.cache;

import org.jspecify.annotations.NullMarked;
