package dev.pruefstein.rules;

import dev.pruefstein.check.Patterns;
import dev.pruefstein.text.Nearest;
import dev.pruefstein.text.Position;
import java.io.StringReader;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Looks through {@code rules/patterns.xml} before LanguageTool does, so that what is wrong is reported with its line: XML
 * that is not well-formed, a document type (whose entities could reach other files), rules without an id, categories of
 * which the policy says nothing, regular expressions that do not compile.
 */
final class PatternFile {

    private final String path;
    private final String text;
    private final Set<String> categories;
    private final Set<String> ids = new LinkedHashSet<>();
    private boolean inGroup;
    private @Nullable Position regexAt;

    private PatternFile(String path, String text, Set<String> categories) {
        this.path = path;
        this.text = text;
        this.categories = categories;
    }

    /**
     * Reads a pattern file.
     *
     * @param path the file as errors should show it
     * @param text its contents
     * @param categories the category ids that the policy knows
     */
    static Patterns read(String path, String text, Set<String> categories) {
        PatternFile file = new PatternFile(path, text, categories);
        file.walk();
        return new Patterns(path, text, file.ids);
    }

    private void walk() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(text));
            while (xml.hasNext()) {
                look(xml, xml.next());
            }
        } catch (XMLStreamException e) {
            String reason = String.valueOf(e.getMessage()).replaceAll("(?s).*Message: ", "");
            throw RuleFileException.at(path, text, position(e.getLocation()), "not well-formed XML: " + reason);
        }
    }

    private void look(XMLStreamReader xml, int event) {
        Position here = position(xml.getLocation());
        if (event == XMLStreamConstants.DTD) {
            throw error(here, "a document type is not allowed here; write out its entities");
        } else if (event == XMLStreamConstants.START_ELEMENT) {
            start(xml, here);
        } else if (event == XMLStreamConstants.CHARACTERS && regexAt != null) {
            compile(xml.getText().strip(), regexAt);
            regexAt = null;
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            regexAt = null;
            inGroup &= !xml.getLocalName().equals("rulegroup");
        }
    }

    private void start(XMLStreamReader xml, Position here) {
        String id = xml.getAttributeValue(null, "id");
        regexAt = "yes".equals(xml.getAttributeValue(null, "regexp")) ? here : null;
        switch (xml.getLocalName()) {
            case "category" -> {
                if (id == null || !categories.contains(id)) {
                    throw error(here, unknownCategory(id));
                }
            }
            case "rulegroup" -> {
                add(id, here);
                inGroup = true;
            }
            case "rule" -> {
                if (!inGroup) {
                    add(id, here);
                }
            }
            default -> {
                // tokens, messages and examples are LanguageTool's business
            }
        }
    }

    private String unknownCategory(@Nullable String id) {
        String given = id == null ? "" : id;
        return "languagetool.yml says nothing of the category “" + given + "”; list it there under “categories”"
                + Nearest.of(given, categories).stream()
                        .findFirst()
                        .map(n -> ", or did you mean “" + n + "”?")
                        .orElse("");
    }

    private void add(@Nullable String id, Position here) {
        if (id == null || id.isBlank()) {
            throw error(here, "a rule needs an id; add one in kebab-case that names the problem");
        }
        if (!ids.add(id)) {
            throw error(here, "the id “" + id + "” stands here a second time; put both into one rulegroup");
        }
    }

    private void compile(String regex, Position at) {
        try {
            Pattern.compile(regex);
        } catch (PatternSyntaxException e) {
            throw error(at, "“" + regex + "” is not a regular expression: " + e.getDescription());
        }
    }

    private RuleFileException error(Position at, String message) {
        return RuleFileException.at(path, text, at, message);
    }

    private static Position position(@Nullable Location location) {
        return location == null
                ? new Position(1, 1)
                : new Position(Math.max(1, location.getLineNumber()), Math.max(1, location.getColumnNumber()));
    }
}
