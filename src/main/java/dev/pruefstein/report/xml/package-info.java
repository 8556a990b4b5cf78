/** Formats in XML: JUnit and Checkstyle. */
@NullMarked
package dev.pruefstein.report.xml;

import org.jspecify.annotations.NullMarked;
