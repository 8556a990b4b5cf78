package dev.pruefstein.config;

import dev.pruefstein.text.Position;

/**
 * Where a configuration says something.
 *
 * @param path the file, as the user wrote it
 * @param position place in the file
 */
public record Place(String path, Position position) {

    /** {@code path:line}. */
    @Override
    public String toString() {
        return path + ":" + position.line();
    }
}
