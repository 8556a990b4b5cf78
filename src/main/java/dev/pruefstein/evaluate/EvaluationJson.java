package dev.pruefstein.evaluate;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** An evaluation as JSON. */
public final class EvaluationJson {

    private EvaluationJson() {}

    /** One object, indented. Shares that cannot be computed are {@code null}. */
    public static String of(Evaluation evaluation) {
        ObjectNode root = JsonMapper.builder().build().createObjectNode();
        root.put("texts", evaluation.texts()).put("words", evaluation.words());
        number(root, "precision", evaluation.rules().share());
        number(root, "recall", evaluation.errors().share());
        number(root, "f1", evaluation.f1());
        number(root, "falseAlarmsPer1000Words", evaluation.falseAlarms());
        ObjectNode figures = root.putObject("figures");
        evaluation.figures().forEach((name, value) -> number(figures, name, value));
        tally(root.putObject("types"), "recall", evaluation.errors());
        tally(root.putObject("categories"), "precision", evaluation.categories());
        tally(root.putObject("rules"), "precision", evaluation.rules());
        ObjectNode alarms = root.putObject("falseAlarms");
        evaluation.nativeRules().names().forEach(rule -> number(alarms, rule, evaluation.falseAlarms(rule)));
        return root.toPrettyString() + "\n";
    }

    private static void tally(ObjectNode into, String figure, Tally tally) {
        for (String name : tally.names()) {
            ObjectNode row = into.putObject(name);
            number(row, figure, tally.share(name));
            row.put("count", tally.of(name)).put("hits", tally.hits(name));
        }
    }

    private static void number(ObjectNode into, String name, double value) {
        if (Double.isFinite(value)) {
            into.put(name, Math.round(value * 10_000) / 10_000.0);
        } else {
            into.putNull(name);
        }
    }
}
