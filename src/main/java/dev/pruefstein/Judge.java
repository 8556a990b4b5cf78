package dev.pruefstein;

import dev.pruefstein.baseline.Baseline;
import dev.pruefstein.check.Finding;
import dev.pruefstein.check.Severity;
import dev.pruefstein.gate.Gate;
import dev.pruefstein.gate.Verdict;
import dev.pruefstein.report.Labels;
import dev.pruefstein.report.Numbers;
import dev.pruefstein.report.Outcome;
import dev.pruefstein.text.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * Decides on an article, and leaves out of the report what is known of it already. The score always tells of the whole
 * article. Immutable and thread-safe.
 *
 * @param baseline what is known of the articles, null for nothing
 * @param noWorse true if an article of the baseline fails when anything in it got worse
 * @param filter picks what is reported of the findings that are not known
 */
record Judge(@Nullable Baseline baseline, boolean noWorse, FindingFilter filter) {

    /**
     * The article without its known findings.
     *
     * @param gate what the article must meet
     * @param source the article's source
     * @param whole the article with all its findings; its verdict does not matter
     */
    Outcome.Checked judge(Gate gate, Source source, Outcome.Checked whole) {
        List<Finding> unknown = baseline == null ? whole.findings() : baseline.fresh(whole);
        List<Finding> fresh = filter.pick(source, unknown);
        OptionalDouble before = baseline == null ? OptionalDouble.empty() : baseline.score(whole);
        return whole.with(
                fresh,
                before.isEmpty()
                        ? gate.judge(whole.score(), fresh)
                        : verdict(gate, whole, fresh, before.getAsDouble()));
    }

    /** What is accepted of an article is its score, too: it must only reach the lower one of that and the gate's. */
    private Verdict verdict(Gate gate, Outcome.Checked whole, List<Finding> fresh, double before) {
        List<String> worse = new ArrayList<>();
        boolean mustKeepScore = noWorse || before < gate.failUnder();
        double now = Numbers.score(whole.score().value());
        if (mustKeepScore && !whole.score().tooShort() && now < before) {
            worse.add("Punktzahl " + Labels.decimal(now) + " liegt unter der des Ausgangsstands, "
                    + Labels.decimal(before) + ".");
        }
        long added = fresh.stream()
                .filter(finding -> finding.severity() != Severity.NEUTRAL)
                .count();
        if (noWorse && added > 0) {
            worse.add(Labels.count(added, "neuer Befund", "neue Befunde") + " gegenüber dem Ausgangsstand.");
        }
        Gate bar = mustKeepScore ? gate.withFailUnder(0) : gate;
        return bar.judge(whole.score(), fresh).and(worse);
    }
}
