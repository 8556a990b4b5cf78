package dev.pruefstein.check.agreement;

import dev.pruefstein.analyse.nominal.AgreementSet;
import dev.pruefstein.analyse.nominal.Case;
import dev.pruefstein.analyse.nominal.FiniteForms;
import dev.pruefstein.analyse.nominal.Gender;
import dev.pruefstein.analyse.nominal.NounGroup;
import dev.pruefstein.analyse.nominal.NounGroup.Kind;
import dev.pruefstein.analyse.nominal.NounGroups;
import dev.pruefstein.analyse.nominal.Numerus;
import dev.pruefstein.analyse.nominal.Word;
import dev.pruefstein.check.Lexicon;
import dev.pruefstein.text.Upos;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How many a name stands for, or a noun beside a name. */
final class NameNumber {

    private final Lexicon plurals;

    /** With the lexicon of names that stand for many. */
    NameNumber(Lexicon plurals) {
        this.plurals = plurals;
    }

    /** <i>Minister Huber</i>: a noun for one person and a name. */
    static boolean isTitled(NounGroups groups, NounGroup group) {
        if (group.kind() != Kind.BARE
                || !group.inflected().isEmpty()
                || group.last() == group.head()
                || Measures.hasNumber(groups, group) // "20 Meter Seil"
                || groups.words().get(group.head()).mayBeAdjectivalNoun() // "Andere Sumerer"
                || groups.words().get(group.head()).isInflectedAdjective()
                || !group.set().mayBe(Case.NOMINATIVE, Numerus.SINGULAR)
                || !group.set().mayBe(Gender.MASCULINE)) {
            return false;
        }
        for (int i = group.head() + 1; i <= group.last(); i++) {
            Word word = groups.words().get(i);
            boolean common = word.name().isEmpty() && word.noun().mayBe(Numerus.PLURAL);
            if (common || word.text().indexOf('-') > 0) {
                return false;
            }
        }
        return true;
    }

    /** <i>Horns Regiment, Roberts Freunde</i>: the head is a name in the genitive, whatever else the word may be. */
    static boolean isPossessor(NounGroups groups, NounGroup group) {
        Word head = groups.words().get(group.head());
        return group.kind() != Kind.DETERMINED
                && group.last() > group.head()
                && head.text().endsWith("s")
                && !groups.words().get(group.last()).noun().isEmpty();
    }

    /** What <i>Wangs Ehefrau, Horns Lehrer</i> can be: it is the last noun that counts. */
    static FiniteForms ofPossession(NounGroups groups, NounGroup group) {
        AgreementSet noun = groups.words().get(group.last()).noun();
        FiniteForms singular =
                noun.mayBe(Case.NOMINATIVE, Numerus.SINGULAR) ? FiniteForms.THIRD_SINGULAR : FiniteForms.NONE;
        return noun.mayBe(Case.NOMINATIVE, Numerus.PLURAL) ? singular.or(FiniteForms.THIRD_PLURAL) : singular;
    }

    static boolean isQuoted(NounGroups groups, NounGroup group) {
        return group.first() > 0
                && groups.words().get(group.first() - 1).isQuote()
                && group.last() + 1 < groups.words().size()
                && groups.words().get(group.last() + 1).isQuote();
    }

    /** <i>M. Huber, Dr. Holm, Frau Lind</i>: one person. */
    static boolean isBehindInitial(NounGroups groups, NounGroup group) {
        int dot = group.first() - 1;
        return dot > 0
                && groups.words().get(dot).text().equals(".")
                && !groups.words().get(dot).token().spaceBefore()
                && (groups.words().get(dot - 1).text().length() == 1
                        || Set.of("Dr", "Prof", "Hr", "Fr")
                                .contains(groups.words().get(dot - 1).text()))
                && Character.isUpperCase(groups.words().get(dot - 1).text().charAt(0));
    }

    /** A name that the dictionary knows as one person or place. */
    boolean isKnownSingular(NounGroups groups, NounGroup group) {
        if (isBehindInitial(groups, group) || isLikelyOne(groups, group) || isBeforeSingularPronoun(groups, group)) {
            return true;
        }
        for (int i = group.first(); i <= group.last(); i++) {
            Word word = groups.words().get(i);
            boolean known = word.token().readings().stream()
                    .anyMatch(r -> r.is("EIG:")
                            && (r.tag().endsWith(":VOR")
                                    || r.tag().endsWith(":COU")
                                    || r.tag().endsWith(":NAC")));
            if (known) {
                return true;
            }
        }
        return false;
    }

    /** Endings of a plural: <i>Wikinger, Hunnen, Rolling Stones, Realia</i>. */
    private static final Pattern MANY = Pattern.compile(".*(en|er|ern|s|ia|ta)");

    /** <i>Holm/Lind</i>: two. */
    private static boolean isBesideSlash(NounGroups groups, NounGroup group) {
        int next = group.last() + 1;
        return next < groups.words().size() && groups.words().get(next).text().equals("/");
    }

    /** <i>Haider, der gewonnen hat, …</i>: the relative pronoun tells. */
    private static boolean isBeforeSingularPronoun(NounGroups groups, NounGroup group) {
        int pronoun = group.last() + 2;
        return pronoun < groups.words().size()
                && groups.words().get(pronoun - 1).text().equals(",")
                && Set.of("der", "dem", "dessen")
                        .contains(groups.words().get(pronoun).text())
                && groups.words().get(pronoun).token().upos() == Upos.PRON;
    }

    /** True if the word ends like a plural: <i>Wikinger</i>. */
    static boolean mayBeMany(String word) {
        return MANY.matcher(word).matches();
    }

    /**
     * A name of which nothing is known: <i>Khloe, Baloch, Seth Brandt, BBC</i>. One word that has no ending of a plural, or a
     * first and a last name.
     */
    private boolean isLikelyOne(NounGroups groups, NounGroup group) {
        List<Word> name = groups.words().subList(group.first(), group.last() + 1);
        boolean unknown = name.stream().allMatch(w -> w.noun().isEmpty());
        if (group.kind() != Kind.NAME || !unknown || !group.inflected().isEmpty() || isQuoted(groups, group)) {
            return false;
        }
        String text = name.get(0).text();
        if (name.size() == 1 && plurals.contains(text)) {
            return false;
        }
        boolean proper = name.stream().allMatch(w -> w.token().upos() == Upos.PROPN);
        if (name.size() == 1 && !proper && text.endsWith("e")) {
            return false; // may be a common noun that the dictionary lacks
        }
        if (name.size() == 1 && text.length() > 1 && text.equals(text.toUpperCase(Locale.GERMAN))) {
            return true;
        }
        return text.length() > 2
                && !isBesideSlash(groups, group)
                && name.size() < 3
                && !mayBeMany(name.get(name.size() - 1).text());
    }
}
