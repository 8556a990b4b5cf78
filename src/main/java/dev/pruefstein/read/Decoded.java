package dev.pruefstein.read;

import dev.pruefstein.text.Position;
import org.jspecify.annotations.Nullable;

/** What came of decoding bytes. */
sealed interface Decoded {

    /** The text, without a byte order mark. */
    record Text(String text) implements Decoded {}

    /** The bytes are no text that we can read. */
    record Failure(@Nullable Position position, String message) implements Decoded {}
}
