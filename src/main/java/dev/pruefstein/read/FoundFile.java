package dev.pruefstein.read;

import dev.pruefstein.text.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A file to read, or the reason why a path names none.
 *
 * @param path as the user wrote it, or a path under the directory that the user wrote; {@code -} for standard input
 * @param problem null if the file can be tried
 */
public record FoundFile(String path, @Nullable Problem problem) {}
