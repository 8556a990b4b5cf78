package dev.pruefstein.analyse.nominal;

/**
 * The persons and numbers that a finite verb form, or a subject, can have. Imperatives do not count.
 *
 * @param bits one bit for each of the six combinations
 */
public record FiniteForms(int bits) {

    /** No form. */
    public static final FiniteForms NONE = new FiniteForms(0);
    /** Third person singular. */
    public static final FiniteForms THIRD_SINGULAR = of(3, Numerus.SINGULAR);
    /** Third person plural. */
    public static final FiniteForms THIRD_PLURAL = of(3, Numerus.PLURAL);

    /** One form; {@code person} is 1, 2 or 3. */
    public static FiniteForms of(int person, Numerus n) {
        return new FiniteForms(1 << ((person - 1) * 2 + (n == Numerus.SINGULAR ? 0 : 1)));
    }

    /**
     * The form of a tag such as {@code VER:3:SIN:PRT:SFT}; none for infinitives, participles and imperatives. Where the
     * first person always looks like the third, both are meant: disambiguation may have dropped one of them.
     */
    static FiniteForms parse(String tag) {
        if (tag.contains(":IMP")) {
            return NONE;
        }
        boolean same = tag.contains("PRT") || tag.contains("KJ") || tag.contains("MOD");
        if ((tag.contains(":1:SIN") || tag.contains(":3:SIN")) && same) {
            return of(1, Numerus.SINGULAR).or(THIRD_SINGULAR);
        }
        if (tag.contains(":1:PLU") || tag.contains(":3:PLU")) {
            return of(1, Numerus.PLURAL).or(THIRD_PLURAL);
        }
        for (int person = 1; person <= 3; person++) {
            if (tag.contains(":" + person + ":SIN")) {
                return of(person, Numerus.SINGULAR);
            }
            if (tag.contains(":" + person + ":PLU")) {
                return of(person, Numerus.PLURAL);
            }
        }
        return NONE;
    }

    /** The forms in one or the other. */
    public FiniteForms or(FiniteForms other) {
        return new FiniteForms(bits | other.bits);
    }

    /** True if some form is in both. */
    public boolean meets(FiniteForms other) {
        return (bits & other.bits) != 0;
    }

    /** True if there is no form. */
    public boolean isEmpty() {
        return bits == 0;
    }

    /** True if some form has this number. */
    public boolean mayBe(Numerus n) {
        return meets(of(1, n).or(of(2, n)).or(of(3, n)));
    }
}
