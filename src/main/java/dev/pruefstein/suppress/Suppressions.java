package dev.pruefstein.suppress;

import dev.pruefstein.check.Category;
import dev.pruefstein.check.Channel;
import dev.pruefstein.check.Finding;
import dev.pruefstein.check.Rule;
import dev.pruefstein.check.Severity;
import dev.pruefstein.check.Suppressed;
import dev.pruefstein.text.Article;
import dev.pruefstein.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Leaves out the findings that an article's own comments suppress, and says which comments do nothing. */
public final class Suppressions {

    /** The page of what is said of a comment that suppresses nothing. */
    public static final Rule UNUSED = new Rule(
            "unused-suppression",
            Rule.Origin.HEURISTIC,
            Category.TEXTUAL_CONVENTIONS,
            Severity.NEUTRAL,
            Channel.HYGIENE,
            1,
            """
            A comment such as `<!-- pruefstein-disable-next-line acronym-swap until 2027-01-31: as printed -->`, or an entry
            of a file beside the article such as `zoll.txt.pruefstein.yml`, that suppresses nothing, or not all that it names: there is no such finding any more, its day has passed, the rule's name is
            misspelt, or it cannot be understood.""",
            "What it was written for has been mended, and the next finding in its place would go unseen.",
            "Comments of plain text, which has none; what only looks like a comment, in code, a script or a text field.",
            List.of(),
            List.of());

    private static final String ALL = "";

    /**
     * What is left of an article's findings.
     *
     * @param findings what is not suppressed, and one finding of {@link #UNUSED} for each comment that does nothing or not
     *     all that it says, sorted
     * @param suppressed what is suppressed, sorted
     */
    public record Result(List<Finding> findings, List<Suppressed> suppressed) {

        /** Copies the lists. */
        public Result {
            findings = List.copyOf(findings);
            suppressed = List.copyOf(suppressed);
        }
    }

    /** The rules of one comment, and which of them have suppressed something. */
    private record Use(Suppression suppression, Set<String> named, Set<String> used) {}

    private final LocalDate today;
    private final Function<String, List<String>> nearest;
    private final Map<Span, Use> uses = new LinkedHashMap<>();

    private Suppressions(LocalDate today, Function<String, List<String>> nearest) {
        this.today = today;
        this.nearest = nearest;
    }

    /**
     * Applies what an article's comments say.
     *
     * @param findings its findings, sorted
     * @param today the day after which a suppression with an earlier last day no longer holds
     * @param nearest for a rule id: itself alone if there is such a rule, otherwise the ids it may have been meant for, best
     *     first; asked for ids that have suppressed nothing only
     */
    public static Result apply(
            Article article, List<Finding> findings, LocalDate today, Function<String, List<String>> nearest) {
        SuppressionComments comments = new SuppressionComments(article);
        return new Suppressions(today, nearest).apply(comments, findings);
    }

    private Result apply(SuppressionComments comments, List<Finding> findings) {
        List<Finding> left = new ArrayList<>();
        List<Suppressed> gone = new ArrayList<>();
        for (Suppression suppression : comments.suppressions()) {
            uses.computeIfAbsent(suppression.comment(), c -> new Use(suppression, new TreeSet<>(), new TreeSet<>()))
                    .named()
                    .addAll(suppression.rules());
        }
        for (Finding finding : findings) {
            Suppression first = null;
            for (Suppression suppression : comments.suppressions()) {
                if (suppression.holdsOn(today) && suppression.covers(finding)) {
                    use(suppression).used().add(suppression.rules().isEmpty() ? ALL : finding.ruleId());
                    first = first == null ? suppression : first;
                }
            }
            if (first == null) {
                left.add(finding);
            } else {
                gone.add(new Suppressed(finding, Suppressed.Where.IN_SOURCE, first.reason()));
            }
        }
        comments.mistakes().forEach(m -> left.add(unused(m.comment(), m.what())));
        uses.values().forEach(use -> reportUnused(use, left));
        left.sort(null);
        return new Result(left, gone);
    }

    private Use use(Suppression suppression) {
        return Objects.requireNonNull(uses.get(suppression.comment()));
    }

    private void reportUnused(Use use, List<Finding> into) {
        Suppression suppression = use.suppression();
        Set<String> idle = new TreeSet<>(use.named());
        idle.removeAll(use.used());
        if (use.named().isEmpty() ? !use.used().isEmpty() : idle.isEmpty()) {
            return;
        }
        String message;
        if (!suppression.holdsOn(today)) {
            message = "Dieser Kommentar galt bis " + suppression.until() + "; er unterdrückt nichts mehr.";
        } else if (use.used().isEmpty()) {
            message = "Dieser Kommentar unterdrückt nichts; er kann weg.";
        } else {
            message = idle.stream().map(id -> "„" + id + "“").collect(Collectors.joining(", "))
                    + (idle.size() == 1 ? " unterdrückt" : " unterdrücken") + " hier nichts und "
                    + (idle.size() == 1 ? "kann" : "können") + " weg.";
        }
        into.add(unused(suppression.comment(), unknown(idle, nearest) + message));
    }

    /** What is said of ids that belong to no rule; empty if all do. */
    static String unknown(Set<String> idle, Function<String, List<String>> nearest) {
        StringBuilder unknown = new StringBuilder();
        for (String id : idle) {
            List<String> near = nearest.apply(id);
            if (!near.equals(List.of(id))) {
                unknown.append("Eine Regel „").append(id).append("“ gibt es nicht");
                unknown.append(near.isEmpty() ? ". " : "; gemeint ist wohl „" + near.get(0) + "“. ");
            }
        }
        return unknown.toString();
    }

    static Finding unused(Span comment, String message) {
        return new Finding(
                UNUSED.id(),
                comment,
                UNUSED.category(),
                UNUSED.severity(),
                UNUSED.channel(),
                UNUSED.confidence(),
                message,
                List.of());
    }
}
