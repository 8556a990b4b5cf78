package dev.pruefstein.extract;

import dev.pruefstein.text.Block;
import dev.pruefstein.text.BlockKind;
import dev.pruefstein.text.FurnitureKind;
import dev.pruefstein.text.MappedText;
import dev.pruefstein.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Collects blocks from pieces of marked-up source: decodes entities and escapes, collapses white space, and keeps the
 * place of every character. Not thread-safe.
 */
final class BlockWriter {

    private static final Pattern ENTITY = Pattern.compile("&(?:#[xX]?[0-9a-fA-F]{1,8}|[A-Za-z][A-Za-z0-9]{1,31});?");
    private static final int FEWEST_WORDS_OF_LINK = 4;
    private static final int NONE = -1;

    private final String source;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Span> comments = new ArrayList<>();
    private MappedText.Builder text = new MappedText.Builder();
    private boolean space;
    private int spaceStart = NONE;
    private int spaceEnd = NONE;
    private int lastEnd;
    private boolean linkOnly = true;

    BlockWriter(String source) {
        this.source = source;
    }

    List<Block> blocks() {
        return blocks;
    }

    /** The places of comments, sorted. */
    List<Span> comments() {
        return comments.stream().sorted().toList();
    }

    /** Keeps the place of a comment, in any order. */
    void comment(Span place) {
        comments.add(place);
    }

    void add(Block block) {
        blocks.add(block);
    }

    /** White space that stands for no characters of its own: a line break in the markup. */
    void space() {
        space = true;
    }

    /**
     * Appends text that the parser has decoded from {@code source[start, end)}.
     *
     * @param escapes true if a backslash may stand before a character
     * @param linked true if the text is that of a link
     */
    void append(String decoded, int start, int end, boolean escapes, boolean linked) {
        linkOnly &= linked || decoded.isBlank();
        Matcher entity = ENTITY.matcher(source);
        int at = start;
        int i = 0;
        while (i < decoded.length()) {
            char c = decoded.charAt(i);
            char raw = at < end ? source.charAt(at) : 0;
            int length = raw == '&' ? entityLength(entity.region(at, end), decoded, i) : 0;
            if (length > 0) {
                String meant = Parser.unescapeEntities(source.substring(at, at + length), false);
                for (int k = 0; k < meant.length(); k++) {
                    put(meant.charAt(k), at, at + length);
                }
                at += length;
                i += meant.length();
            } else if (escapes && raw == '\\' && c != '\\' && at + 1 < end && source.charAt(at + 1) == c) {
                put(c, at, at + 2);
                at += 2;
                i++;
            } else if (at >= end || raw == c) {
                put(c, Math.min(at, end), Math.min(at + 1, end));
                at++;
                i++;
            } else if (raw == 0 && c == '\ufffd') {
                at++;
                i++;
            } else {
                at++;
            }
        }
    }

    /** Length of the entity that begins the region and stands for the text at {@code i}; 0 if there is none. */
    private static int entityLength(Matcher entity, String decoded, int i) {
        if (!entity.lookingAt()) {
            return 0;
        }
        String name = entity.group();
        // Without a semicolon the name may end before the word does: &copy2022
        int shortest = name.endsWith(";") ? name.length() : 2;
        for (int length = name.length(); length >= shortest; length--) {
            String part = name.substring(0, length);
            String meant = Parser.unescapeEntities(part, false);
            if (!meant.equals(part) && meant.length() <= 2 && decoded.startsWith(meant, i)) {
                return length;
            }
        }
        return 0;
    }

    private void put(char c, int start, int end) {
        if (Character.isWhitespace(c)) {
            spaceStart = space || spaceStart != NONE ? spaceStart : start;
            spaceEnd = end;
            space = true;
            return;
        }
        if (space && text.length() > 0) {
            text.append(
                    ' ',
                    spaceStart == NONE ? Math.min(lastEnd, start) : spaceStart,
                    spaceEnd == NONE ? start : spaceEnd);
        }
        space = false;
        spaceStart = NONE;
        spaceEnd = NONE;
        text.append(c, start, end);
        lastEnd = end;
    }

    /** Ends the block that is being collected, if it has any text. */
    void flush(BlockKind kind, boolean marked, FurnitureKind furniture) {
        MappedText content = Clean.clean(text.build());
        boolean link = linkOnly;
        text = new MappedText.Builder();
        space = false;
        spaceStart = NONE;
        spaceEnd = NONE;
        linkOnly = true;
        if (Line.of(content.text()).isEmpty()) {
            return;
        }
        if (kind == BlockKind.FURNITURE) {
            blocks.add(Block.furniture(furniture, content, marked));
        } else if (link && kind == BlockKind.PARAGRAPH && isTitle(Line.of(content.text()))) {
            // A paragraph that is nothing but a link leads to another page.
            blocks.add(Block.furniture(FurnitureKind.RELATED_LINK, content, false));
        } else {
            blocks.add(new Block(kind, content, marked));
        }
    }

    private static boolean isTitle(Line line) {
        return line.length() >= FEWEST_WORDS_OF_LINK && line.isTitleLike() && !line.endsSentence();
    }
}
