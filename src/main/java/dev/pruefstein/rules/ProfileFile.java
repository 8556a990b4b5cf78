package dev.pruefstein.rules;

import dev.pruefstein.text.Position;
import java.util.HashMap;
import java.util.Map;

/** Reads {@code rules/profile.tsv}: a feature, a tab, its weight; lines that begin with {@code #} are comments. */
final class ProfileFile {

    private ProfileFile() {}

    static Map<String, Double> read(String path, String text) {
        Map<String, Double> weights = new HashMap<>();
        int number = 0;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            number++;
            if (line.startsWith("#") || line.isBlank()) {
                continue;
            }
            int tab = line.indexOf('\t');
            if (tab < 0) {
                throw RuleFileException.at(
                        path, text, new Position(number, 1), "expected a feature, a tab, and its weight");
            }
            try {
                weights.put(line.substring(0, tab), Double.valueOf(line.substring(tab + 1)));
            } catch (NumberFormatException e) {
                throw RuleFileException.at(
                        path, text, new Position(number, tab + 2), "not a number: “" + line.substring(tab + 1) + "”");
            }
        }
        return weights;
    }
}
