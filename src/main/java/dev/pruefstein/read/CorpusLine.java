package dev.pruefstein.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import dev.pruefstein.text.Edit;
import dev.pruefstein.text.EditableText;
import dev.pruefstein.text.MappedText;
import dev.pruefstein.text.Source;
import dev.pruefstein.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * An article in a line of a corpus. Only the changed characters of its {@code text} are written anew; the other fields,
 * and how the rest is escaped, stay as they are.
 */
final class CorpusLine implements EditableText {

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final Source source;
    private final String line;
    private final MappedText text;

    private CorpusLine(Source source, String line, MappedText text) {
        this.source = source;
        this.line = line;
        this.text = text;
    }

    /**
     * The article of a line.
     *
     * @param article what was read from the line
     * @param line the line
     */
    static CorpusLine of(Source article, String line) {
        MappedText text = text(line);
        String words = Decoder.replaceLoneSurrogates(text.text());
        return new CorpusLine(new Source(article.id(), article.path(), words, article.format()), line, text);
    }

    @Override
    public Source source() {
        return source;
    }

    /** The line as it is to be written. */
    String line() {
        return line;
    }

    @Override
    public boolean canHold(String replacement) {
        return true;
    }

    @Override
    public CorpusLine edited(List<Edit> edits) {
        List<Edit> inLine = new ArrayList<>();
        for (Edit edit : edits) {
            Span span = text.toSource(edit.span());
            String escaped = new String(JsonStringEncoder.getInstance().quoteAsString(edit.replacement()));
            inLine.add(new Edit(span, escaped));
        }
        return of(source, Edit.apply(line, inLine));
    }

    /** The value of the last {@code text} of the line's object, unescaped. */
    private static MappedText text(String line) {
        int start = -1;
        try (JsonParser parser = JSON.createParser(line)) {
            int depth = 0;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                if (depth == 1 && token == JsonToken.VALUE_STRING && "text".equals(parser.currentName())) {
                    start = (int) parser.currentTokenLocation().getCharOffset() + 1;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("read as JSON before", e);
        }
        return unescaped(line, start);
    }

    private static MappedText unescaped(String line, int start) {
        MappedText.Builder text = new MappedText.Builder();
        int at = start;
        while (line.charAt(at) != '"') {
            if (line.charAt(at) != '\\') {
                text.append(line.charAt(at), at, at + 1);
                at++;
            } else if (line.charAt(at + 1) == 'u') {
                text.append((char) Integer.parseInt(line.substring(at + 2, at + 6), 16), at, at + 6);
                at += 6;
            } else {
                text.append(escaped(line.charAt(at + 1)), at, at + 2);
                at += 2;
            }
        }
        // An empty text, too, has a place.
        return text.length() == 0 ? MappedText.slice(line, new Span(start, start)) : text.build();
    }

    private static char escaped(char letter) {
        return switch (letter) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> letter;
        };
    }
}
