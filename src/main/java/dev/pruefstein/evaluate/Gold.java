package dev.pruefstein.evaluate;

import dev.pruefstein.text.Span;
import java.util.List;

/** An annotated text, by what is known of it. Spans count UTF-16 code units. */
public sealed interface Gold {

    /** Name of the text. */
    String id();

    /**
     * An expected error.
     *
     * @param span its place
     * @param type its kind, in the annotator's words
     */
    record Mark(Span span, String type) {}

    /** A text in which every error is marked; with no marks it is native text, and every finding is a false alarm. */
    record Annotated(String id, String text, List<Mark> marks) implements Gold {}

    /** A text with one error, and the same text without it. */
    record Broken(String id, String text, Mark mark, String clean) implements Gold {}

    /** Machine output and its post-edit: the post-edit should score higher. */
    record Pair(String id, String output, String postEdit) implements Gold {}

    /**
     * A translation that experts have scored.
     *
     * @param document name of the source text: translations of the same source are compared with each other
     * @param penalty what the experts took off, per 100 words
     * @param segments the text's segments with their penalties
     * @param marks the experts' error spans
     */
    record Scored(String id, String document, String text, double penalty, List<Segment> segments, List<Mark> marks)
            implements Gold {}

    /** A segment and what the experts took off it. */
    record Segment(String text, double penalty) {}
}
