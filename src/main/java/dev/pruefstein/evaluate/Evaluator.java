package dev.pruefstein.evaluate;

import dev.pruefstein.Pruefstein;
import dev.pruefstein.check.Finding;
import dev.pruefstein.check.Severity;
import dev.pruefstein.report.Outcome;
import dev.pruefstein.text.Format;
import dev.pruefstein.text.Source;
import dev.pruefstein.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hipparchus.stat.StatUtils;
import org.hipparchus.stat.correlation.PearsonsCorrelation;
import org.hipparchus.stat.correlation.SpearmansCorrelation;

/** Checks annotated texts and compares. Not thread-safe; checks on all cores. */
public final class Evaluator {

    /** A finding longer than this, and than three times the error, is a blanket and points at nothing. */
    private static final int BLANKET = 400;

    private final Pruefstein pruefstein;
    private final Tally errors = new Tally();
    private final Tally translated = new Tally();
    private final Tally damaged = new Tally();
    private final Tally categories = new Tally();
    private final Tally nativeRules = new Tally();
    private final Map<String, Double> figures = new LinkedHashMap<>();
    private int texts;
    private int words;
    private int nativeWords;

    /** An evaluator of one checker. */
    public Evaluator(Pruefstein pruefstein) {
        this.pruefstein = pruefstein;
    }

    /** Measures on all given texts. */
    public Evaluation evaluate(List<Gold> gold) {
        annotated(only(gold, Gold.Annotated.class));
        broken(only(gold, Gold.Broken.class));
        pairs(only(gold, Gold.Pair.class));
        scored(only(gold, Gold.Scored.class));
        return new Evaluation(texts, words, errors, translated, damaged, categories, nativeRules, nativeWords, figures);
    }

    private static <T extends Gold> List<T> only(List<Gold> gold, Class<T> type) {
        return gold.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private List<Outcome.Checked> check(List<String> sources) {
        List<Outcome.Checked> outcomes = sources.parallelStream()
                .map(text -> pruefstein.check(new Source("gold", "gold", text, Format.TEXT)))
                .toList();
        texts += outcomes.size();
        words += outcomes.stream().mapToInt(o -> o.score().words()).sum();
        return outcomes;
    }

    private void annotated(List<Gold.Annotated> gold) {
        List<Outcome.Checked> outcomes =
                check(gold.stream().map(Gold.Annotated::text).toList());
        List<Double> damagedFail = new ArrayList<>();
        List<Double> cleanFail = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            Outcome.Checked outcome = outcomes.get(i);
            double fails = outcome.verdict().pass() ? 0 : 1;
            if (gold.get(i).marks().isEmpty()) {
                falseAlarms(outcome);
                cleanFail.add(fails);
            } else {
                compare(outcome, gold.get(i).marks(), damaged);
                damagedFail.add(fails);
            }
        }
        mean("texts with errors failed by the gate", damagedFail);
        mean("texts without errors failed by the gate", cleanFail);
    }

    private void falseAlarms(Outcome.Checked outcome) {
        nativeWords += outcome.score().words();
        counted(outcome).forEach(finding -> nativeRules.add(finding.ruleId(), false));
    }

    private void compare(Outcome.Checked outcome, List<Gold.Mark> marks, Tally rules) {
        List<Finding> findings = counted(outcome);
        for (Gold.Mark mark : marks) {
            errors.add(mark.type(), findings.stream().anyMatch(f -> pointsAt(f.span(), mark.span())));
        }
        for (Finding finding : findings) {
            boolean hit = marks.stream().anyMatch(m -> m.span().overlaps(finding.span()));
            rules.add(finding.ruleId(), hit);
            categories.add(finding.category().path(), hit);
        }
    }

    private static List<Finding> counted(Outcome.Checked outcome) {
        return outcome.findings().stream()
                .filter(f -> f.severity() != Severity.NEUTRAL)
                .toList();
    }

    private static boolean pointsAt(Span finding, Span error) {
        return finding.overlaps(error) && finding.length() <= Math.max(BLANKET, 3 * error.length());
    }

    private void broken(List<Gold.Broken> gold) {
        List<Outcome.Checked> broken =
                check(gold.stream().map(Gold.Broken::text).toList());
        List<Outcome.Checked> clean =
                check(gold.stream().map(Gold.Broken::clean).toList());
        List<Double> cleanWithFinding = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            compare(broken.get(i), List.of(gold.get(i).mark()), damaged);
            falseAlarms(clean.get(i));
            cleanWithFinding.add(counted(clean.get(i)).isEmpty() ? 0.0 : 1.0);
        }
        mean("repaired sentences with a finding", cleanWithFinding);
    }

    private void pairs(List<Gold.Pair> gold) {
        List<Outcome.Checked> outputs =
                check(gold.stream().map(Gold.Pair::output).toList());
        List<Outcome.Checked> edits =
                check(gold.stream().map(Gold.Pair::postEdit).toList());
        List<Double> right = new ArrayList<>();
        List<Double> longer = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            right.add(wins(edits.get(i).score().value(), outputs.get(i).score().value()));
            longer.add(
                    wins(gold.get(i).postEdit().length(), gold.get(i).output().length()));
        }
        mean("post-edit scores higher (ties half)", right);
        mean("post-edit is longer (ties half)", longer);
    }

    private static double wins(double a, double b) {
        return a > b ? 1 : a == b ? 0.5 : 0;
    }

    private void scored(List<Gold.Scored> gold) {
        List<Outcome.Checked> outcomes =
                check(gold.stream().map(Gold.Scored::text).toList());
        Map<String, List<double[]>> documents = new LinkedHashMap<>();
        Map<String, List<double[]>> segments = new LinkedHashMap<>();
        for (int i = 0; i < gold.size(); i++) {
            Gold.Scored row = gold.get(i);
            compare(outcomes.get(i), row.marks(), translated);
            add(
                    documents,
                    row.document(),
                    -row.penalty(),
                    outcomes.get(i).score().value(),
                    row.text().length());
            List<Outcome.Checked> parts =
                    check(row.segments().stream().map(Gold.Segment::text).toList());
            for (int k = 0; k < parts.size(); k++) {
                Gold.Segment segment = row.segments().get(k);
                add(
                        segments,
                        row.document() + '#' + k,
                        -segment.penalty(),
                        parts.get(k).score().value(),
                        segment.text().length());
            }
        }
        mean("document rank correlation within one source", correlations(documents, 1, true));
        mean("the same by length alone", correlations(documents, 2, true));
        mean("segment correlation grouped by source", correlations(segments, 1, false));
        mean("segment correlation by length alone", correlations(segments, 2, false));
    }

    private static void add(Map<String, List<double[]>> groups, String group, double... row) {
        groups.computeIfAbsent(group, g -> new ArrayList<>()).add(row);
    }

    /** Correlation of column 0 with another column, for each group in which the experts saw a difference. */
    private static List<Double> correlations(Map<String, List<double[]>> groups, int column, boolean ranks) {
        List<Double> all = new ArrayList<>();
        for (List<double[]> rows : groups.values()) {
            double[] expert = rows.stream().mapToDouble(r -> r[0]).toArray();
            double[] ours = rows.stream().mapToDouble(r -> r[column]).toArray();
            if (rows.size() > 2 && StatUtils.variance(expert) > 0) {
                double found = ranks
                        ? new SpearmansCorrelation().correlation(expert, ours)
                        : new PearsonsCorrelation().correlation(expert, ours);
                all.add(Double.isNaN(found) ? 0 : found);
            }
        }
        return all;
    }

    private void mean(String name, List<Double> values) {
        if (!values.isEmpty()) {
            figures.put(
                    name,
                    values.stream().mapToDouble(Double::doubleValue).average().orElse(0));
        }
    }
}
