package dev.pruefstein.languagetool;

import java.util.Locale;
import org.languagetool.Tag;
import org.languagetool.rules.Rule;
import org.languagetool.rules.TextLevelRule;

/**
 * What one of LanguageTool's rules did on native and on translated text.
 *
 * @param id rule id
 * @param category LanguageTool's category id
 * @param standing what LanguageTool does with it: {@code default}, {@code picky}, {@code off}; or its kind: {@code speller} (not
 *     measured) or {@code whole-text}, which looks at more than one sentence
 * @param natives matches on native text
 * @param translated matches on translated text
 * @param hits those of {@code translated} that touch an expert's error span
 * @param chance how many of {@code translated} would touch one if they stood at random words of their texts
 */
record RuleFigures(String id, String category, String standing, int natives, int translated, int hits, double chance) {

    static final String SPELLER = "speller";
    static final String WHOLE_TEXT = "whole-text";
    static final String OFF = "off";

    static RuleFigures of(Rule rule) {
        boolean off = rule.isDefaultOff()
                || rule.isDefaultTempOff()
                || rule.getCategory().isDefaultOff();
        String standing = RuleMeasurement.isSpeller(rule)
                ? SPELLER
                : rule instanceof TextLevelRule
                        ? WHOLE_TEXT
                        : off ? OFF : rule.getTags().contains(Tag.picky) ? "picky" : "default";
        return new RuleFigures(rule.getId(), rule.getCategory().getId().toString(), standing, 0, 0, 0, 0);
    }

    RuleFigures withNative() {
        return new RuleFigures(id, category, standing, natives + 1, translated, hits, chance);
    }

    RuleFigures withTranslated(boolean hit, double probability) {
        return new RuleFigures(
                id, category, standing, natives, translated + 1, hits + (hit ? 1 : 0), chance + probability);
    }

    static String header(int nativeWords, int translatedWords) {
        return "# rule\tcategory\tstanding\tnative (of " + nativeWords + " words)\ttranslated (of " + translatedWords
                + " words)\thits\tby chance";
    }

    String line() {
        return String.format(
                Locale.ROOT, "%s\t%s\t%s\t%d\t%d\t%d\t%.2f", id, category, standing, natives, translated, hits, chance);
    }

    static RuleFigures parse(String line) {
        String[] c = line.split("\t", -1);
        return new RuleFigures(
                c[0],
                c[1],
                c[2],
                Integer.parseInt(c[3]),
                Integer.parseInt(c[4]),
                Integer.parseInt(c[5]),
                Double.parseDouble(c[6]));
    }
}
