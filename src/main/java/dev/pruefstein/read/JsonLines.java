package dev.pruefstein.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.pruefstein.text.Position;
import dev.pruefstein.text.Problem;
import dev.pruefstein.text.Source;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A corpus: one article a line. A line that cannot be read is a problem of that line alone. Not thread-safe. */
final class JsonLines implements AutoCloseable {

    private final String path;
    private final BufferedInputStream in;
    private final ObjectReader json;
    private final int maxBytes;
    private int line;
    private boolean tooLong;
    private boolean broken;
    private boolean any;

    JsonLines(String path, BufferedInputStream in, int maxBytes) {
        this(path, in, maxBytes, 0);
    }

    /** Reads what follows so many lines of a corpus. */
    JsonLines(String path, BufferedInputStream in, int maxBytes, int before) {
        this.line = before;
        this.path = path;
        this.in = in;
        this.maxBytes = maxBytes;
        this.json = JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(StreamReadConstraints.builder()
                                .maxStringLength(maxBytes)
                                .build())
                        .build())
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build()
                .reader();
    }

    /** The next line's article, or null after the last. Blank lines are passed over. */
    @Nullable
    Input next() {
        try {
            byte[] bytes = broken ? null : readLine();
            while (bytes != null && isBlank(bytes)) {
                bytes = readLine();
            }
            if (bytes == null) {
                boolean empty = !any;
                any = true;
                return empty ? problem(null, "empty: there is no article in it") : null;
            }
            any = true;
            return article(bytes);
        } catch (IOException e) {
            broken = true;
            any = true;
            return problem(new Position(line + 1, 1), "could not be read: " + e.getMessage());
        }
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            // Everything that was wanted has been read.
        }
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte b : bytes) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }

    /** The next line without its end, or null after the last. What is over the limit is passed over. */
    private byte @Nullable [] readLine() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(8192);
        tooLong = false;
        int b = in.read();
        if (b < 0) {
            return null;
        }
        line++;
        for (; b >= 0 && b != '\n'; b = in.read()) {
            if (bytes.size() < maxBytes) {
                bytes.write(b);
            } else {
                tooLong = true;
            }
        }
        return bytes.toByteArray();
    }

    private Input article(byte[] bytes) {
        if (tooLong) {
            return problem(new Position(line, 1), "line longer than " + maxBytes + " bytes: hardly one article");
        }
        Decoded decoded = Decoder.decodeUtf8(bytes);
        if (decoded instanceof Decoded.Failure failure) {
            int column = failure.position() == null ? 1 : failure.position().column();
            return problem(new Position(line, column), failure.message());
        }
        try {
            return article(json.readTree(((Decoded.Text) decoded).text()));
        } catch (JsonProcessingException e) {
            int column =
                    e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getColumnNr());
            return problem(new Position(line, column), "not valid JSON: " + firstLine(e.getOriginalMessage()));
        }
    }

    private Input article(JsonNode row) {
        Position start = new Position(line, 1);
        if (!row.isObject()) {
            return problem(start, "expected a JSON object with \"id\" and \"text\"");
        }
        String id = id(row.get("id"));
        JsonNode text = row.get("text");
        if (row.has("pruefstein-baseline")) {
            return problem(
                    id, start, "a baseline and no corpus; with a dot in front of its name, folders leave it out");
        }
        if (text == null || !text.isTextual()) {
            return problem(id, start, "\"text\" is missing or not a string");
        }
        if (text.asText().isBlank()) {
            return problem(id, start, "empty: there is no article in \"text\"");
        }
        String format = row.path("format").asText("text");
        for (InputFormat known : InputFormat.values()) {
            if (known.article().isPresent() && format.equalsIgnoreCase(known.id())) {
                String wellFormed = Decoder.replaceLoneSurrogates(text.asText());
                return new Input.Read(
                        new Source(id, path, wellFormed, known.article().get(), line));
            }
        }
        return problem(id, start, "unknown \"format\": " + format + "; known are text, markdown, html");
    }

    /** The article's name: its {@code id} as it stands, or {@code path:line} if it has none. */
    private String id(@Nullable JsonNode node) {
        if (node == null || !node.isValueNode() || node.asText().isEmpty() || node.isNull()) {
            return path + ":" + line;
        }
        return Decoder.replaceLoneSurrogates(node.asText());
    }

    private Input problem(@Nullable Position position, String message) {
        return problem(position == null ? path : path + ":" + position.line(), position, message);
    }

    private Input problem(String id, @Nullable Position position, String message) {
        return new Input.Unreadable(id, new Problem(path, position, message));
    }

    private static String firstLine(String message) {
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }
}
