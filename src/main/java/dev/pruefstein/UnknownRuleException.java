package dev.pruefstein;

import java.util.List;

/** A rule was named that does not exist. */
public final class UnknownRuleException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final String id;
    private final List<String> nearest;

    UnknownRuleException(String id, List<String> nearest) {
        super("unknown rule '" + id + "'"
                + (nearest.isEmpty() ? "" : "; did you mean " + String.join(" or ", nearest) + "?"));
        this.id = id;
        this.nearest = List.copyOf(nearest);
    }

    /** The id that was asked for. */
    public String id() {
        return id;
    }

    /** Ids of rules that are spelled much like it, best first; may be empty. */
    public List<String> nearest() {
        return nearest;
    }
}
