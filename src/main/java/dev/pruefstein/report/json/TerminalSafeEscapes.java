package dev.pruefstein.report.json;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import dev.pruefstein.report.Invisible;
import org.jspecify.annotations.Nullable;

/**
 * Escapes controls and directional overrides beyond ASCII, which JSON itself allows to stand raw: the output may go to a
 * terminal, and C1 controls steer it like the escape character does.
 */
final class TerminalSafeEscapes extends CharacterEscapes {

    private static final long serialVersionUID = 1;

    private final int[] ascii = standardAsciiEscapesForJSON();

    TerminalSafeEscapes() {
        ascii[0x7f] = ESCAPE_STANDARD;
    }

    @Override
    public int[] getEscapeCodesForAscii() {
        return ascii.clone();
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int ch) {
        return Invisible.is(ch) ? new SerializedString(String.format("\\u%04x", ch)) : null;
    }
}
