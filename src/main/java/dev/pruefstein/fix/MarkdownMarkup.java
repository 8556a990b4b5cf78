package dev.pruefstein.fix;

import dev.pruefstein.extract.CommonMark;
import dev.pruefstein.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;

/** Markdown: what would be read as markup gets a backslash, a block goes with its lines. */
final class MarkdownMarkup implements Markup {

    private static final Pattern QUOTED = Pattern.compile("[\\s>]*+");

    private final String source;
    private final Lines lines;
    private @Nullable Node document;

    MarkdownMarkup(String source) {
        this.source = source;
        this.lines = new Lines(source);
    }

    @Override
    public String written(String words, char next) {
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            char follows = i + 1 < words.length() ? words.charAt(i + 1) : next;
            boolean entity = c == '&' && (follows == '#' || Character.isLetter(follows));
            if (entity || "\\`*_[]<>|~".indexOf(c) >= 0) {
                written.append('\\');
            }
            written.append(c);
        }
        return written.toString();
    }

    @Override
    public Optional<Span> around(Span block) {
        Node node = leaf(document(), block);
        // Under front matter with a title, the heading of the text is the one that readers see.
        boolean title = node instanceof Heading heading && heading.getLevel() == 1 && source.startsWith("---");
        if (title || !(node instanceof Paragraph || node instanceof Heading)) {
            return Optional.empty();
        }
        while (isNothingBut(node.getParent(), node)) {
            node = node.getParent();
        }
        Span span = span(node);
        return span == null
                ? Optional.empty()
                : lines.around(span, margin -> QUOTED.matcher(margin).matches()).filter(this::keepsNeighboursApart);
    }

    private static boolean isNothingBut(@Nullable Node parent, Node child) {
        boolean container = parent instanceof ListItem
                || parent instanceof BlockQuote
                || parent instanceof BulletList
                || parent instanceof OrderedList;
        return parent != null && container && parent.getFirstChild() == child && parent.getLastChild() == child;
    }

    /** The innermost block that holds a range. */
    private static @Nullable Node leaf(Node document, Span range) {
        Node found = null;
        Node child = document.getFirstChild();
        while (child != null) {
            Span span = child instanceof Block ? span(child) : null;
            if (span != null && span.start() <= range.start() && range.end() <= span.end()) {
                found = child;
                child = child.getFirstChild();
            } else {
                child = child.getNext();
            }
        }
        return found;
    }

    /** Two lines that come together must not become one paragraph. */
    private boolean keepsNeighboursApart(Span cut) {
        String before = source.substring(0, cut.start());
        String after = source.substring(cut.end());
        return before.isBlank()
                || after.isBlank()
                || before.matches("(?s).*\\R[ \\t>]*\\R")
                || after.matches("(?s)[ \\t>]*\\R.*");
    }

    private Node document() {
        if (document == null) {
            document = CommonMark.parse(source);
        }
        return document;
    }

    private static @Nullable Span span(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            return null;
        }
        SourceSpan last = spans.get(spans.size() - 1);
        return new Span(spans.get(0).getInputIndex(), last.getInputIndex() + last.getLength());
    }
}
