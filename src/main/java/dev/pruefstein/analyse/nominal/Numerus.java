package dev.pruefstein.analyse.nominal;

/** Grammatical number; not {@code Number}, which would hide {@link java.lang.Number}. */
public enum Numerus {
    SINGULAR("SIN", 0b000_111_000_111_000_111_000_111),
    PLURAL("PLU", 0b111_000_111_000_111_000_111_000);

    private final String tag;
    private final int mask;

    Numerus(String tag, int mask) {
        this.tag = tag;
        this.mask = mask;
    }

    /** The bits of {@link AgreementSet} that have this number. */
    int mask() {
        return mask;
    }

    /** The name in LanguageTool's tags. */
    public String tag() {
        return tag;
    }

    /** The German name, for messages. */
    public String german() {
        return this == SINGULAR ? "Singular" : "Plural";
    }
}
