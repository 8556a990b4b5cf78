package dev.pruefstein.baseline;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.pruefstein.baseline.KnownArticle.Sightings;
import dev.pruefstein.text.Position;
import dev.pruefstein.text.Problem;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A baseline as a file: one JSON object on each line, sorted, so that a difference shows line by line what was mended or
 * accepted. The first line names the format; then each article has a line with its score, followed by one for each of
 * its findings.
 *
 * <pre>{@code
 * {"pruefstein-baseline":1}
 * {"path":"news/zoll.md","score":71.3}
 * {"path":"news/zoll.md","rule":"verb-bracket","sentence":"9f…","count":1,"text":"hatte angehäuft Truppen"}
 * }</pre>
 *
 * Lines that a merge has put twice, or into another order, do no harm.
 */
public final class BaselineFile {

    private static final String FORMAT = "pruefstein-baseline";
    private static final int VERSION = 1;
    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    private static final ObjectReader READER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .reader();

    private final Path file;
    private final SortedMap<ArticleKey, KnownArticle> articles = new TreeMap<>();
    private int line;

    private BaselineFile(Path file) {
        this.file = file;
    }

    /**
     * Reads a baseline.
     *
     * @throws BaselineException if there is none, or it cannot be used
     */
    public static Baseline read(Path file) {
        BaselineFile reader = new BaselineFile(file);
        try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            reader.readAll(in);
            return new Baseline(Baseline.folder(file), reader.articles);
        } catch (NoSuchFileException e) {
            throw reader.problem(null, "no such baseline; 'pruefstein baseline create' writes one");
        } catch (CharacterCodingException e) {
            throw reader.problem(null, "not valid UTF-8, and so no baseline");
        } catch (IOException e) {
            String why = Files.isDirectory(file) ? "is a directory" : e.getMessage();
            throw reader.problem(null, "could not be read: " + why);
        }
    }

    private void readAll(BufferedReader in) throws IOException {
        String text = in.readLine();
        line = 1;
        if (text == null) {
            throw problem(null, "empty, and so no baseline; delete it and use 'pruefstein baseline create'");
        }
        header(text);
        for (text = in.readLine(); text != null; text = in.readLine()) {
            line++;
            if (!text.isBlank()) {
                entry(object(text));
            }
        }
    }

    private void header(String text) {
        JsonNode version;
        try {
            version = READER.readTree(text).path(FORMAT);
        } catch (JsonProcessingException e) {
            version = READER.createObjectNode().path(FORMAT);
        }
        if (version.isMissingNode()) {
            throw problem(1, "no baseline: its first line is not {\"" + FORMAT + "\":" + VERSION + "}");
        }
        if (!version.isInt() || version.asInt() != VERSION) {
            throw problem(
                    1,
                    "a baseline of format " + version + ", and this version of pruefstein reads format " + VERSION
                            + "; use the version that wrote it, or delete it and use 'pruefstein baseline create'");
        }
    }

    private JsonNode object(String text) {
        try {
            JsonNode node = READER.readTree(text);
            if (node.isObject()) {
                return node;
            }
            throw problem(1, "expected a JSON object");
        } catch (JsonProcessingException e) {
            boolean conflict = text.startsWith("<<<<<<<") || text.startsWith("=======") || text.startsWith(">>>>>>>");
            int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
            throw problem(
                    Math.max(1, column),
                    conflict
                            ? "an unresolved merge; keep the lines of both sides, delete the markers, and use 'pruefstein "
                                    + "baseline prune'"
                            : "not valid JSON; restore the line, or delete it and use 'pruefstein baseline update'");
        }
    }

    private void entry(JsonNode row) {
        ArticleKey key = new ArticleKey(string(row, "path"), row.path("id").asText(""));
        if (row.has("score")) {
            double score = number(row, "score", 100);
            add(key, new KnownArticle(score, new TreeMap<>()));
            return;
        }
        FindingKey finding = new FindingKey(string(row, "rule"), string(row, "sentence"));
        int count = (int) number(row, "count", Integer.MAX_VALUE);
        SortedMap<FindingKey, Sightings> one = new TreeMap<>();
        one.put(finding, new Sightings(Math.max(1, count), row.path("text").asText("")));
        add(key, new KnownArticle(100, one));
    }

    private void add(ArticleKey key, KnownArticle known) {
        articles.merge(key, known, KnownArticle::and);
    }

    private String string(JsonNode row, String name) {
        JsonNode value = row.path(name);
        if (!value.isTextual() || value.asText().isEmpty()) {
            throw problem(1, "\"" + name + "\" is missing or not a string" + REPAIR);
        }
        return value.asText();
    }

    private double number(JsonNode row, String name, int most) {
        JsonNode value = row.path(name);
        if (!value.isNumber() || !(value.asDouble() >= 0 && value.asDouble() <= most)) {
            throw problem(1, "\"" + name + "\" is missing or not a number from 0 to " + most + REPAIR);
        }
        return value.asDouble();
    }

    private static final String REPAIR = "; restore the line, or delete it and use 'pruefstein baseline update'";

    private BaselineException problem(@Nullable Integer column, String message) {
        Position position = column == null ? null : new Position(line, column);
        return new BaselineException(new Problem(file.toString(), position, message));
    }

    /** Writes a baseline; {@code out} is flushed and left open. */
    public static void write(Baseline baseline, Writer out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.setRootValueSeparator(null);
            json.writeStartObject();
            json.writeNumberField(FORMAT, VERSION);
            end(json);
            for (Map.Entry<ArticleKey, KnownArticle> article :
                    baseline.articles().entrySet()) {
                begin(json, article.getKey());
                json.writeNumberField("score", article.getValue().score());
                end(json);
                for (Map.Entry<FindingKey, Sightings> finding :
                        article.getValue().findings().entrySet()) {
                    begin(json, article.getKey());
                    json.writeStringField("rule", finding.getKey().rule());
                    json.writeStringField("sentence", finding.getKey().sentence());
                    json.writeNumberField("count", finding.getValue().count());
                    json.writeStringField("text", finding.getValue().text());
                    end(json);
                }
            }
        }
        out.flush();
    }

    private static void begin(JsonGenerator json, ArticleKey key) throws IOException {
        json.writeStartObject();
        json.writeStringField("path", key.path());
        if (!key.id().isEmpty()) {
            json.writeStringField("id", key.id());
        }
    }

    private static void end(JsonGenerator json) throws IOException {
        json.writeEndObject();
        json.writeRaw('\n');
    }
}
