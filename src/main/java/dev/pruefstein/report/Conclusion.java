package dev.pruefstein.report;

import dev.pruefstein.gate.Verdict;
import dev.pruefstein.text.Position;
import dev.pruefstein.text.Problem;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a format that lists single findings says of an article as a whole, beside them: why the gate holds it back, or
 * why it could not be checked. It stands in the report like the finding of a rule, so that no consumer takes a bad
 * article for a clean one.
 *
 * @param ruleId {@link #GATE} or {@link #NOT_CHECKED}
 * @param title the conclusion in two words, in German
 * @param blocks false if the run only warns of articles that fail
 * @param path the file to blame, as the user wrote it
 * @param position place in that file, null for the whole of it
 * @param message the reasons, without the title
 */
public record Conclusion(
        String ruleId,
        String title,
        boolean blocks,
        String path,
        @Nullable Position position,
        String message) {

    /** Rule id of what the gate says. */
    public static final String GATE = "gate";

    /** Rule id of an article that could not be checked. */
    public static final String NOT_CHECKED = "not-checked";

    /** The conclusion of an outcome; empty for an article that passes. */
    public static Optional<Conclusion> of(Outcome outcome) {
        if (outcome instanceof Outcome.NotChecked notChecked) {
            return Optional.of(of(notChecked));
        }
        Outcome.Checked checked = (Outcome.Checked) outcome;
        Verdict verdict = checked.verdict();
        if (verdict.pass()) {
            return Optional.empty();
        }
        boolean blocks = !verdict.mercy().warnOnly();
        Position at = checked.hasLines() ? null : checked.begin();
        String reasons = String.join(" ", verdict.reasons());
        return Optional.of(new Conclusion(GATE, "Nicht bestanden", blocks, checked.path(), at, reasons));
    }

    /** Why the article could not be checked. */
    public static Conclusion of(Outcome.NotChecked notChecked) {
        Problem problem = notChecked.problem();
        return new Conclusion(
                NOT_CHECKED, "Nicht geprüft", true, problem.path(), problem.position(), problem.message());
    }

    /** Title and reasons in one. */
    public String text() {
        return title + (message.isEmpty() ? "." : ": " + message);
    }
}
