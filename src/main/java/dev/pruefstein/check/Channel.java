package dev.pruefstein.check;

/** What a finding is evidence of. */
public enum Channel {
    /** Machine translation or page scraping. Drives the score. */
    ARTEFACT,
    /** Ordinary spelling, typography, style. Reported; its share of the penalty is capped. */
    HYGIENE;

    /** The name as reports and options spell it: lower case. */
    public String id() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
