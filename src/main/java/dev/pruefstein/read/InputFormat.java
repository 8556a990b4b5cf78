package dev.pruefstein.read;

import dev.pruefstein.text.Format;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a file is laid out: one article in some markup, or a corpus with one article a line. */
public enum InputFormat {
    /** Plain text. */
    TEXT(Format.TEXT, "txt text"),
    /** CommonMark. */
    MARKDOWN(Format.MARKDOWN, "md markdown"),
    /** HTML or XHTML. */
    HTML(Format.HTML, "html htm xhtml"),
    /**
     * A corpus: one JSON object a line, with {@code id} and {@code text}, and {@code format} if the text is not plain;
     * further fields are passed over.
     */
    JSONL(null, "jsonl ndjson");

    private final @Nullable Format article;
    /** Divided by blanks. */
    private final String extensions;

    InputFormat(@Nullable Format article, String extensions) {
        this.article = article;
        this.extensions = extensions;
    }

    /** The name as options spell it: lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The file name extensions, without dot, that mean this format. */
    public List<String> extensions() {
        return List.of(extensions.split(" "));
    }

    /** The markup of the file's article; empty for a corpus. */
    Optional<Format> article() {
        return Optional.ofNullable(article);
    }

    /** The format that a file name's extension says; empty if it is not known. */
    public static Optional<InputFormat> ofFileName(String name) {
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (extension.length() == name.length()) {
            return Optional.empty();
        }
        for (InputFormat format : values()) {
            if (format.extensions().contains(extension)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /** A guess from a file's first bytes, read as ASCII, for a name that says nothing. */
    static InputFormat sniff(String head) {
        String start = head.stripLeading().toLowerCase(Locale.ROOT);
        if (start.startsWith("{") && (start.contains("\"text\"") || start.contains("\"id\""))) {
            return JSONL;
        }
        boolean html = start.startsWith("<!doctype html") || start.startsWith("<html") || start.startsWith("<?xml");
        return html ? HTML : TEXT;
    }
}
