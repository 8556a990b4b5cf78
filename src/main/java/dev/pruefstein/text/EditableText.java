package dev.pruefstein.text;

import java.util.List;

/** An article in its file, which can be changed in place while everything else in the file stays as it is. Immutable. */
public interface EditableText {

    /** The article. */
    Source source();

    /** True if the file's character set has all these characters. */
    boolean canHold(String replacement);

    /**
     * The file with the changes made.
     *
     * @param edits changes of the article's text, sorted, none overlapping another, each of which it {@link #canHold}
     */
    EditableText edited(List<Edit> edits);
}
