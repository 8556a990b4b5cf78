package dev.pruefstein.report.xml;

import dev.pruefstein.report.Invisible;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * An XML document in the making, one element a line. What XML 1.0 forbids, and what would hide or reorder a line, is
 * shown instead of written.
 */
final class XmlOut {

    private final XMLStreamWriter xml;
    private int depth;

    private interface Step {
        void run() throws XMLStreamException;
    }

    /**
     * Writes to {@code out}.
     *
     * @param depth elements that are open around what is written
     */
    XmlOut(Writer out, int depth) {
        this.depth = depth;
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
        } catch (XMLStreamException e) {
            throw new UncheckedIOException(asIo(e));
        }
    }

    /** Writes the declaration. */
    void begin() throws IOException {
        attempt(() -> xml.writeStartDocument("UTF-8", "1.0"));
    }

    /** Writes all that was given so far, the end of a start tag included, and flushes. */
    void flush() throws IOException {
        attempt(() -> xml.writeCharacters(""));
        attempt(xml::flush);
    }

    /** Opens an element, with its attributes as names and values in turn. */
    void open(String element, String... attributes) throws IOException {
        newLine();
        depth++;
        attempt(() -> xml.writeStartElement(element));
        attributes(attributes);
    }

    /** Writes an element without content. */
    void empty(String element, String... attributes) throws IOException {
        newLine();
        attempt(() -> xml.writeEmptyElement(element));
        attributes(attributes);
    }

    /** Writes an element that holds these lines. */
    void lines(String element, Iterable<String> lines, String... attributes) throws IOException {
        open(element, attributes);
        for (String line : lines) {
            attempt(() -> xml.writeCharacters("\n" + Invisible.show(line)));
        }
        close();
    }

    /** Closes the element that was opened last. */
    void close() throws IOException {
        depth--;
        newLine();
        attempt(xml::writeEndElement);
    }

    /** Ends the last line and flushes. */
    void end() throws IOException {
        attempt(() -> xml.writeCharacters("\n"));
        flush();
    }

    private void attributes(String... attributes) throws IOException {
        for (int i = 0; i < attributes.length; i += 2) {
            String name = attributes[i];
            String value = Invisible.show(attributes[i + 1]);
            attempt(() -> xml.writeAttribute(name, value));
        }
    }

    private void newLine() throws IOException {
        attempt(() -> xml.writeCharacters("\n" + "  ".repeat(depth)));
    }

    private static void attempt(Step step) throws IOException {
        try {
            step.run();
        } catch (XMLStreamException e) {
            throw asIo(e);
        }
    }

    private static IOException asIo(XMLStreamException e) {
        return e.getNestedException() instanceof IOException io ? io : new IOException(e.getMessage(), e);
    }
}
