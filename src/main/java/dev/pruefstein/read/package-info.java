/** Files, directories, standard input and JSONL corpora to decoded sources, one at a time. */
@NullMarked
package dev.pruefstein.read;

import org.jspecify.annotations.NullMarked;
