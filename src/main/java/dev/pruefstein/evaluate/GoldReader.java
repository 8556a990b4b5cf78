package dev.pruefstein.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.pruefstein.text.Position;
import dev.pruefstein.text.Problem;
import dev.pruefstein.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads annotated texts, one JSON object a line. The fields tell what is known: {@code mt} and {@code pe} for a pair,
 * {@code segments} for a scored translation, {@code clean}, {@code start} and {@code end} for one error, {@code spans}
 * for an annotated text (and {@code clean_text} for the same text without errors), {@code text} alone for native text.
 */
public final class GoldReader {

    private final boolean codePoints;
    private final JsonMapper json = JsonMapper.builder().build();

    /**
     * A reader.
     *
     * @param codePoints true if offsets in the files count code points, as Python does; false for UTF-16 code units
     */
    public GoldReader(boolean codePoints) {
        this.codePoints = codePoints;
    }

    /**
     * Reads a file.
     *
     * @throws IOException if it cannot be read
     * @throws GoldException if a line is not understood
     */
    public List<Gold> read(Path file) throws IOException {
        List<Gold> rows = new ArrayList<>();
        try (Stream<String> lines = Files.lines(file)) {
            int number = 0;
            for (String line : (Iterable<String>) lines::iterator) {
                number++;
                if (!line.isBlank()) {
                    rows.addAll(row(line, file.toString(), number));
                }
            }
        }
        return rows;
    }

    private List<Gold> row(String line, String path, int number) {
        try {
            JsonNode row = json.readTree(line);
            return gold(row, row.path("id").asText(path + ":" + number));
        } catch (JsonProcessingException e) {
            throw new GoldException(
                    new Problem(path, new Position(number, column(e)), "not JSON: " + e.getOriginalMessage()));
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new GoldException(new Problem(path, new Position(number, 1), String.valueOf(e.getMessage())));
        }
    }

    private static int column(JsonProcessingException e) {
        return e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getColumnNr());
    }

    private List<Gold> gold(JsonNode row, String id) {
        if (row.has("mt") && row.has("pe")) {
            return List.of(new Gold.Pair(id, text(row, "mt"), text(row, "pe")));
        }
        String text = text(row, "text");
        if (row.has("segments")) {
            return List.of(scored(row, id, text));
        }
        if (row.has("clean")) {
            Gold.Mark mark = mark(row, text);
            return List.of(new Gold.Broken(id, text, mark, text(row, "clean")));
        }
        List<Gold> found = new ArrayList<>();
        found.add(new Gold.Annotated(id, text, marks(row, text)));
        if (row.has("clean_text")) {
            found.add(new Gold.Annotated("clean:" + id, text(row, "clean_text"), List.of()));
        }
        return found;
    }

    private Gold.Scored scored(JsonNode row, String id, String text) {
        List<Gold.Segment> segments = new ArrayList<>();
        for (JsonNode segment : row.path("segments")) {
            segments.add(new Gold.Segment(
                    span(segment, text).of(text), segment.path("mqm").asDouble()));
        }
        return new Gold.Scored(
                id,
                row.path("doc").asText(id),
                text,
                row.path("mqm_per_100_words").asDouble(),
                segments,
                marks(row, text));
    }

    private List<Gold.Mark> marks(JsonNode row, String text) {
        List<Gold.Mark> marks = new ArrayList<>();
        for (JsonNode span : row.path("spans")) {
            marks.add(mark(span, text));
        }
        return marks;
    }

    private Gold.Mark mark(JsonNode node, String text) {
        String type = node.path("type").asText(node.path("category").asText("error"));
        return new Gold.Mark(span(node, text), type);
    }

    private Span span(JsonNode node, String text) {
        if (!node.has("start") || !node.has("end")) {
            throw new IllegalArgumentException("an error needs \"start\" and \"end\"");
        }
        int start = node.path("start").asInt();
        int end = node.path("end").asInt();
        Span span = codePoints
                ? new Span(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end))
                : new Span(start, end);
        if (span.end() > text.length()) {
            throw new IllegalArgumentException("the error " + start + "–" + end + " ends after the text");
        }
        return span;
    }

    private static String text(JsonNode row, String field) {
        if (!row.path(field).isTextual()) {
            throw new IllegalArgumentException("no \"" + field + "\", or it is not a string");
        }
        return row.path(field).asText();
    }
}
