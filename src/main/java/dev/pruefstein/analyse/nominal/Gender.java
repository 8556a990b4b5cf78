package dev.pruefstein.analyse.nominal;

/** Grammatical gender. */
public enum Gender {
    MASCULINE("MAS", 0b001_001_001_001_001_001_001_001),
    FEMININE("FEM", 0b010_010_010_010_010_010_010_010),
    NEUTER("NEU", 0b100_100_100_100_100_100_100_100);

    private final String tag;
    private final int mask;

    Gender(String tag, int mask) {
        this.tag = tag;
        this.mask = mask;
    }

    /** The bits of {@link AgreementSet} that have this gender. */
    int mask() {
        return mask;
    }

    /** The name in LanguageTool's tags. */
    public String tag() {
        return tag;
    }

    /** The German name, for messages. */
    public String german() {
        return switch (this) {
            case MASCULINE -> "Maskulinum";
            case FEMININE -> "Femininum";
            case NEUTER -> "Neutrum";
        };
    }
}
