package dev.pruefstein.suppress;

import dev.pruefstein.text.LineMap;
import dev.pruefstein.text.Span;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the comments of a source in Markdown or HTML:
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

    /** Bounded, and without anything to go back over: article text is hostile input. */
    private static final Pattern COMMENT =
            Pattern.compile("<!--\\s{0,20}+pruefstein-([a-z-]{1,40}+)([^>]{0,1000}?)-->");

    private static final Pattern RULES = Pattern.compile("[\\s,]*+(\\p{L}[\\p{L}\\p{N}_\\[\\]-]*+)");
    private static final String UNTIL = "until";
    private static final Pattern DAY = Pattern.compile("\\s*+(\\d{4}-\\d{2}-\\d{2})");

    private final String text;
    private final LineMap lines;
    private final List<Suppression> found = new ArrayList<>();
    private final List<Open> open = new ArrayList<>();
    private final List<Mistake> mistakes = new ArrayList<>();

    /** A {@code disable} that no {@code enable} has ended yet. */
    private record Open(
            Span comment, Set<String> rules, @Nullable LocalDate until) {}

    /**
     * A comment that cannot be understood.
     *
     * @param comment the comment, in UTF-16 offsets of the source
     * @param what what is wrong with it, in German
     */
    record Mistake(Span comment, String what) {}

    SuppressionComments(String text) {
        this.text = text;
        this.lines = new LineMap(text);
        Matcher comment = COMMENT.matcher(text);
        while (comment.find()) {
            read(new Span(comment.start(), comment.end()), comment.group(1), comment.group(2));
        }
        open.forEach(o -> add(o, text.length()));
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

    private void read(Span comment, String directive, String rest) {
        String said = rest.indexOf(':') < 0 ? rest : rest.substring(0, rest.indexOf(':'));
        Set<String> rules = new LinkedHashSet<>();
        LocalDate until = null;
        Matcher word = RULES.matcher(said);
        int at = 0;
        while (word.find(at) && word.start() == at) {
            at = word.end();
            if (word.group(1).equals(UNTIL)) {
                Matcher day = DAY.matcher(said).region(at, said.length());
                until = day.lookingAt() ? day(day.group(1)) : null;
                if (until == null) {
                    mistakes.add(new Mistake(comment, "Hinter „until“ steht kein Tag der Form 2027-01-31."));
                    return;
                }
                at = day.end();
            } else {
                rules.add(word.group(1));
            }
        }
        if (!said.substring(at).isBlank()) {
            mistakes.add(new Mistake(
                    comment,
                    "„" + said.substring(at).strip()
                            + "“ ist keine Regel; eine Begründung steht hinter einem Doppelpunkt."));
            return;
        }
        apply(comment, directive, rules, until);
    }

    private void apply(Span comment, String directive, Set<String> rules, @Nullable LocalDate until) {
        switch (directive) {
            case "disable" -> open.add(new Open(comment, rules, until));
            case "enable" -> enable(comment, rules);
            case "disable-line" -> {
                Span line = lines.line(lines.position(comment.start()).line());
                found.add(new Suppression(comment, line, rules, until));
            }
            case "disable-next-line" -> found.add(new Suppression(comment, nextLine(comment.end()), rules, until));
            default ->
                mistakes.add(new Mistake(
                        comment,
                        "„pruefstein-" + directive
                                + "“ gibt es nicht; es gibt disable, enable, disable-line und disable-next-line."));
        }
    }

    /** Ends what was disabled: all of it, or the part that speaks of these rules. */
    private void enable(Span comment, Set<String> rules) {
        List<Open> before = List.copyOf(open);
        open.clear();
        for (Open o : before) {
            if (rules.isEmpty() || (rules.containsAll(o.rules()) && !o.rules().isEmpty())) {
                add(o, comment.start());
                continue;
            }
            Set<String> ended = new LinkedHashSet<>(o.rules());
            ended.retainAll(rules);
            if (!ended.isEmpty()) {
                add(new Open(o.comment(), ended, o.until()), comment.start());
            }
            Set<String> left = new LinkedHashSet<>(o.rules());
            left.removeAll(rules);
            open.add(new Open(o.comment(), left, o.until()));
        }
    }

    private void add(Open o, int end) {
        found.add(new Suppression(o.comment(), new Span(o.comment().end(), end), o.rules(), o.until()));
    }

    private Span nextLine(int from) {
        int start = from;
        while (start < text.length() && text.charAt(start) != '\n' && text.charAt(start) != '\r') {
            start++;
        }
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return lines.line(lines.position(start).line());
    }

    private static @Nullable LocalDate day(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
