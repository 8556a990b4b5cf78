/** Which articles, and which of their lines, have changed since a revision: asks the git executable. */
@NullMarked
package dev.pruefstein.changes;

import org.jspecify.annotations.NullMarked;
