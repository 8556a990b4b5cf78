package dev.pruefstein.read;

import dev.pruefstein.text.Format;
import dev.pruefstein.text.Position;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Bytes to text. A byte order mark decides; bytes that are valid UTF-8 are UTF-8, whatever they declare, because text in
 * another encoding practically never is; then an HTML declaration decides, and last what the bytes look like.
 */
final class Decoder {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int DECLARATION_RANGE = 4096;
    private static final Pattern DECLARATION =
            Pattern.compile("(?i)<meta[^<>]{0,200}?charset\\s{0,9}=\\s{0,9}[\"']?([\\w.:-]{1,40})"
                    + "|<\\?xml[^<>]{0,200}?encoding\\s{0,9}=\\s{0,9}[\"']([\\w.:-]{1,40})");
    /** What stands beside plain letters in Western European text: letters, quotation marks, dashes, a few symbols. */
    private static final String WESTERN = "ÄÖÜäöüßàáâãåæçèéêëìíîïñòóôõøùúûýÿœŒšŠžŽÀÁÂÅÆÇÈÉÊËÎÑÓÔØÚÛ"
            + "€‚„…‹‘’“”•–—›«»·°§£©®™²³½¼´¡¿ªº±×¹µ\u00a0\u00ad";

    private Decoder() {}

    /** Decodes a file. */
    static Decoded decode(byte[] bytes, Format format) {
        Optional<Charset> marked = byteOrderMark(bytes);
        if (marked.isPresent()) {
            return strictly(bytes, marked.get());
        }
        if (looksBinary(bytes)) {
            return new Decoded.Failure(null, "looks binary: not a text file");
        }
        Decoded utf8 = decodeUtf8(bytes);
        if (utf8 instanceof Decoded.Text) {
            return utf8;
        }
        if (format == Format.HTML) {
            Optional<String> declared = declaration(bytes);
            if (declared.isPresent()) {
                return declared(bytes, declared.get(), utf8);
            }
        }
        if (isDamagedUtf8(bytes)) {
            return utf8;
        }
        Optional<Charset> guess = isWindows1252(bytes) ? Optional.of(WINDOWS_1252) : detect(bytes);
        return guess.map(charset -> strictly(bytes, charset)).orElse(utf8);
    }

    /** True if there are valid sequences of several bytes: hardly any other text has them. */
    private static boolean isDamagedUtf8(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).chars().anyMatch(c -> c > 0x7f && c != 0xfffd);
    }

    private static Decoded declared(byte[] bytes, String name, Decoded utf8) {
        Charset charset;
        try {
            // As browsers do: whoever declares ISO-8859-1 or ASCII writes Windows-1252.
            boolean western = name.toLowerCase(Locale.ROOT).matches("iso-?8859-?1|latin-?1|us-ascii|ascii|cp1252");
            charset = western ? WINDOWS_1252 : Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return new Decoded.Failure(null, "declares an unknown character set: " + name);
        }
        return charset.equals(StandardCharsets.UTF_8) ? utf8 : strictly(bytes, charset);
    }

    /** Decodes what has to be UTF-8, with or without byte order mark; a failure names the first byte that is not. */
    static Decoded decodeUtf8(byte[] bytes) {
        return strictly(bytes, StandardCharsets.UTF_8);
    }

    private static Decoded strictly(byte[] bytes, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try {
            String text = decoder.decode(ByteBuffer.wrap(bytes)).toString();
            String unmarked = text.startsWith("\ufeff") ? text.substring(1) : text;
            return new Decoded.Text(replaceLoneSurrogates(unmarked), charset);
        } catch (CharacterCodingException e) {
            return failure(bytes, charset);
        }
    }

    /** Decodes up to the byte that is to blame and says where it stands. */
    private static Decoded failure(byte[] bytes, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate((int) (bytes.length * (double) decoder.maxCharsPerByte()) + 1);
        CoderResult result = decoder.decode(in, out, true);
        int at = in.position();
        int lines = 1;
        int lineStart = 0;
        out.flip();
        for (int i = 0; i < out.length(); i++) {
            if (out.charAt(i) == '\n') {
                lines++;
                lineStart = i + 1;
            }
        }
        String what = result.isError() && at < bytes.length ? String.format("byte 0x%02X", bytes[at] & 0xff) : "end";
        return new Decoded.Failure(
                new Position(lines, out.length() - lineStart + 1),
                "not valid " + charset.name() + ": " + what + " at offset " + at
                        + "; save the file as UTF-8 or declare its character set");
    }

    private static Optional<Charset> byteOrderMark(byte[] bytes) {
        if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xff, 0xfe, 0, 0) || startsWith(bytes, 0, 0, 0xfe, 0xff)) {
            return Optional.of(Charset.forName("UTF-32"));
        }
        boolean utf16 = startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff);
        return utf16 ? Optional.of(StandardCharsets.UTF_16) : Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... prefix) {
        if (bytes.length < prefix.length) {
            return false;
        }
        for (int i = 0; i < prefix.length; i++) {
            if ((bytes[i] & 0xff) != prefix[i]) {
                return false;
            }
        }
        return true;
    }

    /** A zero byte, a PDF, or more than one control character in a hundred bytes. */
    private static boolean looksBinary(byte[] bytes) {
        int controls = 0;
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
            boolean usual = b < 0 || b >= 0x20 || b == '\t' || b == '\n' || b == '\r' || b == '\f';
            controls += usual ? 0 : 1;
        }
        return startsWith(bytes, '%', 'P', 'D', 'F', '-') || controls > 2 + bytes.length / 100;
    }

    private static Optional<String> declaration(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, DECLARATION_RANGE), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARATION.matcher(head);
        if (!matcher.find()) {
            return Optional.empty();
        }
        return Optional.ofNullable(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
    }

    /**
     * True if bytes that are not UTF-8 read as Western European text. The detector's own model of it misses plain German
     * sentences, so that it is asked about other character sets only.
     */
    private static boolean isWindows1252(byte[] bytes) {
        String text = new String(bytes, WINDOWS_1252);
        int high = 0;
        int western = 0;
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 0x7f) {
                high++;
                western += WESTERN.indexOf(c) >= 0 && !splitsWord(text, i) ? 1 : 0;
            } else if (Character.isLetter(c)) {
                letters++;
            }
        }
        if (western < high || high > letters) {
            return false;
        }
        return true;
    }

    /** True for „ between two letters and the like: such bytes mean letters in another character set. */
    private static boolean splitsWord(String text, int at) {
        return !Character.isLetter(text.charAt(at))
                && "’–—-·\u00ad‘".indexOf(text.charAt(at)) < 0
                && at > 0
                && at + 1 < text.length()
                && Character.isLetter(text.charAt(at - 1))
                && Character.isLetter(text.charAt(at + 1));
    }

    /** The character set that the bytes look like, for text that is neither UTF-8 nor Western European. */
    private static Optional<Charset> detect(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes);
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        boolean usable =
                name != null && !name.startsWith("UTF-") && !name.equals("WINDOWS-1252") && Charset.isSupported(name);
        return usable ? Optional.of(Charset.forName(name)) : Optional.empty();
    }

    /**
     * Replaces halves of surrogate pairs, which are no characters and which no encoder can write, by U+FFFD. Offsets
     * stay as they are.
     */
    static String replaceLoneSurrogates(String text) {
        StringBuilder mended = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                mended = mended == null ? new StringBuilder(text) : mended;
                mended.setCharAt(i, '\ufffd');
            }
        }
        return mended == null ? text : mended.toString();
    }
}
