package dev.pruefstein.check.consistency;

import dev.pruefstein.analyse.AnalysedArticle;
import dev.pruefstein.analyse.nominal.Gender;
import dev.pruefstein.text.Reading;
import dev.pruefstein.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An office, profession or role that German names in a form for men and one for women: <i>Präsident</i>,
 * <i>Präsidentin</i>.
 *
 * @param base the form for men, in the nominative
 * @param gender of the person who is called so
 * @param partner the nominative of the other form
 */
record PersonNoun(String base, Gender gender, String partner) {

    private static final String ENDING = "in";
    /** Offices whose compounds women hold, whether the dictionary has them or not. */
    private static final Pattern OFFICE = Pattern.compile(
            "(?i).*(?:kanzler|minister|präsident|sprecher|chef|direktor|sekretär|leiter|meister|vorsteher)in");

    private static final String[][] UMLAUTS = {{"a", "ä"}, {"o", "ö"}, {"u", "ü"}};

    /** The noun of a token, if it has such a partner and reads as one gender only. */
    static Optional<PersonNoun> of(Token token, AnalysedArticle article) {
        String form = token.text();
        int hyphen = form.lastIndexOf('-');
        List<Reading> readings = hyphen < 0 ? token.readings() : article.lookup(form.substring(hyphen + 1));
        if (readings.isEmpty() && form.endsWith(ENDING)) {
            // Vizekanzlerin: the dictionary has only the man
            String men = form.substring(0, form.length() - ENDING.length());
            return isNoun(men, "MAS", article)
                    ? Optional.of(new PersonNoun(men, Gender.FEMININE, men))
                    : Optional.empty();
        }
        if (readings.isEmpty() || !readings.stream().allMatch(r -> r.is("SUB"))) {
            return Optional.empty();
        }
        String before = form.substring(0, hyphen + 1);
        return of(readings, article).map(n -> new PersonNoun(before + n.base(), n.gender(), before + n.partner()));
    }

    private static Optional<PersonNoun> of(List<Reading> readings, AnalysedArticle article) {
        String lemma = readings.get(0).lemma();
        if (has(readings, ":SIN:FEM") && !has(readings, ":MAS") && lemma.endsWith(ENDING)) {
            return men(lemma.substring(0, lemma.length() - ENDING.length())).stream()
                    .filter(men -> isNoun(men, "MAS", article))
                    .findFirst()
                    .map(men -> new PersonNoun(men, Gender.FEMININE, men));
        }
        if (has(readings, ":SIN:MAS") && !has(readings, ":FEM")) {
            return women(lemma).stream()
                    .filter(women -> isNoun(women, "FEM", article)
                            || OFFICE.matcher(women).matches())
                    .findFirst()
                    .map(women -> new PersonNoun(lemma, Gender.MASCULINE, women));
        }
        return Optional.empty();
    }

    private static boolean has(List<Reading> readings, String part) {
        return readings.stream().anyMatch(r -> r.tag().contains(part));
    }

    private static boolean isNoun(String form, String gender, AnalysedArticle article) {
        return article.lookup(form).stream().anyMatch(r -> isNoun(r, gender));
    }

    private static boolean isNoun(Reading reading, String gender) {
        return reading.is("SUB") && reading.tag().contains(gender);
    }

    /** <i>Präsident, Kolleg-e, Arzt</i> for <i>Präsidentin, Kollegin, Ärztin</i>. */
    private static List<String> men(String stem) {
        List<String> forms = new ArrayList<>(List.of(stem, stem + "e"));
        for (String[] pair : UMLAUTS) {
            forms.add(replaceLast(stem, pair[1], pair[0]));
            forms.add(replaceLast(stem, upper(pair[1]), upper(pair[0])));
        }
        return forms;
    }

    private static List<String> women(String men) {
        String stem = men.endsWith("e") ? men.substring(0, men.length() - 1) : men;
        List<String> forms = new ArrayList<>(List.of(stem + ENDING));
        for (String[] pair : UMLAUTS) {
            forms.add(replaceLast(stem, pair[0], pair[1]) + ENDING);
            forms.add(replaceLast(stem, upper(pair[0]), upper(pair[1])) + ENDING);
        }
        return forms;
    }

    private static String upper(String letter) {
        return letter.toUpperCase(java.util.Locale.GERMAN);
    }

    private static String replaceLast(String word, String from, String to) {
        int at = word.lastIndexOf(from);
        return at < 0 ? word : word.substring(0, at) + to + word.substring(at + from.length());
    }
}
