/** What a translation left behind: passages and words of the source language. */
@NullMarked
package dev.pruefstein.check.translation;

import org.jspecify.annotations.NullMarked;
