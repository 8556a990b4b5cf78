package dev.pruefstein.fix;

import dev.pruefstein.text.Span;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** HTML: what would be read as markup is written as an entity, a block goes with its element. */
final class HtmlMarkup implements Markup {

    /** Never cut out, whatever is left in them. */
    private static final Set<String> KEPT = Set.of(
            "html", "head", "body", "main", "article", "section", "header", "table", "tbody", "thead", "tr", "td",
            "th");
    /** Elements that show something without words. */
    private static final String SHOWN = "img, picture, video, audio, iframe, object, embed, svg, canvas, form, input, "
            + "button, select, textarea, script, style, hr";

    private final String source;
    private final Lines lines;
    private @Nullable Element body;

    HtmlMarkup(String source) {
        this.source = source;
        this.lines = new Lines(source);
    }

    @Override
    public String written(String words, char next) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    @Override
    public Optional<Span> around(Span block) {
        Element outermost = null;
        for (Element element : body().getAllElements()) {
            Span span = span(element);
            boolean holds = span != null && span.start() <= block.start() && block.end() <= span.end();
            if (holds && outermost == null && isOnly(element, block)) {
                outermost = element; // parents come before their children
            }
        }
        Span span = outermost == null ? null : span(outermost);
        // The element's line goes with it if nothing else stands there.
        return Optional.ofNullable(span)
                .map(s -> lines.around(s, String::isBlank).orElse(s));
    }

    private Element body() {
        if (body == null) {
            body = Parser.htmlParser()
                    .setTrackPosition(true)
                    .parseInput(source, "")
                    .body();
        }
        return body;
    }

    /** True if the element shows the block and nothing else. */
    private static boolean isOnly(Element element, Span block) {
        if (KEPT.contains(element.normalName()) || !element.select(SHOWN).isEmpty()) {
            return false;
        }
        return element.nodeStream(TextNode.class)
                .filter(text -> !text.isBlank())
                .allMatch(text -> {
                    Range range = text.sourceRange();
                    int start = range.startPos() + leading(text.getWholeText());
                    int end = range.endPos()
                            - leading(new StringBuilder(text.getWholeText())
                                    .reverse()
                                    .toString());
                    return range.isTracked() && start >= block.start() && end <= block.end();
                });
    }

    private static int leading(String text) {
        return text.length() - text.stripLeading().length();
    }

    /** From the start tag to the end tag, which may be missing; null if the start tag is missing. */
    private static @Nullable Span span(Element element) {
        Range start = element.sourceRange();
        Range end = element.endSourceRange();
        boolean known = start.isTracked() && !start.isImplicit() && end.isTracked() && end.endPos() >= start.endPos();
        return known ? new Span(start.startPos(), end.endPos()) : null;
    }
}
