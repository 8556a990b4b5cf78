package dev.pruefstein.extract;

import dev.pruefstein.text.Block;
import dev.pruefstein.text.BlockKind;
import dev.pruefstein.text.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines between dashes (YAML) or plus signs (TOML) that many systems put before a Markdown text. */
final class FrontMatter {

    private static final Pattern START = Pattern.compile("(---|\\+\\+\\+)[ \\t]*+\\R");
    private static final Pattern LINE = Pattern.compile("([^\\r\\n]*+)(?:\\R|\\z)");
    private static final Pattern ENTRY = Pattern.compile("(\\w++)\\s*+[:=]\\s*+([\"']?)(.*?)\\2\\s*");
    private static final int MOST_LINES = 500;

    private FrontMatter() {}

    /** Writes the title and the teaser that front matter names; the offset at which the text begins. */
    static int read(String source, BlockWriter out) {
        Matcher start = START.matcher(source);
        if (!start.lookingAt()) {
            return 0;
        }
        Matcher line = LINE.matcher(source);
        int end = 0;
        int at = start.end();
        for (int i = 0; i < MOST_LINES && end == 0 && at < source.length(); i++) {
            line.region(at, source.length());
            if (!line.lookingAt()) {
                return 0;
            }
            String text = line.group(1).strip();
            at = line.end();
            end = text.equals(start.group(1)) || text.equals("...") ? at : 0;
        }
        if (end > 0) {
            entries(source, start.end(), end, out);
        }
        return end;
    }

    private static void entries(String source, int start, int end, BlockWriter out) {
        Matcher line = LINE.matcher(source).region(start, end);
        while (line.find() && line.start() < end) {
            Matcher entry = ENTRY.matcher(line.group(1));
            if (entry.matches() && !entry.group(3).isBlank()) {
                int from = line.start(1) + entry.start(3);
                Span value = new Span(from, from + entry.group(3).length());
                switch (entry.group(1)) {
                    case "title" -> out.add(new Block(BlockKind.HEADLINE, Clean.slice(source, value), true));
                    case "description", "subtitle", "summary", "teaser", "lead", "excerpt" ->
                        out.add(new Block(BlockKind.TEASER, Clean.slice(source, value), true));
                    default -> {
                        // Dates, tags and the like are no text.
                    }
                }
            }
        }
    }
}
