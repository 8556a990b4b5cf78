package dev.pruefstein.rules;

import dev.pruefstein.text.Nearest;
import dev.pruefstein.text.Position;
import dev.pruefstein.text.Problem;
import java.io.StringReader;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A value of a YAML file that knows where it stands, so that whoever reads it can point at what is wrong. Mappings,
 * sequences and scalars are read; no objects are made from tags. Immutable.
 */
public final class YamlNode {

    private static final Map<String, Boolean> FLAGS = Map.of("true", true, "false", false);

    private final String path;
    private final String text;
    private final String name;
    private final Node node;

    private YamlNode(String path, String text, String name, Node node) {
        this.path = path;
        this.text = text;
        this.name = name;
        this.node = node;
    }

    /**
     * Reads a file.
     *
     * @param path the file's path as errors should show it
     * @param text the file's contents
     * @return the file's value, empty if the file holds none
     */
    public static Optional<YamlNode> parse(String path, String text) {
        try {
            Node root = new Yaml(new LoaderOptions()).compose(new StringReader(text));
            return Optional.ofNullable(root).map(node -> new YamlNode(path, text, "the file", node));
        } catch (MarkedYAMLException e) {
            Mark mark = e.getProblemMark() != null ? e.getProblemMark() : e.getContextMark();
            String message = "not valid YAML: " + e.getProblem() + "; mind indentation, quotes and colons";
            if (mark == null) {
                throw new RuleFileException(new Problem(path, null, message), null);
            }
            throw RuleFileException.at(path, text, position(mark), message);
        } catch (YAMLException e) {
            throw new RuleFileException(new Problem(path, null, "not valid YAML: " + e.getMessage()), null);
        }
    }

    /** The entries of a mapping in file order. A key that occurs twice is an error. */
    public Map<String, YamlNode> entries() {
        if (!(node instanceof MappingNode mapping)) {
            throw error("expected entries of the form “key: value” in " + name);
        }
        Map<String, YamlNode> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            YamlNode keyNode = new YamlNode(path, text, "a key", tuple.getKeyNode());
            String key = keyNode.string();
            if (entries.put(key, new YamlNode(path, text, key, tuple.getValueNode())) != null) {
                throw keyNode.error("“" + key + "” stands here a second time; keep one of the two");
            }
        }
        return entries;
    }

    /** The entries of a mapping whose keys are all among {@code allowed}. */
    public Map<String, YamlNode> entries(List<String> allowed) {
        Map<String, YamlNode> entries = entries();
        for (NodeTuple tuple : ((MappingNode) node).getValue()) {
            YamlNode key = new YamlNode(path, text, "a key", tuple.getKeyNode());
            if (!allowed.contains(key.string())) {
                throw key.error(unknown("key", key.string(), allowed));
            }
        }
        return entries;
    }

    /** The entry with this key; an error if it is missing. */
    public YamlNode require(Map<String, YamlNode> entries, String key) {
        YamlNode value = entries.get(key);
        if (value == null) {
            throw error(name + " lacks the key “" + key + "”; add it");
        }
        return value;
    }

    /** A scalar as it is written. */
    public String string() {
        if (!(node instanceof ScalarNode scalar)) {
            throw error("expected a single value for " + name);
        }
        return scalar.getValue();
    }

    /** A number between two bounds, both included. */
    public double number(double least, double most) {
        String value = string();
        double number;
        try {
            number = Double.parseDouble(value);
        } catch (NumberFormatException e) {
            throw error("“" + value + "” is not a number; " + name + " takes one from " + shown(least) + " to "
                    + shown(most));
        }
        if (!(number >= least && number <= most)) {
            throw error(name + " is " + value + "; it must lie between " + shown(least) + " and " + shown(most));
        }
        return number;
    }

    /** A whole number between two bounds, both included. */
    public int wholeNumber(int least, int most) {
        double number = number(least, most);
        if (number != Math.rint(number)) {
            throw error(name + " is " + string() + "; it must be a whole number");
        }
        return (int) number;
    }

    /** True or false. */
    public boolean flag() {
        return oneOf("value", FLAGS);
    }

    /** The items of a sequence; a single value is a sequence of one. */
    public List<YamlNode> items() {
        if (node instanceof ScalarNode) {
            return List.of(this);
        }
        if (!(node instanceof SequenceNode sequence)) {
            throw error("expected a list for " + name);
        }
        return sequence.getValue().stream()
                .map(item -> new YamlNode(path, text, "an item of " + name, item))
                .toList();
    }

    /** Where this value begins. */
    public Position position() {
        return position(node.getStartMark());
    }

    /** One of the given names, which map to values. */
    public <T> T oneOf(String what, Map<String, T> values) {
        T value = values.get(string());
        if (value == null) {
            throw error(unknown(what, string(), values.keySet()));
        }
        return value;
    }

    /** An error at this value. */
    public RuleFileException error(String message) {
        return RuleFileException.at(path, text, position(), message);
    }

    private static String unknown(String what, String given, Collection<String> valid) {
        return "unknown " + what + " “" + given + "”"
                + Nearest.of(given, valid).stream()
                        .findFirst()
                        .map(n -> "; did you mean “" + n + "”?")
                        .orElse(".")
                + (valid.size() <= 30
                        ? " Valid: " + valid.stream().sorted().collect(Collectors.joining(", ")) + "."
                        : "");
    }

    private static String shown(double bound) {
        return bound == Math.rint(bound) ? Long.toString((long) bound) : Double.toString(bound);
    }

    private static Position position(Mark mark) {
        return new Position(mark.getLine() + 1, mark.getColumn() + 1);
    }
}
