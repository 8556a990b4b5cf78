package dev.pruefstein.gate;

import java.util.ArrayList;
import java.util.List;

/**
 * The decision on one article.
 *
 * @param pass true if it may be published
 * @param reasons why it may not, in German; empty when it passes
 * @param mercy what the run forgives if it does not pass
 */
public record Verdict(boolean pass, List<String> reasons, Mercy mercy) {

    /** Copies the reasons. */
    public Verdict {
        reasons = List.copyOf(reasons);
    }

    /** The same with further reasons why it may not be published, which stand first. */
    public Verdict and(List<String> further) {
        List<String> all = new ArrayList<>(further);
        all.addAll(reasons);
        return new Verdict(all.isEmpty(), all, mercy);
    }

    /** A decision of which the run forgives nothing. */
    public Verdict(boolean pass, List<String> reasons) {
        this(pass, reasons, Mercy.NONE);
    }
}
