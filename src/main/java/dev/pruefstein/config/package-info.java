/** What a web team writes into {@code .pruefstein.yml}: which rules run, which names are right, what the gate asks. */
@NullMarked
package dev.pruefstein.config;

import org.jspecify.annotations.NullMarked;
