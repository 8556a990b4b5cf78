package dev.pruefstein.gate;

import dev.pruefstein.check.Severity;
import java.util.Locale;

/** The severity from which a single finding fails its article. */
public enum FailOn {
    /** Every finding does. */
    NEUTRAL,
    /** Minor ones and worse. */
    MINOR,
    /** Major ones and worse. */
    MAJOR,
    /** Critical ones only. */
    CRITICAL,
    /** No single finding does. */
    NEVER;

    /** From this severity on. */
    public static FailOn of(Severity severity) {
        return valueOf(severity.name());
    }

    /** True if one finding of this severity is enough. */
    public boolean covers(Severity severity) {
        return this != NEVER && severity.compareTo(Severity.valueOf(name())) >= 0;
    }

    /** The name as files and options spell it: lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
