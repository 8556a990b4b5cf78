package dev.pruefstein.analyse.nominal;

import dev.pruefstein.text.Reading;
import dev.pruefstein.text.Token;
import dev.pruefstein.text.Upos;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Gender and number of nouns that the dictionary does not know: from the ending that derives them (<i>-ung, -heit,
 * -ismus</i>), otherwise from the longest end of the word that is a noun itself, which in a compound is the head.
 */
final class UnknownNouns {

    private static final int SHORTEST_HEAD = 6;
    private static final int LONGEST_WORD = 60;

    private record Ending(String text, AgreementSet set) {}

    private static final List<Ending> ENDINGS = List.of(
            new Ending("ungen", AgreementSet.parse("PLU FEM")),
            new Ending("heiten", AgreementSet.parse("PLU FEM")),
            new Ending("keiten", AgreementSet.parse("PLU FEM")),
            new Ending("schaften", AgreementSet.parse("PLU FEM")),
            new Ending("tionen", AgreementSet.parse("PLU FEM")),
            new Ending("täten", AgreementSet.parse("PLU FEM")),
            new Ending("heit", AgreementSet.parse("SIN FEM")),
            new Ending("keit", AgreementSet.parse("SIN FEM")),
            new Ending("schaft", AgreementSet.parse("SIN FEM")),
            new Ending("tion", AgreementSet.parse("SIN FEM")),
            new Ending("tät", AgreementSet.parse("SIN FEM")),
            new Ending("erung", AgreementSet.parse("SIN FEM")),
            new Ending("ismus", AgreementSet.parse("SIN MAS")),
            new Ending("iums", AgreementSet.parse("GEN SIN NEU")),
            new Ending("ium", AgreementSet.parse("NOM SIN NEU, AKK SIN NEU, DAT SIN NEU")),
            new Ending("chens", AgreementSet.parse("GEN SIN NEU")));

    private UnknownNouns() {}

    /** What an unknown noun can be; none if that cannot be told, as for names. */
    static AgreementSet guess(Token token, Function<String, List<Reading>> dictionary) {
        // "Tollwut-Exposition": the last part is the head
        String text = token.text().substring(token.text().lastIndexOf('-') + 1);
        boolean looksLikeNoun = token.upos() == Upos.NOUN
                && !text.isEmpty()
                && Character.isUpperCase(text.charAt(0))
                && text.length() <= LONGEST_WORD
                && text.chars().skip(1).allMatch(Character::isLowerCase);
        if (!looksLikeNoun) {
            return AgreementSet.NONE;
        }
        if (text.length() < token.text().length() && text.length() > 3) {
            AgreementSet part = noun(dictionary.apply(text));
            if (!part.isEmpty()) {
                return part;
            }
        }
        for (Ending ending : ENDINGS) {
            if (text.endsWith(ending.text()) && text.length() > ending.text().length() + 2) {
                return ending.set();
            }
        }
        for (int cut = 4; cut + SHORTEST_HEAD <= text.length(); cut++) {
            String head = text.substring(cut);
            List<Reading> readings =
                    dictionary.apply(head.substring(0, 1).toUpperCase(Locale.GERMAN) + head.substring(1));
            if (!readings.isEmpty()) {
                return isAdjectival(readings, dictionary.apply(head)) ? AgreementSet.NONE : noun(readings);
            }
        }
        return AgreementSet.NONE;
    }

    /** <i>Tabellenzweiter, Hauptangeklagter</i>: inflected like the adjective in it. */
    private static boolean isAdjectival(List<Reading> noun, List<Reading> lowerCase) {
        return noun.stream().anyMatch(r -> r.tag().endsWith(":ADJ"))
                || lowerCase.stream().anyMatch(r -> r.is("ADJ:") || r.is("PA1:") || r.is("PA2:"));
    }

    /** The common noun readings among these, adjectives used as nouns not counted. */
    static AgreementSet noun(List<Reading> readings) {
        AgreementSet set = AgreementSet.NONE;
        for (Reading reading : readings) {
            if (reading.is("SUB:") && !reading.tag().endsWith(":ADJ")) {
                set = set.or(AgreementSet.parse(reading.tag()));
            }
        }
        return set;
    }
}
