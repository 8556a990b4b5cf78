package dev.pruefstein.extract;

import dev.pruefstein.text.BlockKind;
import dev.pruefstein.text.FurnitureKind;
import dev.pruefstein.text.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * The blocks of an HTML page. What stands outside the main content, and what an element's name, role or class sets apart,
 * is marked furniture.
 */
final class Html implements NodeVisitor {

    /** How a comment begins. */
    static final String COMMENT = "<!--";

    private static final Set<String> UNSEEN = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "head",
            "svg",
            "math",
            "iframe",
            "object",
            "canvas",
            "audio",
            "video");
    private static final Set<String> KEPT_INSIDE = Set.of("p", "div", "span", "section", "h2", "h3", "h4", "h5", "h6");

    private record Frame(Element element, BlockKind kind, boolean marked, FurnitureKind furniture, boolean outside) {}

    private final BlockWriter out;
    private final int offset;
    private final PageAreas areas;
    private final Deque<Frame> frames = new ArrayDeque<>();
    private @Nullable Element unseen;
    private int links;

    private Html(BlockWriter out, int offset, Element body, PageAreas areas) {
        this.out = out;
        this.offset = offset;
        this.areas = areas;
        boolean outside = !areas.main().equals(body);
        frames.push(new Frame(body, BlockKind.PARAGRAPH, false, FurnitureKind.NAVIGATION, outside));
    }

    /** The blocks and comments of a page or fragment. */
    static BlockWriter read(String source) {
        BlockWriter out = new BlockWriter(source);
        Document page = parse(source);
        walk(out, 0, page.body(), PageAreas.of(page));
        comments(out, 0, source, page);
        return out;
    }

    /** Writes the blocks and comments of a fragment that begins at an offset of the writer's source. */
    static void fragment(BlockWriter out, String fragment, int offset) {
        Document page = parse(fragment);
        Element body = page.body();
        walk(out, offset, body, new PageAreas(body, null));
        comments(out, offset, fragment, page);
    }

    /** Comments, wherever they stand. What only looks like one, in a script or a text field, is none to the parser. */
    private static void comments(BlockWriter out, int offset, String source, Document page) {
        if (!source.contains(COMMENT)) {
            return;
        }
        page.nodeStream(Comment.class)
                .map(Node::sourceRange)
                .filter(range -> range.isTracked() && source.startsWith(COMMENT, range.startPos()))
                .forEach(range -> out.comment(new Span(offset + range.startPos(), offset + range.endPos())));
    }

    private static Document parse(String source) {
        return Parser.htmlParser().setTrackPosition(true).parseInput(source, "");
    }

    private static void walk(BlockWriter out, int offset, Element body, PageAreas areas) {
        Html walker = new Html(out, offset, body, areas);
        NodeTraversor.traverse(walker, body);
        walker.flush();
    }

    @Override
    public void head(Node node, int depth) {
        if (unseen != null || node.equals(bottom())) {
            return;
        }
        if (node instanceof TextNode text) {
            write(text);
        } else if (node instanceof Element element) {
            open(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (unseen != null) {
            unseen = unseen.equals(node) ? null : unseen;
            return;
        }
        if (node instanceof Element element && element.normalName().equals("a")) {
            links--;
        }
        if (frames.size() > 1 && frame().element().equals(node)) {
            flush();
            frames.pop();
        }
    }

    private @Nullable Element bottom() {
        Frame last = frames.peekLast();
        return last == null ? null : last.element();
    }

    private Frame frame() {
        return frames.element();
    }

    private void write(TextNode text) {
        Range range = text.sourceRange();
        if (range.isTracked()) {
            boolean linked = links > 0;
            out.append(text.getWholeText(), offset + range.startPos(), offset + range.endPos(), false, linked);
        }
    }

    private void open(Element element) {
        String name = element.normalName();
        if (UNSEEN.contains(name) || PageAreas.isHidden(element)) {
            unseen = element;
            return;
        }
        if (name.equals("a")) {
            links++;
        }
        if (name.equals("br")) {
            out.space();
        }
        Frame parent = frame();
        FurnitureKind furniture = parent.kind() == BlockKind.FURNITURE ? null : areas.furniture(element);
        boolean main = element.equals(areas.main());
        if (furniture != null || main || element.isBlock() || element.equals(areas.headline())) {
            flush();
            frames.push(frame(element, parent, main ? null : furniture, parent.outside() && !main));
        }
    }

    private Frame frame(Element element, Frame parent, @Nullable FurnitureKind furniture, boolean outside) {
        if (furniture != null) {
            return new Frame(element, BlockKind.FURNITURE, true, furniture, outside);
        }
        BlockKind kind = kind(element, parent.kind());
        return new Frame(element, kind, kind != BlockKind.PARAGRAPH || parent.marked(), parent.furniture(), outside);
    }

    private BlockKind kind(Element element, BlockKind parent) {
        if (parent == BlockKind.FURNITURE || parent == BlockKind.CODE) {
            return parent;
        }
        String name = element.normalName();
        if (parent != BlockKind.PARAGRAPH && parent != BlockKind.TEASER && KEPT_INSIDE.contains(name)) {
            return parent;
        }
        return switch (name) {
            case "h1" -> element.equals(areas.headline()) ? BlockKind.HEADLINE : BlockKind.HEADING;
            case "h2", "h3", "h4", "h5", "h6" -> areas.isTeaser(element) ? BlockKind.TEASER : BlockKind.HEADING;
            case "li", "dt", "dd" -> BlockKind.LIST_ITEM;
            case "blockquote" -> BlockKind.QUOTE;
            case "figcaption", "caption" -> BlockKind.CAPTION;
            case "td", "th" -> BlockKind.TABLE_CELL;
            case "pre", "textarea" -> BlockKind.CODE;
            default ->
                areas.isTeaser(element) ? BlockKind.TEASER : areas.isCaption(element) ? BlockKind.CAPTION : parent;
        };
    }

    private void flush() {
        Frame frame = frame();
        boolean away = frame.outside() && frame.kind() != BlockKind.HEADLINE;
        out.flush(away ? BlockKind.FURNITURE : frame.kind(), away || frame.marked(), frame.furniture());
    }
}
