package dev.pruefstein.rules;

import dev.pruefstein.text.Position;
import dev.pruefstein.text.Problem;
import org.jspecify.annotations.Nullable;

/** A rule file cannot be used. The message names the place, shows the line and says what to do. */
public final class RuleFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_EXCERPT = 120;

    private final transient Problem problem;
    private final @Nullable String excerpt;

    /**
     * A problem with a rule file.
     *
     * @param problem the place, what is wrong and what to do
     * @param excerpt the line to blame as it stands in the file, null if no single line is to blame
     */
    public RuleFileException(Problem problem, @Nullable String excerpt) {
        super(excerpt == null ? problem.toString() : problem + "\n    " + shortened(excerpt));
        this.problem = problem;
        this.excerpt = excerpt == null ? null : shortened(excerpt);
    }

    /** A problem at a place of a text, which gives the excerpt. */
    static RuleFileException at(String path, String text, Position position, String message) {
        String[] lines = text.split("\\R", -1);
        String excerpt = position.line() <= lines.length ? lines[position.line() - 1] : null;
        return new RuleFileException(new Problem(path, position, message), excerpt);
    }

    /** The place, what is wrong and what to do, in English. */
    public Problem problem() {
        return problem;
    }

    /** The line to blame without surrounding white space, shortened if it is long; null if none is. */
    public @Nullable String excerpt() {
        return excerpt;
    }

    private static String shortened(String line) {
        String stripped = line.strip();
        return stripped.length() <= LONGEST_EXCERPT ? stripped : stripped.substring(0, LONGEST_EXCERPT) + "…";
    }
}
