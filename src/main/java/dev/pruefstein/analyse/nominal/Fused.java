package dev.pruefstein.analyse.nominal;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Prepositions fused with an article: <i>im, zur</i>. */
final class Fused {

    private static final AgreementSet DEM = AgreementSet.parse("DAT SIN MAS, DAT SIN NEU");
    private static final AgreementSet DER = AgreementSet.parse("DAT SIN FEM");
    private static final AgreementSet DAS = AgreementSet.parse("AKK SIN NEU");
    private static final AgreementSet DEN = AgreementSet.parse("AKK SIN MAS");

    private static final Map<String, AgreementSet> SETS = Map.ofEntries(
            Map.entry("am", DEM),
            Map.entry("im", DEM),
            Map.entry("vom", DEM),
            Map.entry("zum", DEM),
            Map.entry("beim", DEM),
            Map.entry("unterm", DEM),
            Map.entry("überm", DEM),
            Map.entry("hinterm", DEM),
            Map.entry("vorm", DEM),
            Map.entry("zur", DER),
            Map.entry("ins", DAS),
            Map.entry("ans", DAS),
            Map.entry("aufs", DAS),
            Map.entry("fürs", DAS),
            Map.entry("ums", DAS),
            Map.entry("durchs", DAS),
            Map.entry("übers", DAS),
            Map.entry("unters", DAS),
            Map.entry("vors", DAS),
            Map.entry("hinters", DAS),
            Map.entry("hintern", DEN),
            Map.entry("übern", DEN),
            Map.entry("untern", DEN));

    private Fused() {}

    /** What the article in the fused form can be; null if the form is no fused preposition. */
    static @Nullable AgreementSet of(String lower) {
        return SETS.get(lower);
    }

    /** The fused form that has this preposition: <i>zur</i> for <i>zum</i> and the feminine; for suggestions. */
    static Map<String, AgreementSet> all() {
        return SETS;
    }
}
