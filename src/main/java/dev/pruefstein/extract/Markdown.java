package dev.pruefstein.extract;

import dev.pruefstein.text.Block;
import dev.pruefstein.text.BlockKind;
import dev.pruefstein.text.FurnitureKind;
import dev.pruefstein.text.Span;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** The blocks of a CommonMark text with tables. Front matter is not part of the text, but its title is. */
final class Markdown {

    private final String source;
    private final int offset;
    private final BlockWriter out;

    private Markdown(String source, int offset, BlockWriter out) {
        this.source = source;
        this.offset = offset;
        this.out = out;
    }

    /** The blocks and comments of a text. */
    static BlockWriter read(String source) {
        BlockWriter out = new BlockWriter(source);
        int start = FrontMatter.read(source, out);
        Markdown walker = new Markdown(source, start, out);
        walker.walk(CommonMark.parse(source.substring(start)));
        return out;
    }

    /** Visits in document order without recursion: hostile nesting cannot exhaust the stack. */
    private void walk(Node document) {
        Node node = document;
        while (node != null) {
            boolean entered = visit(node);
            Node child = entered ? node.getFirstChild() : null;
            while (child == null && node != null && node != document) {
                child = node.getNext();
                node = child == null ? node.getParent() : node;
            }
            node = child;
        }
    }

    /** Writes a block; true if it is one that holds others. */
    private boolean visit(Node node) {
        if (node instanceof Paragraph || node instanceof Heading || node instanceof TableCell) {
            inlines(node);
            BlockKind kind = kind(node);
            out.flush(kind, kind != BlockKind.PARAGRAPH, FurnitureKind.NAVIGATION);
            return false;
        }
        Span span = span(node);
        if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
            if (span != null && !span.of(source).isBlank()) {
                out.add(new Block(BlockKind.CODE, Clean.slice(source, span), true));
            }
            return false;
        }
        if (node instanceof HtmlBlock) {
            if (span != null) {
                Html.fragment(out, span.of(source), span.start());
            }
            return false;
        }
        return true;
    }

    private BlockKind kind(Node node) {
        if (node instanceof TableCell) {
            return BlockKind.TABLE_CELL;
        }
        if (node instanceof Heading heading) {
            boolean title =
                    heading.getLevel() == 1 && out.blocks().stream().noneMatch(b -> b.kind() == BlockKind.HEADLINE);
            return title ? BlockKind.HEADLINE : BlockKind.HEADING;
        }
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            if (at instanceof ListItem) {
                return BlockKind.LIST_ITEM;
            }
            if (at instanceof BlockQuote) {
                return BlockKind.QUOTE;
            }
        }
        return BlockKind.PARAGRAPH;
    }

    private void inlines(Node block) {
        Node node = block.getFirstChild();
        int links = 0;
        while (node != null && node != block) {
            inline(node, links > 0);
            boolean enter = !(node instanceof Image) && node.getFirstChild() != null;
            if (enter) {
                links += node instanceof Link ? 1 : 0;
                node = node.getFirstChild();
                continue;
            }
            while (node != block && node.getNext() == null) {
                node = node.getParent();
                links -= node instanceof Link ? 1 : 0;
            }
            node = node == block ? null : node.getNext();
        }
    }

    private void inline(Node node, boolean linked) {
        if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            out.space();
            return;
        }
        Span span = span(node);
        if (span == null) {
            return;
        }
        if (node instanceof Text text) {
            out.append(text.getLiteral(), span.start(), span.end(), true, linked);
        } else if (node instanceof HtmlInline && source.startsWith(Html.COMMENT, span.start())) {
            out.comment(span);
        } else if (node instanceof Code code) {
            int ticks = span.start();
            while (ticks < span.end() && source.charAt(ticks) == '`') {
                ticks++;
            }
            out.append(code.getLiteral(), ticks, span.end(), false, linked);
        }
    }

    private @Nullable Span span(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            return null;
        }
        SourceSpan last = spans.get(spans.size() - 1);
        return new Span(offset + spans.get(0).getInputIndex(), offset + last.getInputIndex() + last.getLength());
    }
}
