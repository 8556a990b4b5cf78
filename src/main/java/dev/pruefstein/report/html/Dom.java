package dev.pruefstein.report.html;

import dev.pruefstein.report.Invisible;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Steps that every part of the page takes on jsoup's document model. */
final class Dom {

    private Dom() {}

    /** An element that prints without added white space. */
    static Element root(String tag) {
        Document document = new Document(Parser.NamespaceHtml, "");
        document.outputSettings().prettyPrint(false);
        return document.appendElement(tag);
    }

    /** Text in one line: line ends and tabs as spaces, other controls shown. */
    static String shown(String text) {
        return Invisible.show(text.replace('\n', ' ').replace('\r', ' ').replace('\t', ' '));
    }

    /** Text that keeps its lines, for program text. */
    static String shownLines(String text) {
        StringBuilder shown = new StringBuilder();
        text.lines().forEach(line -> shown.append(shown(line)).append('\n'));
        return shown.toString();
    }

    /** Appends an element with text in it. */
    static Element text(Element parent, String tag, String text) {
        return parent.appendElement(tag).appendText(shown(text));
    }

    /** Appends an element with a class and text in it. */
    static Element text(Element parent, String tag, String className, String text) {
        return text(parent, tag, text).addClass(className);
    }

    /** Appends a line break to the page's own source, so that the file can be read. */
    static void newline(Element parent) {
        parent.appendText("\n");
    }

    /** A drawing that stretches to the room it is given; colours come from the style sheet. */
    static Element drawing(Element parent, String className, int width, int height, String label) {
        return parent.appendElement("svg")
                .addClass(className)
                .attr("viewBox", "0 0 " + width + " " + height)
                .attr("preserveAspectRatio", "none")
                .attr("role", "img")
                .attr("aria-label", label);
    }

    /** Appends a rectangle. */
    static void rectangle(Element drawing, String className, double x, double width, double y, double height) {
        drawing.appendElement("rect")
                .addClass(className)
                .attr("x", number(x))
                .attr("width", number(width))
                .attr("y", number(y))
                .attr("height", number(height));
    }

    private static String number(double value) {
        return String.format(java.util.Locale.ROOT, "%.1f", value);
    }
}
