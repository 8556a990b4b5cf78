package dev.pruefstein.suppress;

import dev.pruefstein.text.Article;
import dev.pruefstein.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the comments of an article in Markdown or HTML:
 *
 * <pre>{@code
 * <!-- pruefstein-disable mojibake, unpaired-quote until 2027-01-31: quoted as it was printed -->
 * <!-- pruefstein-enable mojibake -->
 * <!-- pruefstein-disable-line acronym-swap -->
 * <!-- pruefstein-disable-next-line -->
 * }</pre>
 *
 * Without rules a comment speaks of all of them. {@code disable} holds to the next {@code enable} of the same rules, or
 * to the end; {@code disable-next-line} holds for the next line that is not empty.
 */
final class SuppressionComments {

    /** Comments after which no more are read: each is compared with each finding. */
    private static final int MOST = 1000;

    private final Article article;
    private final List<Suppression> found = new ArrayList<>();
    /** Those that no {@code enable} has ended yet; they hold to the end so far. */
    private List<Suppression> open = new ArrayList<>();

    private final List<Mistake> mistakes = new ArrayList<>();

    /**
     * A comment that cannot be understood.
     *
     * @param comment the comment, in UTF-16 offsets of the source
     * @param what what is wrong with it, in German
     */
    record Mistake(Span comment, String what) {}

    SuppressionComments(Article article) {
        this.article = article;
        int count = 0;
        for (Span comment : article.comments()) {
            Optional<Directive> directive = directive(comment);
            if (directive.isPresent() && ++count > MOST) {
                mistakes.add(new Mistake(comment, "Ab hier gilt keiner mehr: Es sind über " + MOST + " Kommentare."));
                break;
            }
            directive.ifPresent(d -> apply(comment, d));
        }
        found.addAll(open);
    }

    /** What the comments suppress, by the comment's place. */
    List<Suppression> suppressions() {
        return found.stream()
                .sorted((a, b) -> a.comment().compareTo(b.comment()))
                .toList();
    }

    /** Comments that suppress nothing, since they cannot be understood. */
    List<Mistake> mistakes() {
        return List.copyOf(mistakes);
    }

    private Optional<Directive> directive(Span comment) {
        try {
            return Directive.of(comment.of(article.source()));
        } catch (Directive.MistakeException e) {
            mistakes.add(new Mistake(comment, String.valueOf(e.getMessage())));
            return Optional.empty();
        }
    }

    private void apply(Span comment, Directive said) {
        Span rest = new Span(comment.end(), article.source().length());
        Suppression all = new Suppression(comment, rest, said.rules(), said.until(), said.reason());
        switch (said.name()) {
            case "disable" -> open.add(all);
            case "enable" -> enable(comment.start(), said.rules());
            case "disable-line" -> found.add(all.withRange(line(comment.start())));
            case "disable-next-line" -> found.add(all.withRange(line(nextLine(comment.end()))));
            default ->
                mistakes.add(new Mistake(
                        comment,
                        "„pruefstein-" + said.name()
                                + "“ gibt es nicht; es gibt disable, enable, disable-line und disable-next-line."));
        }
    }

    /** Ends what was disabled: all of it, or the part that speaks of these rules. */
    private void enable(int end, Set<String> rules) {
        List<Suppression> still = new ArrayList<>();
        for (Suppression o : open) {
            Suppression ended = o.withRange(new Span(o.range().start(), end));
            if (rules.isEmpty() || (!o.rules().isEmpty() && rules.containsAll(o.rules()))) {
                found.add(ended);
                continue;
            }
            Set<String> common = new LinkedHashSet<>(o.rules());
            common.retainAll(rules);
            if (common.isEmpty()) {
                still.add(o);
                continue;
            }
            found.add(ended.withRules(common));
            Set<String> left = new LinkedHashSet<>(o.rules());
            left.removeAll(rules);
            still.add(o.withRules(left));
        }
        open = still;
    }

    private Span line(int offset) {
        return article.lines().line(article.position(offset).line());
    }

    private int nextLine(int from) {
        String text = article.source();
        int start = from;
        while (start < text.length() && text.charAt(start) != '\n' && text.charAt(start) != '\r') {
            start++;
        }
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return start;
    }
}
