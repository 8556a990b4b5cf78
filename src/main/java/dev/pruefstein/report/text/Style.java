package dev.pruefstein.report.text;

import dev.pruefstein.check.Severity;

/** Terminal styles (ECMA-48, select graphic rendition). */
enum Style {
    BOLD("1"),
    DIM("2"),
    RED("31"),
    BOLD_RED("1;31"),
    GREEN("32"),
    YELLOW("33"),
    CYAN("36");

    private final String code;

    Style(String code) {
        this.code = code;
    }

    static Style of(Severity severity) {
        return switch (severity) {
            case NEUTRAL -> CYAN;
            case MINOR -> YELLOW;
            case MAJOR -> RED;
            case CRITICAL -> BOLD_RED;
        };
    }

    /** The text in this style. The text must hold no control characters. */
    String paint(String text) {
        return "\u001b[" + code + "m" + text + "\u001b[0m";
    }
}
