package dev.pruefstein.analyse;

import java.util.List;

/**
 * Word forms as German dictionaries list them: inflected, in the case in which they are written inside a sentence.
 * Unlike {@link Morphology#lookup} it takes no compounds apart. Implementations are thread-safe.
 */
public interface Spelling {

    /** True if a dictionary of any standard variety, or a list of names, has this form, or has it without its capital. */
    boolean isListed(String form);

    /**
     * How common a form is.
     *
     * @return a class on a logarithmic scale, 0 for rare and unlisted forms to 25 for the most common ones
     */
    int frequency(String form);

    /**
     * The listed forms that are one {@linkplain LetterChange change} away from {@code form}, or differ in the case of the
     * first letter only; most common first.
     */
    List<String> similar(String form);
}
