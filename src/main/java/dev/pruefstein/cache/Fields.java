package dev.pruefstein.cache;

import dev.pruefstein.text.Span;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** What the entries of a cache are made of, packed. Only the build that has written them reads them again. */
final class Fields {

    private Fields() {}

    /** Writes an entry. */
    interface Writing {
        void to(DataOutputStream out) throws IOException;
    }

    /** Packs an entry. */
    static byte[] pack(Writing writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException("nothing stops writing to memory", e);
        }
        return bytes.toByteArray();
    }

    /** Unpacks an entry. */
    static DataInputStream unpack(byte[] entry) {
        return new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(entry)));
    }

    /** Char by char, and not in UTF-8: a message may quote a lone surrogate. */
    static void write(String text, DataOutputStream out) throws IOException {
        out.writeInt(text.length());
        out.writeChars(text);
    }

    static String text(DataInputStream in) throws IOException {
        StringBuilder text = new StringBuilder();
        for (int left = in.readInt(); left > 0; left--) {
            text.append(in.readChar());
        }
        return text.toString();
    }

    static void write(List<String> texts, DataOutputStream out) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            write(text, out);
        }
    }

    static List<String> texts(DataInputStream in) throws IOException {
        List<String> texts = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            texts.add(text(in));
        }
        return texts;
    }

    static void write(Span span, DataOutputStream out) throws IOException {
        out.writeInt(span.start());
        out.writeInt(span.end());
    }

    static Span span(DataInputStream in) throws IOException {
        return new Span(in.readInt(), in.readInt());
    }
}
