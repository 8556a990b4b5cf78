package dev.pruefstein.text;

/**
 * One way to read a word form, as LanguageTool's German dictionary gives it.
 *
 * @param lemma base form
 * @param tag LanguageTool's tag, parts divided by colons: {@code SUB:NOM:SIN:FEM}, {@code VER:3:SIN:PRT:SFT},
 *     {@code PA2:PRD:GRU:VER}
 */
public record Reading(String lemma, String tag) {

    /** True if the tag begins with {@code prefix}. */
    public boolean is(String prefix) {
        return tag.startsWith(prefix);
    }
}
