package dev.pruefstein.suppress;

import dev.pruefstein.check.Category;
import dev.pruefstein.check.Channel;
import dev.pruefstein.check.Finding;
import dev.pruefstein.check.Rule;
import dev.pruefstein.check.Severity;
import dev.pruefstein.text.Format;
import dev.pruefstein.text.Source;
import dev.pruefstein.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
            A comment such as `<!-- pruefstein-disable-next-line acronym-swap until 2027-01-31: as printed -->` that suppresses
            nothing: there is no such finding any more, its day has passed, or it cannot be understood.""",
            "What it was written for has been mended, and the next finding in its place would go unseen.",
            "Comments of plain text, which has none.",
            List.of(),
            List.of());

    private Suppressions() {}

    /**
     * The findings that are left.
     *
     * @param source the article
     * @param findings its findings, sorted
     * @param today the day after which a suppression with an earlier last day no longer holds
     * @return what is not suppressed, and one finding of {@link #UNUSED} for each comment that does nothing, sorted
     */
    public static List<Finding> apply(Source source, List<Finding> findings, LocalDate today) {
        if (source.format() == Format.TEXT || !source.text().contains("pruefstein-")) {
            return findings;
        }
        SuppressionComments comments = new SuppressionComments(source.text());
        List<Finding> left = new ArrayList<>();
        Map<Span, Boolean> used = new LinkedHashMap<>();
        comments.suppressions().forEach(s -> used.putIfAbsent(s.comment(), false));
        for (Finding finding : findings) {
            boolean suppressed = false;
            for (Suppression suppression : comments.suppressions()) {
                if (suppression.holdsOn(today) && suppression.covers(finding)) {
                    used.put(suppression.comment(), true);
                    suppressed = true;
                }
            }
            if (!suppressed) {
                left.add(finding);
            }
        }
        comments.mistakes().forEach(m -> left.add(unused(m.comment(), m.what())));
        for (Suppression suppression : comments.suppressions()) {
            if (Boolean.FALSE.equals(used.put(suppression.comment(), true))) {
                left.add(unused(suppression.comment(), why(suppression, today)));
            }
        }
        left.sort(null);
        return left;
    }

    private static String why(Suppression suppression, LocalDate today) {
        return suppression.holdsOn(today)
                ? "Dieser Kommentar unterdrückt nichts; er kann weg."
                : "Dieser Kommentar galt bis " + suppression.until() + "; er unterdrückt nichts mehr.";
    }

    private static Finding unused(Span comment, String message) {
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
