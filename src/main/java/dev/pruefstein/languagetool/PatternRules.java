package dev.pruefstein.languagetool;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.jspecify.annotations.Nullable;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.rules.de.GermanNumberInWordFilter;
import org.languagetool.rules.patterns.AbstractPatternRule;
import org.languagetool.rules.patterns.PatternRuleHandler;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Loads LanguageTool's pattern rules, but makes only those that are wanted, and of these only what checking needs:
 * examples and links to explanations are more than half of the files.
 */
final class PatternRules {

    private PatternRules() {}

    /**
     * What the files say of a rule before it is made.
     *
     * @param id the rule's id
     * @param category its category's id
     * @param defaultOff true if LanguageTool itself leaves it off
     */
    record Heading(String id, String category, boolean defaultOff) {}

    /** The rules of a language that are wanted, in the order of its files. */
    static List<AbstractPatternRule> load(Language language, Predicate<Heading> wanted) {
        List<AbstractPatternRule> rules = new ArrayList<>();
        for (String file : language.getRuleFileNames()) {
            try (InputStream in = JLanguageTool.getDataBroker().getAsStream(file)) {
                rules.addAll(read(in, file, language, wanted));
            } catch (IOException e) {
                throw new UncheckedIOException("could not read LanguageTool's rules " + file, e);
            } catch (SAXException | ParserConfigurationException e) {
                throw new IllegalStateException("could not read LanguageTool's rules " + file, e);
            }
        }
        return rules;
    }

    private static List<AbstractPatternRule> read(
            InputStream in, String file, Language language, Predicate<Heading> wanted)
            throws IOException, SAXException, ParserConfigurationException {
        Handler handler = new Handler(file, language, wanted);
        XMLReader reader = SAXParserFactory.newInstance().newSAXParser().getXMLReader();
        reader.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        // The files are LanguageTool's own; their entities, some thousand references, are no attack.
        reader.setProperty("jdk.xml.maxGeneralEntitySizeLimit", 0);
        reader.setProperty("jdk.xml.totalEntitySizeLimit", 0);
        reader.setProperty("jdk.xml.entityExpansionLimit", 0);
        reader.setContentHandler(handler);
        reader.setEntityResolver(handler);
        reader.setErrorHandler(handler);
        reader.setDTDHandler(handler);
        reader.parse(new org.xml.sax.InputSource(in));
        return handler.getRules();
    }

    /** Passes on to LanguageTool's handler what belongs to the rules that are wanted. */
    private static final class Handler extends PatternRuleHandler {

        private static final String SLOW_FILTER = GermanNumberInWordFilter.class.getName();

        private final Predicate<Heading> wanted;
        private @Nullable String prefix;
        private @Nullable String categoryId;
        private boolean categoryOff;
        private @Nullable String group;
        private boolean groupOff;
        /** Elements that are open inside of what is left out, itself included. */
        private int leftOut;

        Handler(String file, Language language, Predicate<Heading> wanted) {
            super(file, language);
            this.language = language; // as RuleLanguage
            this.wanted = wanted;
        }

        @Override
        public void startElement(String uri, String local, String name, Attributes attributes) throws SAXException {
            if (leftOut > 0 || isLeftOut(name, attributes)) {
                leftOut++;
            } else {
                super.startElement(uri, local, name, attributes);
                if (SLOW_FILTER.equals(filterClassName)) {
                    filterClassName = NumberInWordFilter.class.getName();
                }
            }
        }

        private boolean isLeftOut(String name, Attributes attributes) {
            switch (name) {
                case "rules" -> prefix = attributes.getValue("idprefix");
                case "category" -> {
                    categoryId = attributes.getValue("id");
                    categoryOff = isOff(attributes);
                }
                case "rulegroup" -> {
                    group = attributes.getValue("id");
                    groupOff = isOff(attributes);
                    return !isWanted(group, false);
                }
                case "rule" -> {
                    String id = attributes.getValue("id");
                    return !isWanted(id == null ? group : id, isOff(attributes));
                }
                case "example", "url" -> {
                    return true;
                }
                default -> {}
            }
            return false;
        }

        private static boolean isOff(Attributes attributes) {
            String value = attributes.getValue("default");
            return "off".equals(value) || "temp_off".equals(value);
        }

        private boolean isWanted(@Nullable String id, boolean off) {
            return wanted.test(new Heading(
                    prefix == null ? Objects.requireNonNull(id) : prefix + id,
                    Objects.requireNonNull(categoryId),
                    off || groupOff || categoryOff));
        }

        @Override
        public void endElement(String uri, String local, String name) throws SAXException {
            if (leftOut > 0) {
                leftOut--;
            } else {
                super.endElement(uri, local, name);
            }
            if (name.equals("rulegroup")) {
                group = null;
                groupOff = false;
            }
        }

        @Override
        public void characters(char[] text, int offset, int length) {
            if (leftOut == 0) {
                super.characters(text, offset, length);
            }
        }
    }
}
