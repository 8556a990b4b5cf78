package dev.pruefstein.text;

import java.util.List;
import java.util.Optional;

/**
 * An article: its source text and the blocks that were found in it, in reading order.
 *
 * @param id name of the article: the {@code id} of a JSONL line, otherwise the path as it was given
 * @param path where the article came from, as the user wrote it; {@code -} for standard input
 * @param source the decoded input; spans of findings count in it
 * @param line line of the file at which the article begins, from 1
 * @param lines lines of {@code source}
 * @param blocks the blocks in reading order
 * @param comments the comments of the markup, in UTF-16 offsets of {@code source}, from {@code <!--} to {@code -->}, sorted;
 *     plain text has none
 */
public record Article(
        String id, String path, String source, int line, LineMap lines, List<Block> blocks, List<Span> comments) {

    /** Copies the lists. */
    public Article {
        blocks = List.copyOf(blocks);
        comments = List.copyOf(comments);
    }

    /** A file that is an article, without comments. */
    public Article(String id, String path, String source, List<Block> blocks) {
        this(id, path, source, 1, new LineMap(source), blocks, List.of());
    }

    /** The article that was found in a source, without comments. */
    public Article(Source source, List<Block> blocks) {
        this(source, blocks, List.of());
    }

    /** The article that was found in a source. */
    public Article(Source source, List<Block> blocks, List<Span> comments) {
        this(source.id(), source.path(), source.text(), source.line(), new LineMap(source.text()), blocks, comments);
    }

    /** The title, if the article has one. */
    public Optional<Block> headline() {
        return blocks.stream().filter(b -> b.kind() == BlockKind.HEADLINE).findFirst();
    }

    /** The blocks whose language is checked, in reading order: no furniture, no code. */
    public List<Block> prose() {
        return blocks.stream().filter(b -> b.kind().isProse()).toList();
    }

    /** Line and column of a source offset. */
    public Position position(int offset) {
        return lines.position(offset);
    }
}
