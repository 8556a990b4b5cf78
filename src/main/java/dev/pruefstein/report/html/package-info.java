/**
 * The report for a browser: one self-contained file in which each article reads as it stands, with every finding marked
 * in its place and explained beside it. Built with jsoup's document model, which escapes whatever comes from an article;
 * no script, and a Content-Security-Policy that allows nothing but the page's own style sheet.
 */
@NullMarked
package dev.pruefstein.report.html;

import org.jspecify.annotations.NullMarked;
