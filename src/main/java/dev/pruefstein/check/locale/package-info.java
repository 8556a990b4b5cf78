/** Numbers, dates, times, currencies and units as English writes them, and English compounds without their German hyphen. */
@NullMarked
package dev.pruefstein.check.locale;

import org.jspecify.annotations.NullMarked;
