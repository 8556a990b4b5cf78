package dev.pruefstein.analyse.nominal;

import java.util.ArrayList;
import java.util.List;

/**
 * A set of triples of case, number and gender: what a word form can be. <i>der</i> is nominative singular masculine,
 * dative or genitive singular feminine, or genitive plural of any gender. Words of a noun group agree if the
 * intersection of their sets is not empty.
 *
 * @param bits one bit for each of the 24 triples
 */
public record AgreementSet(int bits) {

    /** No triple. */
    public static final AgreementSet NONE = new AgreementSet(0);
    /** Every triple. */
    public static final AgreementSet ALL = new AgreementSet((1 << 24) - 1);

    /** The set of one triple. */
    public static AgreementSet of(Case c, Numerus n, Gender g) {
        return new AgreementSet(c.mask() & n.mask() & g.mask());
    }

    /** All triples of a case. */
    public static AgreementSet of(Case c) {
        return new AgreementSet(c.mask());
    }

    /** All triples of a number. */
    public static AgreementSet of(Numerus n) {
        return new AgreementSet(n.mask());
    }

    /** All triples of a gender. */
    public static AgreementSet of(Gender g) {
        return new AgreementSet(g.mask());
    }

    /**
     * Reads a table cell such as {@code "NOM SIN MAS, DAT SIN FEM, GEN PLU"}: alternatives are divided by commas; a
     * dimension that is not named is free. LanguageTool's tags work as well, with colons for spaces.
     */
    public static AgreementSet parse(String cells) {
        AgreementSet all = NONE;
        for (String cell : cells.split(",", -1)) {
            AgreementSet one = ALL;
            for (String part : cell.split("[ :]", -1)) {
                one = one.and(dimension(part));
            }
            all = all.or(one);
        }
        return all;
    }

    private static AgreementSet dimension(String part) {
        for (Case c : Case.values()) {
            if (c.tag().equals(part)) {
                return of(c);
            }
        }
        for (Numerus n : Numerus.values()) {
            if (n.tag().equals(part)) {
                return of(n);
            }
        }
        for (Gender g : Gender.values()) {
            if (g.tag().equals(part)) {
                return of(g);
            }
        }
        return ALL;
    }

    /** The triples in both. */
    public AgreementSet and(AgreementSet other) {
        return new AgreementSet(bits & other.bits);
    }

    /** The triples in one or the other. */
    public AgreementSet or(AgreementSet other) {
        return new AgreementSet(bits | other.bits);
    }

    /** The triples that are not in {@code other}. */
    public AgreementSet without(AgreementSet other) {
        return new AgreementSet(bits & ~other.bits);
    }

    /** True if there is no triple. */
    public boolean isEmpty() {
        return bits == 0;
    }

    /** True if some triple is in both. */
    public boolean meets(AgreementSet other) {
        return (bits & other.bits) != 0;
    }

    /** True if some triple has this case. */
    public boolean mayBe(Case c) {
        return meets(of(c));
    }

    /** True if some triple has this number. */
    public boolean mayBe(Numerus n) {
        return meets(of(n));
    }

    /** True if some triple has this gender. */
    public boolean mayBe(Gender g) {
        return meets(of(g));
    }

    /** True if some triple has this case and number. */
    public boolean mayBe(Case c, Numerus n) {
        return meets(of(c).and(of(n)));
    }

    /** The cases of all triples. */
    public List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        for (Case c : Case.values()) {
            if (mayBe(c)) {
                cases.add(c);
            }
        }
        return cases;
    }

    /** The same set whatever the number and gender: only the cases count. */
    public AgreementSet anyWithCases() {
        AgreementSet all = NONE;
        for (Case c : cases()) {
            all = all.or(of(c));
        }
        return all;
    }

    /** The triples in words of LanguageTool's tags: {@code NOM SIN MAS, GEN PLU *}. */
    @Override
    public String toString() {
        List<String> cells = new ArrayList<>();
        for (Case c : Case.values()) {
            for (Numerus n : Numerus.values()) {
                StringBuilder genders = new StringBuilder();
                for (Gender g : Gender.values()) {
                    if (meets(of(c, n, g))) {
                        genders.append(genders.isEmpty() ? "" : "/").append(g.tag());
                    }
                }
                if (!genders.isEmpty()) {
                    String names = genders.length() == 11 ? "*" : genders.toString();
                    cells.add(c.tag() + " " + n.tag() + " " + names);
                }
            }
        }
        return String.join(", ", cells);
    }
}
