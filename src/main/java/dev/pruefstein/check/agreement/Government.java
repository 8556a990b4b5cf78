package dev.pruefstein.check.agreement;

import dev.pruefstein.analyse.nominal.AgreementSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The cases that prepositions govern, only those about which grammars are of one mind. */
final class Government {

    private static final AgreementSet DATIVE = AgreementSet.parse("DAT");
    private static final AgreementSet ACCUSATIVE = AgreementSet.parse("AKK");
    private static final AgreementSet TWO_WAY = AgreementSet.parse("DAT, AKK");
    /** In print the dative is tolerated after many of these, so it never counts as an error. */
    private static final AgreementSet GENITIVE = AgreementSet.parse("GEN, DAT");

    private static final Map<String, AgreementSet> CASES = cases();

    private Government() {}

    /** What a group after this preposition can be; null for a preposition that is not judged. */
    static @Nullable AgreementSet of(String preposition) {
        return CASES.get(preposition);
    }

    private static Map<String, AgreementSet> cases() {
        Map<String, AgreementSet> map = new HashMap<>();
        put(map, DATIVE, "mit", "nach", "von", "zu", "bei", "seit", "aus", "samt", "mitsamt", "nebst");
        put(map, ACCUSATIVE, "durch", "für", "ohne", "gegen", "um");
        put(map, TWO_WAY, "in", "an", "auf", "vor", "hinter", "über", "unter", "neben", "zwischen");
        put(
                map,
                GENITIVE,
                "wegen",
                "aufgrund",
                "infolge",
                "innerhalb",
                "außerhalb",
                "mithilfe",
                "anhand",
                "angesichts",
                "anlässlich",
                "bezüglich",
                "hinsichtlich",
                "jenseits",
                "oberhalb",
                "unterhalb",
                "mangels",
                "mittels",
                "zugunsten",
                "zulasten",
                "seitens",
                "namens",
                "inmitten",
                "anstelle",
                "ungeachtet",
                "trotz",
                "dank");
        return map;
    }

    private static void put(Map<String, AgreementSet> map, AgreementSet set, String... prepositions) {
        for (String preposition : prepositions) {
            map.put(preposition, set);
        }
    }
}
