package dev.pruefstein.text;

import org.jspecify.annotations.Nullable;

/**
 * A reason why something could not be checked, for the person who has to mend it.
 *
 * @param path the file, as the user wrote it
 * @param position place in the file, if one is to blame
 * @param message what is wrong and what to do, in English
 */
public record Problem(String path, @Nullable Position position, String message) {

    /** {@code path:line:column: message}, as far as known. */
    @Override
    public String toString() {
        return position == null
                ? path + ": " + message
                : path + ":" + position.line() + ":" + position.column() + ": " + message;
    }
}
