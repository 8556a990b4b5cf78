package dev.pruefstein.analyse;

import java.util.regex.Pattern;

/** Forms of strong verbs that dictionaries know in one function only. */
public final class StrongVerbs {

    private static final Pattern PAST_IN_O = Pattern.compile("(ver|zer|ent|er|be)[a-zäöüß]{0,3}o[bcfghlrtßw]{1,2}t?en");

    private StrongVerbs() {}

    /**
     * True for <i>entflochten, verboten, verwoben</i>: with a prefix and <i>o</i> in the stem, the past plural is the
     * participle as well.
     *
     * @param form a verb form in lower case
     */
    public static boolean isPastAlsoParticiple(String form) {
        return PAST_IN_O.matcher(form).matches();
    }
}
