package dev.pruefstein.gate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The decision on a run over many articles.
 *
 * @param pass true if no more articles fail than may
 * @param reasons what was forgiven, or why it was not, in German; empty when nothing may fail
 */
public record RunVerdict(boolean pass, List<String> reasons) {

    /** Copies the reasons. */
    public RunVerdict {
        reasons = List.copyOf(reasons);
    }

    /**
     * Counts the articles of a run. Those that share what is forgiven of them are counted together, so that a strict
     * folder is not paid for by a lenient one. Not thread-safe.
     */
    public static final class Counter {

        private final Map<Mercy, long[]> failedOfAll = new LinkedHashMap<>();

        /** Counts one more article that was checked. */
        public void add(Verdict verdict) {
            long[] counts = failedOfAll.computeIfAbsent(verdict.mercy(), mercy -> new long[2]);
            counts[0] += verdict.pass() ? 0 : 1;
            counts[1]++;
        }

        /** The decision on the articles so far. */
        public RunVerdict verdict() {
            boolean pass = true;
            List<String> reasons = new ArrayList<>();
            for (Map.Entry<Mercy, long[]> group : failedOfAll.entrySet()) {
                Mercy mercy = group.getKey();
                long failed = group.getValue()[0];
                long all = group.getValue()[1];
                boolean forgiven = mercy.warnOnly() || failed <= mercy.maxFailedShare() * all;
                pass &= forgiven;
                if (failed > 0 && mercy.warnOnly()) {
                    reasons.add("Nur Warnungen: " + failing(failed, all) + ", der Lauf gilt als bestanden.");
                } else if (failed > 0 && mercy.maxFailedShare() > 0) {
                    reasons.add(failing(failed, all) + "; erlaubt sind " + percent(mercy.maxFailedShare()) + ".");
                }
            }
            return new RunVerdict(pass, reasons);
        }

        private static String failing(long failed, long all) {
            return failed + " von " + all + (failed == 1 ? " Artikeln fällt durch (" : " Artikeln fallen durch (")
                    + percent((double) failed / all) + ")";
        }

        private static String percent(double share) {
            return String.format(Locale.GERMAN, "%.1f %%", share * 100);
        }
    }
}
