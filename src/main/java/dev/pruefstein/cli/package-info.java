/** The command line: the only place with streams and exit codes. */
@NullMarked
package dev.pruefstein.cli;

import org.jspecify.annotations.NullMarked;
