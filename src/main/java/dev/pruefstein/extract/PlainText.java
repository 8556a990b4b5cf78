package dev.pruefstein.extract;

import dev.pruefstein.text.Block;
import dev.pruefstein.text.BlockKind;
import dev.pruefstein.text.MappedText;
import dev.pruefstein.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The blocks of a plain text. Empty lines divide; inside a group of lines each line is a block of its own, as scraped
 * text has it, unless the lines are broken at a fixed width or go on in the middle of a sentence.
 */
final class PlainText {

    private static final Pattern LINE = Pattern.compile("[^\\r\\n]++");
    private static final Pattern BULLET = Pattern.compile("(?:[•▪◦‣●*]|-|\\d{1,2}\\))[ \\t\\u00A0]++(?=\\S)");
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,2})\\.[ \\t]++(?=\\S)");
    private static final Pattern NO_WORDS = Pattern.compile("[^\\p{L}\\p{N}]*+");
    private static final int LONGEST_TITLE = 160;
    private static final int MOST_WORDS_OF_HEADING = 12;

    private PlainText() {}

    static List<Block> blocks(String source, FurniturePass furniture) {
        List<Block> blocks = new ArrayList<>();
        List<List<Span>> groups = groups(source);
        int width = LineJoiner.width(source, groups);
        for (List<Span> group : groups) {
            for (List<Span> lines : LineJoiner.join(source, group, width)) {
                add(blocks, source, lines);
            }
        }
        return titles(furniture.apply(blocks));
    }

    /** Lines without surrounding white space, divided by empty ones. Lines without a letter or digit are left out. */
    private static List<List<Span>> groups(String source) {
        List<List<Span>> groups = new ArrayList<>();
        List<Span> group = new ArrayList<>();
        Matcher lines = LINE.matcher(source);
        int previousEnd = 0;
        while (lines.find()) {
            boolean gap = isEmptyLineIn(source.substring(previousEnd, lines.start()));
            previousEnd = lines.end();
            Span line = strip(source, lines.start(), lines.end());
            if (gap || line.isEmpty()) {
                flush(groups, group);
                group = new ArrayList<>();
            }
            if (!NO_WORDS.matcher(line.of(source)).matches()) {
                group.add(line);
            }
        }
        flush(groups, group);
        return groups;
    }

    private static void flush(List<List<Span>> groups, List<Span> group) {
        if (!group.isEmpty()) {
            groups.add(group);
        }
    }

    private static boolean isEmptyLineIn(String lineEnds) {
        return lineEnds.replace("\r\n", "\n").length() > 1;
    }

    private static Span strip(String source, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Line.isSpace(source.charAt(from))) {
            from++;
        }
        while (to > from && Line.isSpace(source.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    private static void add(List<Block> blocks, String source, List<Span> lines) {
        Span whole = new Span(lines.get(0).start(), lines.get(lines.size() - 1).end());
        Matcher bullet = BULLET.matcher(source).region(whole.start(), whole.end());
        Matcher number = NUMBER.matcher(source).region(whole.start(), whole.end());
        BlockKind kind = BlockKind.PARAGRAPH;
        int start = whole.start();
        if (bullet.lookingAt()) {
            kind = BlockKind.LIST_ITEM;
            start = bullet.end();
        } else if (number.lookingAt() && continuesCount(blocks, source, number.group(1), whole.start())) {
            kind = BlockKind.LIST_ITEM;
            start = number.end();
        }
        MappedText text = lines.size() == 1
                ? Clean.slice(source, new Span(start, whole.end()))
                : Clean.clean(LineJoiner.text(source, start, lines));
        if (!text.text().isBlank()) {
            blocks.add(new Block(kind, text, false));
        }
    }

    /** „2. Punkt“ after „1. …“; „12. Januar“ after prose is no list. */
    private static boolean continuesCount(List<Block> blocks, String source, String number, int start) {
        int count = Integer.parseInt(number);
        if (count == 1) {
            Matcher next = Pattern.compile("[^\\r\\n]*+\\R\\s*+2\\.\\s")
                    .matcher(source)
                    .region(start, source.length());
            return next.lookingAt();
        }
        return !blocks.isEmpty() && blocks.get(blocks.size() - 1).kind() == BlockKind.LIST_ITEM;
    }

    /** Names the headline and the headings: lines that read as titles. */
    private static List<Block> titles(List<Block> blocks) {
        List<Block> named = new ArrayList<>(blocks);
        boolean first = true;
        for (int i = 0; i < named.size(); i++) {
            Block block = named.get(i);
            if (block.kind() == BlockKind.FURNITURE) {
                continue;
            }
            Line line = Line.of(block.text());
            boolean last = i + 1 == named.size();
            if (block.kind() == BlockKind.PARAGRAPH) {
                if (first && isHeadline(line, last)) {
                    named.set(i, new Block(BlockKind.HEADLINE, block.content(), false));
                } else if (!first && !last && isHeading(line)) {
                    named.set(i, new Block(BlockKind.HEADING, block.content(), false));
                }
            }
            first = false;
        }
        return named;
    }

    private static boolean isHeadline(Line line, boolean alone) {
        int length = line.text().length();
        if (length < 3 || length > LONGEST_TITLE || ".:,;…".indexOf(line.last()) >= 0) {
            return false;
        }
        // „Wohin führt dieser Weg?“, „Scholz: „Wir bleiben““ are titles if a text follows.
        boolean endsOpen = Character.isLetterOrDigit(line.text().charAt(length - 1)) || line.last() == '%';
        return endsOpen || (!alone && length <= 110);
    }

    private static boolean isHeading(Line line) {
        return line.length() <= MOST_WORDS_OF_HEADING
                && line.beginsLikeTitle()
                && ".:,;…!".indexOf(line.last()) < 0
                && line.text().indexOf('?') < 0;
    }
}
