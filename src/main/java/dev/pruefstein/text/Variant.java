package dev.pruefstein.text;

/** The standard varieties of German. */
public enum Variant {
    /** Germany. */
    DE("de-DE"),
    /** Austria. */
    AT("de-AT"),
    /** Switzerland: no <i>ß</i>, «guillemets». */
    CH("de-CH");

    private final String code;

    Variant(String code) {
        this.code = code;
    }

    /** The BCP 47 code. */
    public String code() {
        return code;
    }
}
