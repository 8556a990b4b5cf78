package dev.pruefstein.extract;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** CommonMark with tables, every node with its place in the source. Thread-safe. */
public final class CommonMark {

    /** What is nested deeper is read as text: a line of 50,000 angle brackets would take a minute. */
    private static final int MOST_NESTED = 100;

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(MOST_NESTED)
            .maxInlineNesting(MOST_NESTED)
            .build();

    private CommonMark() {}

    /** The document of a text; never fails. */
    public static Node parse(String text) {
        return PARSER.parse(text);
    }
}
