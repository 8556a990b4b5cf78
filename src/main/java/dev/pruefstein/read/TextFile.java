package dev.pruefstein.read;

import dev.pruefstein.text.Edit;
import dev.pruefstein.text.EditableText;
import dev.pruefstein.text.Source;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** A file that is one article; it is written back in its character set, with its byte order mark. */
@SuppressWarnings("ArrayRecordComponent") // never compared, never changed
record TextFile(Source source, Charset charset, int markLength, byte[] original) implements EditableText {

    /** A file from its bytes. */
    static TextFile of(Source source, byte[] bytes, Charset declared) {
        int mark = 0;
        Charset charset = declared;
        boolean bigEndian = (bytes.length > 1 && (bytes[0] & 0xff) == 0xfe) || (bytes.length > 0 && bytes[0] == 0);
        if (declared.equals(StandardCharsets.UTF_16)) {
            mark = 2;
            charset = bigEndian ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
        } else if (declared.name().equals("UTF-32")) {
            mark = 4;
            charset = Charset.forName(bigEndian ? "UTF-32BE" : "UTF-32LE");
        } else if (declared.equals(StandardCharsets.UTF_8)
                && bytes.length > 2
                && (bytes[0] & 0xff) == 0xef
                && (bytes[1] & 0xff) == 0xbb
                && (bytes[2] & 0xff) == 0xbf) {
            mark = 3;
        }
        return new TextFile(source, charset, mark, bytes);
    }

    @Override
    public boolean canHold(String replacement) {
        return charset.newEncoder().canEncode(replacement);
    }

    @Override
    public TextFile edited(List<Edit> edits) {
        Source changed = new Source(source.id(), source.path(), Edit.apply(source.text(), edits), source.format());
        return new TextFile(changed, charset, markLength, original);
    }

    /** True if the bytes that were read are the bytes that would be written. */
    boolean isFaithful() {
        return Arrays.equals(bytes(), original);
    }

    /** The file's bytes. */
    byte[] bytes() {
        byte[] text = source.text().getBytes(charset);
        byte[] all = Arrays.copyOf(original, markLength + text.length);
        System.arraycopy(text, 0, all, markLength, text.length);
        return all;
    }
}
