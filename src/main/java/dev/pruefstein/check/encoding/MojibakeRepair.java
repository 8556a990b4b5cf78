package dev.pruefstein.check.encoding;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Undoes a wrong decoding: UTF-8 bytes that were read in a one-byte character set. Immutable and thread-safe.
 */
final class MojibakeRepair {

    /** A character set that UTF-8 is mistaken for, with the characters that a UTF-8 lead byte becomes in it. */
    private record Mistake(Charset charset, String leads) {}

    private static final List<Mistake> MISTAKES = mistakes();

    private MojibakeRepair() {}

    private static List<Mistake> mistakes() {
        List<Mistake> all = new ArrayList<>();
        all.add(new Mistake(Charset.forName("windows-1252"), "ÂÃÄÅâðÎÏÐÑ"));
        // The others come with the full JDK only; a trimmed runtime goes without them.
        for (String[] name : new String[][] {{"x-MacRoman", "√‚¬"}, {"IBM850", "├Ô┬"}, {"IBM437", "├Γ┬"}}) {
            if (Charset.isSupported(name[0])) {
                all.add(new Mistake(Charset.forName(name[0]), name[1]));
            }
        }
        return List.copyOf(all);
    }

    /**
     * The text that was meant, if {@code run} is UTF-8 read in another character set, once or several times.
     *
     * @param run characters beyond ASCII, without anything between them
     */
    static Optional<String> repair(String run) {
        String current = run;
        for (int round = 0; round < 3; round++) {
            Optional<String> better = once(current);
            if (better.isEmpty()) {
                break;
            }
            current = better.get();
        }
        return current.equals(run) ? Optional.empty() : Optional.of(current);
    }

    private static Optional<String> once(String run) {
        for (Mistake mistake : MISTAKES) {
            if (mistake.leads().indexOf(run.charAt(0)) >= 0) {
                Optional<String> decoded = decode(run, mistake.charset());
                if (decoded.isPresent() && isPlausible(run, decoded.get())) {
                    return decoded;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> decode(String run, Charset charset) {
        byte[] bytes = new byte[run.length()];
        for (int i = 0; i < bytes.length; i++) {
            char c = run.charAt(i);
            if (c >= 0x80 && c < 0xA0) {
                bytes[i] = (byte) c; // a byte that Windows-1252 leaves undefined comes through as a control character
            } else {
                try {
                    bytes[i] = charset.newEncoder()
                            .encode(CharBuffer.wrap(new char[] {c}))
                            .get(0);
                } catch (CharacterCodingException e) {
                    return Optional.empty();
                }
            }
        }
        CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();
        try {
            return Optional.of(utf8.decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** What comes out has to be what German articles hold: a quoted "Ö“" is valid UTF-8 for a Hebrew accent. */
    private static boolean isPlausible(String run, String decoded) {
        int letters = decoded.codePointCount(0, decoded.length());
        return decoded.codePoints().allMatch(c -> {
            if (inRange(c, 0x100, 0x17F)) {
                return !endsInQuote(run); // ł, ş; but not the end of „ARÄ“
            }
            if (inRange(c, 0x370, 0x52F)) {
                return letters > 1; // Greek and Cyrillic words
            }
            return isCommonSign(c);
        });
    }

    /** Umlauts, „, –, €, ™, →, ★, emoji. */
    private static boolean isCommonSign(int c) {
        return inRange(c, 0xA0, 0xFF)
                || inRange(c, 0x2000, 0x20CF)
                || inRange(c, 0x2100, 0x26FF)
                || inRange(c, 0x1F300, 0x1FAFF)
                || c == 0xFEFF;
    }

    private static boolean inRange(int c, int first, int last) {
        return c >= first && c <= last;
    }

    private static boolean endsInQuote(String run) {
        return "“”‘’–—…»«".indexOf(run.charAt(run.length() - 1)) >= 0;
    }
}
