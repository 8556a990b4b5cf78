/** What the article says in one place and contradicts in another: acronyms, names, terms, address, dates. */
@NullMarked
package dev.pruefstein.check.consistency;

import org.jspecify.annotations.NullMarked;
