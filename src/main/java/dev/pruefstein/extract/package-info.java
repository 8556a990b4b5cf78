/** Plain text, Markdown and HTML to articles: headline, teaser, body, furniture, each mapped back to the source. */
@NullMarked
package dev.pruefstein.extract;

import org.jspecify.annotations.NullMarked;
