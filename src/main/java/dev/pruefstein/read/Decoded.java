package dev.pruefstein.read;

import dev.pruefstein.text.Position;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** What came of decoding bytes. */
sealed interface Decoded {

    /** The text, without a byte order mark, and the character set it was written in. */
    record Text(String text, Charset charset) implements Decoded {}

    /** The bytes are no text that we can read. */
    record Failure(@Nullable Position position, String message) implements Decoded {}
}
