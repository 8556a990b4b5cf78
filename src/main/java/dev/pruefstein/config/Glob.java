package dev.pruefstein.config;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A pattern of files. One without a slash speaks of names in any directory ({@code *.md}); one with a slash of paths from
 * the configuration's directory ({@code news/**}). {@code **} stands for any number of directories, none included; a
 * directory's name with a slash at its end for all that is in it. Immutable and thread-safe.
 */
final class Glob {

    private final List<PathMatcher> matchers;

    /**
     * Reads a pattern.
     *
     * @throws IllegalArgumentException if it is none; the message says why
     */
    Glob(String pattern) {
        if (pattern.isBlank() || pattern.startsWith("/") || pattern.startsWith("..")) {
            throw new IllegalArgumentException("a pattern is a path from the directory of this file, such as news/**");
        }
        String whole = pattern.startsWith("./") ? pattern.substring(2) : pattern;
        whole = whole.endsWith("/") ? whole + "**" : whole;
        whole = whole.contains("/") ? whole : "**/" + whole;
        // Java's **/ needs a directory; everybody else's does not.
        Stream<String> forms = whole.startsWith("**/") ? Stream.of(whole, whole.substring(3)) : Stream.of(whole);
        this.matchers = forms.flatMap(form -> Stream.of(form, form.replace("/**/", "/")))
                .distinct()
                .map(form -> FileSystems.getDefault().getPathMatcher("glob:" + form))
                .toList();
    }

    /** True if a path, relative to the configuration's directory, is meant. */
    boolean matches(Path relative) {
        return matchers.stream().anyMatch(matcher -> matcher.matches(relative));
    }

    /** What is wrong with a pattern, in words of a sentence. */
    static String reason(IllegalArgumentException e) {
        String message = String.valueOf(e.getMessage());
        return message.isEmpty()
                ? "no pattern"
                : message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
    }
}
