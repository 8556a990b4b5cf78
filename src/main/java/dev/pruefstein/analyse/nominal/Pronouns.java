package dev.pruefstein.analyse.nominal;

import dev.pruefstein.text.Reading;
import java.util.Map;
import java.util.Set;

/** Pronouns that stand alone, and words between pronoun and adjective. */
final class Pronouns {

    private static final FiniteForms FIRST_SINGULAR = FiniteForms.of(1, Numerus.SINGULAR);
    private static final FiniteForms FIRST_PLURAL = FiniteForms.of(1, Numerus.PLURAL);
    private static final FiniteForms SECOND_SINGULAR = FiniteForms.of(2, Numerus.SINGULAR);
    private static final FiniteForms SECOND_PLURAL = FiniteForms.of(2, Numerus.PLURAL);

    private static final Map<String, AgreementSet> PERSONAL = Map.ofEntries(
            Map.entry("ich", AgreementSet.parse("NOM SIN")),
            Map.entry("mich", AgreementSet.parse("AKK SIN")),
            Map.entry("mir", AgreementSet.parse("DAT SIN")),
            Map.entry("du", AgreementSet.parse("NOM SIN")),
            Map.entry("dich", AgreementSet.parse("AKK SIN")),
            Map.entry("dir", AgreementSet.parse("DAT SIN")),
            Map.entry("er", AgreementSet.parse("NOM SIN MAS")),
            Map.entry("ihn", AgreementSet.parse("AKK SIN MAS")),
            Map.entry("ihm", AgreementSet.parse("DAT SIN MAS, DAT SIN NEU")),
            Map.entry("es", AgreementSet.parse("NOM SIN NEU, AKK SIN NEU")),
            Map.entry("sie", AgreementSet.parse("NOM SIN FEM, AKK SIN FEM, NOM PLU, AKK PLU")),
            Map.entry("ihr", AgreementSet.parse("DAT SIN FEM, NOM PLU")),
            Map.entry("ihnen", AgreementSet.parse("DAT PLU")),
            Map.entry("wir", AgreementSet.parse("NOM PLU")),
            Map.entry("uns", AgreementSet.parse("AKK PLU, DAT PLU")),
            Map.entry("euch", AgreementSet.parse("AKK PLU, DAT PLU")),
            Map.entry("sich", AgreementSet.parse("AKK, DAT")),
            Map.entry("einander", AgreementSet.parse("AKK, DAT")),
            Map.entry("man", AgreementSet.parse("NOM SIN")),
            Map.entry("wer", AgreementSet.parse("NOM SIN")),
            Map.entry("wen", AgreementSet.parse("AKK SIN")),
            Map.entry("wem", AgreementSet.parse("DAT SIN")),
            Map.entry("was", AgreementSet.parse("NOM SIN NEU, AKK SIN NEU")),
            Map.entry("jemand", AgreementSet.parse("SIN MAS")),
            Map.entry("jemanden", AgreementSet.parse("AKK SIN MAS")),
            Map.entry("jemandem", AgreementSet.parse("DAT SIN MAS")),
            Map.entry("niemand", AgreementSet.parse("SIN MAS")),
            Map.entry("niemanden", AgreementSet.parse("AKK SIN MAS")),
            Map.entry("niemandem", AgreementSet.parse("DAT SIN MAS")),
            Map.entry("etwas", AgreementSet.parse("SIN NEU")),
            Map.entry("nichts", AgreementSet.parse("SIN NEU")),
            Map.entry("dies", AgreementSet.parse("NOM SIN NEU, AKK SIN NEU")),
            Map.entry("alles", AgreementSet.parse("NOM SIN NEU, AKK SIN NEU")),
            Map.entry("beides", AgreementSet.parse("NOM SIN NEU, AKK SIN NEU")),
            Map.entry("jedermann", AgreementSet.parse("SIN MAS")),
            Map.entry("denen", AgreementSet.parse("DAT PLU")),
            Map.entry("dessen", AgreementSet.parse("GEN SIN")),
            Map.entry("deren", AgreementSet.parse("GEN SIN FEM, GEN PLU")));

    /** Between determiner and adjective: inflected like adjectives before a noun. */
    private static final Set<String> ADJECTIVE_LIKE = Set.of(
            "ander",
            "viel",
            "wenig",
            "folgend",
            "weiter",
            "übrig",
            "sonstig",
            "obig",
            "solch",
            "beid",
            "einig",
            "mehrer",
            "meist",
            "eigen",
            "einzig",
            "derartig",
            "zahlreich",
            "gewiss",
            "verschieden",
            "zahllos",
            "einzeln",
            "wenigst",
            "best",
            "sämtlich");

    private Pronouns() {}

    static boolean isPronoun(Word word) {
        return PERSONAL.containsKey(word.lower());
    }

    /** <i>andere, viele, folgende</i>: adjectives in all but name. */
    static boolean isAdjectivePronoun(Word word) {
        String lower = word.lower();
        String stem = Inflection.stem(lower);
        return !stem.equals(lower)
                && ADJECTIVE_LIKE.contains(stem)
                && word.token().mayBe("PRO");
    }

    /** What the pronoun can be when it stands alone. */
    static AgreementSet set(Word word) {
        AgreementSet personal = PERSONAL.get(word.lower());
        if (personal != null) {
            return personal;
        }
        AgreementSet set = AgreementSet.NONE;
        for (Reading reading : word.token().readings()) {
            if (reading.is("PRO:") || reading.is("ART:")) {
                set = set.or(AgreementSet.parse(reading.tag()));
            }
        }
        // disambiguation may have trimmed the readings to agree with a neighbour
        return set.or(word.determiner().map(Inflection.Determiner::set).orElse(AgreementSet.NONE));
    }

    /** The verb forms that agree with the pronoun as a subject. */
    static FiniteForms forms(Word word, AgreementSet set) {
        return switch (word.lower()) {
            case "ich" -> FIRST_SINGULAR;
            case "du" -> SECOND_SINGULAR;
            case "wir" -> FIRST_PLURAL;
            case "ihr" -> SECOND_PLURAL;
            case "er", "es", "man" -> FiniteForms.THIRD_SINGULAR;
            // "Sie" to a person addressed takes the plural
            case "sie" -> FiniteForms.THIRD_SINGULAR.or(FiniteForms.THIRD_PLURAL);
            default -> {
                FiniteForms forms = FiniteForms.NONE;
                if (set.mayBe(Case.NOMINATIVE, Numerus.SINGULAR)) {
                    forms = forms.or(FiniteForms.THIRD_SINGULAR);
                }
                if (set.mayBe(Case.NOMINATIVE, Numerus.PLURAL)) {
                    forms = forms.or(FiniteForms.THIRD_PLURAL);
                }
                yield forms;
            }
        };
    }
}
