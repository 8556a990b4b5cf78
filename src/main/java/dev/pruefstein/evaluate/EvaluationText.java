package dev.pruefstein.evaluate;

import java.util.Locale;

/** An evaluation as a table for people. */
public final class EvaluationText {

    private EvaluationText() {}

    /** The tables, each line ended by LF. */
    public static String of(Evaluation evaluation) {
        StringBuilder out = new StringBuilder();
        line(out, "%d texts, %d words", evaluation.texts(), evaluation.words());
        if (evaluation.errors().total() > 0) {
            line(
                    out,
                    "precision %s  recall %s  F1 %s",
                    share(evaluation.rules().share()),
                    share(evaluation.errors().share()),
                    share(evaluation.f1()));
        }
        if (evaluation.nativeWords() > 0) {
            line(
                    out,
                    "false alarms per 1000 words of text without errors: %.2f (%d words)",
                    evaluation.falseAlarms(),
                    evaluation.nativeWords());
        }
        evaluation.figures().forEach((name, value) -> line(out, "%s: %.3f", name, value));
        table(out, "error type", "recall", evaluation.errors());
        table(out, "category", "precision", evaluation.categories());
        rules(out, evaluation);
        return out.toString();
    }

    private static void table(StringBuilder out, String name, String figure, Tally tally) {
        if (tally.total() > 0) {
            line(out, "%n%-44s %9s %7s", name, figure, "of");
            tally.names().forEach(n -> line(out, "%-44s %9s %7d", n, share(tally.share(n)), tally.of(n)));
        }
    }

    private static void rules(StringBuilder out, Evaluation evaluation) {
        java.util.TreeSet<String> names = new java.util.TreeSet<>();
        evaluation.rules().names().forEach(names::add);
        evaluation.nativeRules().names().forEach(names::add);
        if (!names.isEmpty()) {
            line(out, "%n%-44s %9s %7s %22s", "rule", "precision", "of", "false alarms per 1000");
        }
        for (String rule : names) {
            line(
                    out,
                    "%-44s %9s %7d %22s",
                    rule,
                    share(evaluation.rules().share(rule)),
                    evaluation.rules().of(rule),
                    evaluation.nativeWords() == 0
                            ? "–"
                            : String.format(Locale.ROOT, "%.3f", evaluation.falseAlarms(rule)));
        }
    }

    private static String share(double share) {
        return Double.isNaN(share) ? "–" : String.format(Locale.ROOT, "%.3f", share);
    }

    @com.google.errorprone.annotations.FormatMethod
    private static void line(StringBuilder out, String format, Object... arguments) {
        out.append(String.format(Locale.ROOT, format, arguments).replace("\r\n", "\n"))
                .append('\n');
    }
}
