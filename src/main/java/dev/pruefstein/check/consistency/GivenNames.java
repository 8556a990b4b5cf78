package dev.pruefstein.check.consistency;

import dev.pruefstein.analyse.nominal.Gender;
import dev.pruefstein.check.Lexicon;
import dev.pruefstein.text.Reading;
import dev.pruefstein.text.Token;
import java.util.List;
import java.util.Optional;

/** Whether a given name is a woman's or a man's: the dictionary's readings, corrected by a lexicon. Immutable. */
final class GivenNames {

    /** Ending of the tags of given names: <i>EIG:NOM:SIN:FEM:NOA:VOR</i>. */
    private static final String GIVEN = "VOR";

    private final Lexicon lexicon;

    GivenNames(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The gender of a given name; empty for other words, and for names that women and men have. */
    Optional<Gender> gender(Token token) {
        List<String> listed = lexicon.columns(token.text());
        if (!listed.isEmpty()) {
            return switch (listed.get(0)) {
                case "f" -> Optional.of(Gender.FEMININE);
                case "m" -> Optional.of(Gender.MASCULINE);
                default -> Optional.empty();
            };
        }
        List<Reading> readings = token.readings().stream()
                .filter(r -> r.tag().endsWith(GIVEN) && r.lemma().equals(token.text()))
                .toList();
        boolean women = readings.stream().anyMatch(r -> r.tag().contains(":FEM:"));
        boolean men = readings.stream().anyMatch(r -> r.tag().contains(":MAS:"));
        return women == men ? Optional.empty() : Optional.of(women ? Gender.FEMININE : Gender.MASCULINE);
    }
}
