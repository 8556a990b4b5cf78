package dev.pruefstein.check.agreement;

import dev.pruefstein.analyse.clause.Clause;
import dev.pruefstein.analyse.clause.Clauses;
import dev.pruefstein.analyse.clause.Constituent;
import dev.pruefstein.analyse.nominal.AgreementSet;
import dev.pruefstein.analyse.nominal.Case;
import dev.pruefstein.analyse.nominal.Gender;
import dev.pruefstein.analyse.nominal.NounGroup;
import dev.pruefstein.analyse.nominal.NounGroup.Part;
import dev.pruefstein.analyse.nominal.NounGroup.Role;
import dev.pruefstein.analyse.nominal.NounGroups;
import dev.pruefstein.analyse.nominal.Numerus;
import dev.pruefstein.analyse.nominal.Word;
import dev.pruefstein.check.Lexicon;
import dev.pruefstein.text.Upos;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Whether a noun group was read with enough certainty to say that its words disagree. */
final class Reliable {

    private static final Set<String> PRONOUNS =
            Set.of("einer", "eines", "keiner", "keines", "jeder", "jedes", "dieser", "dieses");
    private static final Set<String> ORDINALS =
            Set.of("erste", "zweite", "dritte", "vierte", "andere", "eine", "letzte");

    private static final Set<String> ARTICLES = Set.of("der", "die", "das", "dem", "den");

    private final Lexicon doubleGenders;

    Reliable(Lexicon doubleGenders) {
        this.doubleGenders = doubleGenders;
    }

    /** True if the words from the first inflected one to the head surely belong together. */
    boolean isReliable(NounGroups groups, Clauses clauses, NounGroup group) {
        Word head = groups.words().get(group.head());
        if (group.inflected().isEmpty() || head.noun().isEmpty() || !head.name().isEmpty() || isAcronym(head.text())) {
            return false;
        }
        boolean attached = isWithWrongDative(groups, group)
                || Reliable.has(group, Role.DETERMINER)
                || Reliable.has(group, Role.FUSED)
                || (group.isGoverned() && group.preposition() + 1 == group.first());
        if (!attached || isOfTwoGenders(head.text()) || isForeign(groups, group, head) || isTitle(groups, group)) {
            return false;
        }
        for (Part part : group.inflected()) {
            if (!isReliable(groups, clauses, group, part)) {
                return false;
            }
        }
        if (isFraction(head.text()) || isBrokenCompound(groups, group) || isForeignCompound(group, head)) {
            return false;
        }
        return !isElliptic(groups, group) && !opensRelativeClause(clauses, group) && !isForeignGenitive(group, groups);
    }

    /** <i>wegen sonstigem Kosten</i>: <i>-em</i> before a noun that is feminine or plural is wrong wherever it stands. */
    private static boolean isWithWrongDative(NounGroups groups, NounGroup group) {
        Word first = groups.words().get(group.first());
        return group.kind() == NounGroup.Kind.BARE
                && group.head() == group.first() + 1
                && first.text().endsWith("em")
                && first.token().upos() == Upos.ADJ
                && groups.words().get(group.head()).token().upos() == Upos.NOUN;
    }

    /** <i>ein Vielfaches, das Anderthalbfache</i>: adjectives that the dictionary has as nouns of one declension only. */
    private static boolean isFraction(String noun) {
        return noun.matches("(?i).*fache[sn]?");
    }

    /** <i>das Preis - Leistungsverhältnis</i>, <i>die Fußball-Erste Liga</i>: the head is not what it seems. */
    private static boolean isBrokenCompound(NounGroups groups, NounGroup group) {
        boolean dash = group.head() + 1 < groups.words().size()
                && isHyphen(groups.words().get(group.head() + 1));
        return dash
                || group.inflected().stream()
                        .map(p -> groups.words().get(p.index()))
                        .anyMatch(w -> w.token().isCapitalised() && w.text().indexOf('-') > 0);
    }

    /** A dash between spaces is punctuation; a hyphen is not. */
    private static boolean isHyphen(Word word) {
        return word.text().equals("-")
                || (word.text().equals("–") && !word.token().spaceBefore());
    }

    /** <i>den Encryption Key</i>: the noun is foreign and not the last of its name. */
    private static boolean isForeignCompound(NounGroup group, Word head) {
        return head.token().readings().isEmpty() && group.last() > group.head();
    }

    private boolean isOfTwoGenders(String noun) {
        if (doubleGenders.contains(noun) || noun.matches("(?i).*(anteil|vorteil|nachteil|urteil|gegenteil|abteil)")) {
            return doubleGenders.contains(noun);
        }
        for (int cut = 0; cut + 3 < noun.length(); cut++) {
            if (doubleGenders.contains("-" + noun.substring(cut).toLowerCase(Locale.GERMAN))) {
                return true;
            }
        }
        return false;
    }

    /** <i>die Blazers, der Super Bowl, die Speed Force</i>: names made of foreign words. */
    private static boolean isForeign(NounGroups groups, NounGroup group, Word head) {
        boolean name = head.token().upos() == Upos.PROPN;
        if (name
                && head.text().endsWith("s")
                && !groups.headSet(group).mayBe(Numerus.PLURAL)
                && !groups.words().get(group.first()).lower().endsWith("er")) {
            return true;
        }
        if (group.last() == group.head() || head.hasFeminineForm()) {
            return false; // "das Präsident Mark Huber"
        }
        Word next = groups.words().get(group.head() + 1);
        boolean common = !next.noun().isEmpty() && next.name().isEmpty();
        if (common) {
            return name || next.token().upos() == Upos.PROPN;
        }
        return name && next.isUnknownName() && !head.text().equals("Familie");
    }

    /** <i>in Der Besuch der alten Dame</i>, <i>Van der Bellen</i>: part of a title or of a name. */
    private static boolean isTitle(NounGroups groups, NounGroup group) {
        if (group.first() == 0) {
            return false;
        }
        Word previous = groups.words().get(group.first() - 1);
        boolean inside = previous.token().isWord()
                && groups.words().get(group.first()).token().isCapitalised();
        return (inside && Reliable.has(group, Role.DETERMINER))
                || previous.lower().equals("van")
                || previous.text().equals("Von")
                || previous.lower().equals("de");
    }

    /** <i>einer jagt Wale, der zweite Robben</i>, <i>macht ihr Vorwürfe</i>: a pronoun and a noun without article. */
    private static boolean isElliptic(NounGroups groups, NounGroup group) {
        String first = groups.words().get(group.first()).lower();
        boolean bareNoun = groups.headSet(group).mayBe(Numerus.PLURAL) && !group.isGoverned();
        AgreementSet attributes = AgreementSet.ALL;
        for (Part part : group.inflected()) {
            attributes = attributes.and(part.set());
        }
        boolean singular = !attributes.mayBe(Numerus.PLURAL);
        Part second = group.inflected().get(group.inflected().size() - 1);
        // "ergibt das gute Werte"
        boolean bare = group.inflected().size() > 1
                && Set.of("das", "dies").contains(first)
                && group.first() > 0
                && !groups.words().get(group.first() - 1).finite().isEmpty();
        boolean standsAlone = bare
                || PRONOUNS.contains(first)
                || ORDINALS.contains(groups.words().get(second.index()).lower());
        boolean town = group.inflected().stream()
                .anyMatch(p -> groups.words().get(p.index()).isTownAdjective());
        boolean both =
                first.equals("beide") && !groups.headSet(group).mayBe(Numerus.PLURAL); // "(beide Knieverletzung)"
        return (first.equals("ihr") && !group.isGoverned()) || town || both || (bareNoun && singular && standsAlone);
    }

    private static boolean isReliable(NounGroups groups, Clauses clauses, NounGroup group, Part part) {
        Word word = groups.words().get(part.index());
        Upos upos = word.token().upos();
        return switch (part.role()) {
            case FUSED -> true;
            case DETERMINER ->
                upos == Upos.DET
                        || (word.determiner().isPresent()
                                && !word.determiner().get().pronoun())
                        || isArticleHere(groups, clauses, group);
            case ADJECTIVE ->
                upos == Upos.ADJ
                        || upos == Upos.DET
                        || group.determiner().isPresent()
                        || word.token().isCapitalised();
        };
    }

    /** <i>um die Verkehr zu lenken, das ist die Anteil</i>: taken for a pronoun, but it opens no clause and no verb follows. */
    private static boolean isArticleHere(NounGroups groups, Clauses clauses, NounGroup group) {
        int next = group.last() + 1;
        boolean plain =
                ARTICLES.contains(groups.words().get(group.first()).lower()) && group.head() == group.first() + 1;
        return plain
                && next < groups.words().size()
                && groups.words().get(next).finite().isEmpty()
                && !opensRelativeClause(clauses, group);
    }

    /** <i>…, die Kinder mögen</i>: a relative pronoun and a noun without determiner, not an article and its noun. */
    private static boolean opensRelativeClause(Clauses clauses, NounGroup group) {
        for (Clause clause : clauses.clauses()) {
            Optional<Constituent> opener = clause.opener();
            if (opener.isPresent()
                    && opener.get().first() <= group.first()
                    && group.first() <= opener.get().last()) {
                return true;
            }
        }
        return false;
    }

    /** <i>des Internet, des Phytoplankton</i>: many foreign nouns may stand without a genitive ending. */
    private static boolean isForeignGenitive(NounGroup group, NounGroups groups) {
        AgreementSet genitive = AgreementSet.of(Case.GENITIVE).and(AgreementSet.of(Numerus.SINGULAR));
        Part first = group.inflected().get(0);
        AgreementSet head = groups.headSet(group);
        if (head.meets(genitive)) {
            return false; // "des privates Gewerbes"
        }
        AgreementSet sameGender = AgreementSet.NONE;
        for (Gender g : Gender.values()) {
            boolean shared = g != Gender.FEMININE
                    && head.and(AgreementSet.of(Numerus.SINGULAR)).mayBe(g);
            if (shared) {
                sameGender = sameGender.or(AgreementSet.of(g));
            }
        }
        return first.set().without(genitive).isEmpty() && first.set().meets(sameGender);
    }

    private static boolean isAcronym(String text) {
        String last = text.substring(text.lastIndexOf('-') + 1); // "UN-Klimagipfel" is none
        return last.length() < 2 || Character.isUpperCase(last.charAt(1));
    }

    /** True if the group has an inflected word of this role. */
    static boolean has(NounGroup group, Role role) {
        return group.inflected().stream().anyMatch(p -> p.role() == role);
    }
}
