package dev.pruefstein.suppress;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a comment that speaks to the tool, such as
 * {@code <!-- pruefstein-disable mojibake, unpaired-quote until 2027-01-31: quoted as it was printed -->}.
 *
 * @param name what to do
 * @param rules the rules, empty for all
 * @param until the last day, null for ever
 * @param reason why, null if nothing is said
 */
record Directive(
        String name,
        Set<String> rules,
        @Nullable LocalDate until,
        @Nullable String reason) {

    private static final int MOST_RULES = 100;
    // Possessive: article text is hostile input.
    private static final Pattern BEGIN = Pattern.compile("<!--\\s*+pruefstein-([\\w-]{0,40}+)");
    private static final Pattern WORD = Pattern.compile("[\\s,]*+(\\p{L}[\\p{L}\\p{N}_\\[\\]-]{0,200}+)");
    private static final Pattern DAY = Pattern.compile("\\s*+(\\d{4}-\\d{2}-\\d{2})");
    private static final String UNTIL = "until";

    /** A comment that cannot be understood; the message says why, in German. */
    static final class MistakeException extends Exception {

        private static final long serialVersionUID = 1;

        MistakeException(String message) {
            super(message, null, false, false);
        }
    }

    /**
     * Reads a comment from {@code <!--} to {@code -->}; empty if it does not speak to the tool.
     *
     * @throws MistakeException if it does, and cannot be understood
     */
    static Optional<Directive> of(String comment) throws MistakeException {
        Matcher begin = BEGIN.matcher(comment);
        if (!begin.lookingAt()) {
            return Optional.empty();
        }
        int end = comment.endsWith("-->") ? comment.length() - "-->".length() : comment.length();
        String rest = comment.substring(begin.end(), Math.max(begin.end(), end));
        int colon = rest.indexOf(':');
        String reason = colon < 0 ? "" : rest.substring(colon + 1).strip();
        return Optional.of(read(begin.group(1), colon < 0 ? rest : rest.substring(0, colon), reason));
    }

    private static Directive read(String name, String said, String reason) throws MistakeException {
        Set<String> rules = new LinkedHashSet<>();
        LocalDate until = null;
        Matcher word = WORD.matcher(said);
        int at = 0;
        while (word.region(at, said.length()).lookingAt()) {
            at = word.end();
            if (word.group(1).equals(UNTIL)) {
                Matcher day = DAY.matcher(said).region(at, said.length());
                until = day.lookingAt() ? day(day.group(1)) : null;
                if (until == null) {
                    throw new MistakeException("Hinter „until“ steht kein Tag der Form 2027-01-31.");
                }
                at = day.end();
            } else if (!rules.add(word.group(1)) || rules.size() > MOST_RULES) {
                throw new MistakeException(
                        "„" + word.group(1) + "“ steht zweimal da, oder es sind über " + MOST_RULES + " Regeln.");
            }
        }
        String left = said.substring(at).strip();
        if (!left.isEmpty()) {
            throw new MistakeException(
                    "„" + shortened(left) + "“ ist keine Regel; eine Begründung steht hinter einem Doppelpunkt.");
        }
        return new Directive(name, Set.copyOf(rules), until, reason.isEmpty() ? null : reason);
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, text.offsetByCodePoints(0, 40)) + " …";
    }

    private static @Nullable LocalDate day(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
