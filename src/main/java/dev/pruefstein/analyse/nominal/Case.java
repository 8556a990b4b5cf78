package dev.pruefstein.analyse.nominal;

/** Grammatical case. */
public enum Case {
    NOMINATIVE("NOM", 0b111_111),
    ACCUSATIVE("AKK", 0b111_111 << 6),
    DATIVE("DAT", 0b111_111 << 12),
    GENITIVE("GEN", 0b111_111 << 18);

    private final String tag;
    private final int mask;

    Case(String tag, int mask) {
        this.tag = tag;
        this.mask = mask;
    }

    /** The bits of {@link AgreementSet} that have this case. */
    int mask() {
        return mask;
    }

    /** The name in LanguageTool's tags, for example {@code AKK}. */
    public String tag() {
        return tag;
    }

    /** The German name, for messages. */
    public String german() {
        return switch (this) {
            case NOMINATIVE -> "Nominativ";
            case ACCUSATIVE -> "Akkusativ";
            case DATIVE -> "Dativ";
            case GENITIVE -> "Genitiv";
        };
    }
}
