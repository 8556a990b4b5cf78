/** What an author has looked at and left as it is: suppressions in the comments of an article. */
@NullMarked
package dev.pruefstein.suppress;

import org.jspecify.annotations.NullMarked;
