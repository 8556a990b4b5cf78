package dev.pruefstein.check;

/**
 * Error types of the MQM-Full typology that this tool reports, as {@code dimension/type}
 * (<a href="https://themqm.org/">themqm.org</a>).
 */
public enum Category {
    INCONSISTENT_TERMINOLOGY("Terminology/Inconsistent use of terminology"),
    WRONG_TERM("Terminology/Wrong term"),
    MISTRANSLATION("Accuracy/Mistranslation"),
    ADDITION("Accuracy/Addition"),
    OMISSION("Accuracy/Omission"),
    UNTRANSLATED("Accuracy/Untranslated"),
    GRAMMAR("Linguistic conventions/Grammar"),
    PUNCTUATION("Linguistic conventions/Punctuation"),
    SPELLING("Linguistic conventions/Spelling"),
    UNINTELLIGIBLE("Linguistic conventions/Unintelligible"),
    CHARACTER_ENCODING("Linguistic conventions/Character encoding"),
    TEXTUAL_CONVENTIONS("Linguistic conventions/Textual conventions"),
    LANGUAGE_REGISTER("Style/Language register"),
    AWKWARD_STYLE("Style/Awkward style"),
    UNIDIOMATIC_STYLE("Style/Unidiomatic style"),
    INCONSISTENT_STYLE("Style/Inconsistent style"),
    NUMBER_FORMAT("Locale conventions/Number format"),
    CURRENCY_FORMAT("Locale conventions/Currency format"),
    MEASUREMENT_FORMAT("Locale conventions/Measurement format"),
    TIME_FORMAT("Locale conventions/Time format"),
    DATE_FORMAT("Locale conventions/Date format"),
    LAYOUT("Design and markup/Layout"),
    MARKUP_TAG("Design and markup/Markup tag"),
    MISSING_TEXT("Design and markup/Missing text"),
    LINK("Design and markup/Link or cross-reference");

    private final String path;

    Category(String path) {
        this.path = path;
    }

    /** The MQM path, for example {@code Linguistic conventions/Grammar}. */
    public String path() {
        return path;
    }

    /** The MQM dimension, for example {@code Linguistic conventions}. */
    public String dimension() {
        return path.substring(0, path.indexOf('/'));
    }
}
