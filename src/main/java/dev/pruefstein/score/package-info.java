/** MQM's arithmetic: from findings to a score with an interval. Pure functions. */
@NullMarked
package dev.pruefstein.score;

import org.jspecify.annotations.NullMarked;
