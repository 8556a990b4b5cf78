package dev.pruefstein.check;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The page and the examples of a {@link Check}. One test runs the examples of every check and fails on a check that has
 * fewer than two of each kind.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Heuristic {

    /** Identifier, kebab-case; names the problem, so that it reads well after “allow …”. */
    String id();

    /** MQM error type. */
    Category category();

    /** Default severity. A rule that can fail an article alone has next to no false alarm on native news. */
    Severity severity();

    /** What a finding is evidence of. */
    Channel channel() default Channel.ARTEFACT;

    /** Default probability that a finding is right, 0 to 1. */
    double confidence() default 0.9;

    /**
     * True if {@code pruefstein fix} may apply the suggestion of a finding that has exactly one: what it leaves is what
     * an editor would have written, without exception.
     */
    boolean safeFix() default false;

    /** What it finds, in English; Markdown. */
    String finds();

    /** Why that matters to a reader, in English; Markdown. */
    String why();

    /** What it leaves alone, in English; Markdown. */
    String leavesAlone();

    /**
     * German texts that must be flagged, each expected finding marked by {@code [[…]]}: exactly these spans and no
     * others. An example is read as a plain-text article: the first line, followed by an empty line, is a headline if it
     * looks like one.
     */
    String[] flagged();

    /** German texts that must stay silent: good German that looks like the error. */
    String[] silent();
}
