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
import dev.pruefstein.check.Lexicons;
import java.util.List;
import java.util.Set;

/** The verb forms that agree with a noun group as a subject, with the freedom that usage grants. */
final class SubjectForms {

    private final Measures measures;
    private final NameNumber names;

    SubjectForms(Lexicons lexicons) {
        this.measures = new Measures(lexicons);
        this.names = new NameNumber(lexicons.get("plural-names"));
    }

    /** The nouns of quantity that it reads. */
    Measures measures() {
        return measures;
    }

    /** The forms; none if the group cannot be a nominative. */
    FiniteForms of(NounGroups groups, NounGroup group) {
        if (group.clashes()) {
            return Candidates.anyThird(); // "das Regierung": reported elsewhere, its number is unclear
        }
        if (group.kind() == Kind.PRONOUN) {
            return pronoun(groups, group);
        }
        // a name shows no case but the genitive: disambiguation may have picked one of the others
        boolean name = group.kind() == Kind.NAME
                && (!group.set().cases().equals(List.of(Case.GENITIVE)) || endsInSibilant(groups, group));
        if (name && !group.set().mayBe(Case.NOMINATIVE)) {
            return isFree(groups, group) ? Candidates.anyThird() : FiniteForms.THIRD_SINGULAR;
        }
        if (!group.set().mayBe(Case.NOMINATIVE)) {
            return FiniteForms.NONE;
        }
        if (Measures.isPluralShare(groups, group)) {
            return FiniteForms.THIRD_PLURAL;
        }
        if (NameNumber.isTitled(groups, group) || measures.isShareOfOne(groups, group)) {
            return FiniteForms.THIRD_SINGULAR;
        }
        if (isWeakSingular(groups, group)) {
            return FiniteForms.THIRD_SINGULAR;
        }
        if (isFree(groups, group)) {
            return Candidates.anyThird();
        }
        if (group.kind() == Kind.NAME && names.isKnownSingular(groups, group)) {
            return FiniteForms.THIRD_SINGULAR;
        }
        if (isSeveralOrdinals(groups, group)) {
            return Candidates.anyThird();
        }
        if (NameNumber.isPossessor(groups, group)) {
            return NameNumber.ofPossession(groups, group);
        }
        // "394 Menschen": the form may be a singular, the number is not
        if (Measures.hasNumber(groups, group)) {
            return group.set().mayBe(Case.NOMINATIVE, Numerus.PLURAL)
                    ? FiniteForms.THIRD_PLURAL
                    : Candidates.anyThird();
        }
        // "Eva Linden": a given name makes a name of what looks like a noun
        boolean named = group.last() > group.first()
                && groups.words().get(group.first()).token().readings().stream()
                        .anyMatch(r -> r.is("EIG:") && r.tag().endsWith(":VOR"));
        if (named && group.kind() == Kind.BARE) {
            return group.forms().or(FiniteForms.THIRD_SINGULAR);
        }
        // "Bekannte", "höher Qualifizierte": plural or feminine
        if (group.kind() == Kind.DETERMINED && !isToldByArticle(group) && hasOtherHead(groups, group)) {
            return Candidates.anyThird(); // "die Augsburger Zeitung Morgenpost"
        }
        Word head = groups.words().get(group.head());
        boolean bareAdjective = group.kind() == Kind.BARE && head.mayBeAdjectivalNoun();
        AgreementSet known = groups.headSet(group);
        boolean masculine = !known.mayBe(Gender.FEMININE) && !known.mayBe(Gender.NEUTER);
        if (bareAdjective && masculine && head.text().endsWith("e") && group.last() == group.head()) {
            return FiniteForms.THIRD_PLURAL; // "Beamte": a single one would be "Beamter" or "Beamtin"
        }
        return bareAdjective ? Candidates.anyThird() : group.forms();
    }

    private static FiniteForms pronoun(NounGroups groups, NounGroup group) {
        Word word = groups.words().get(group.head());
        if (SEVERAL.contains(word.lower())) {
            return FiniteForms.THIRD_PLURAL;
        }
        if (ONE_OF_SEVERAL.contains(word.lower()) && Measures.isBeforePlural(groups, group)) {
            return FiniteForms.THIRD_SINGULAR;
        }
        boolean polite = word.text().equals("Sie")
                && group.head() > 0
                && groups.words().get(group.head() - 1).token().isWord();
        return polite ? FiniteForms.THIRD_PLURAL : group.forms();
    }

    private boolean isFree(NounGroups groups, NounGroup group) {
        Word head = groups.words().get(group.head());
        boolean number = Measures.hasNumber(groups, group);
        if (measures.isOpen(groups, group)
                || (number && (measures.isMeasuringUnit(head) || Measures.isOne(groups, group)))) {
            return true;
        }
        if (group.kind() == Kind.DETERMINED
                && !group.set().mayBe(Case.NOMINATIVE, Numerus.PLURAL)
                && !NameNumber.isQuoted(groups, group)
                && (group.last() == group.head() || group.set().cases().equals(List.of(Case.NOMINATIVE)))) {
            return false; // "das Ypsilon", "der Autor Jan Holm": the article tells
        }
        if (isToldByArticle(group) && !NameNumber.isQuoted(groups, group)) {
            return false;
        }
        boolean told = group.kind() == Kind.DETERMINED && !head.noun().isEmpty() && group.last() == group.head();
        if (told && !NameNumber.isQuoted(groups, group)) {
            return false; // "die Kulturminister": unknown, but its head and the article tell
        }
        if (group.kind() == Kind.NAME || head.isUnknownName() || NameNumber.isQuoted(groups, group)) {
            return !names.isKnownSingular(groups, group);
        }
        // "eine Art Vertrag", "ein Paar Schuhe": a bare noun behind the head; but "alle Gäste Karten"
        return group.last() > group.head()
                && group.set().mayBe(Case.NOMINATIVE, Numerus.SINGULAR)
                && groups.words().get(group.head() + 1).noun().mayBe(Numerus.PLURAL)
                && groups.words().get(group.head() + 1).name().isEmpty();
    }

    /** <i>das Census Bureau</i>: the article is a singular, whatever the words behind it are. */
    private static boolean isToldByArticle(NounGroup group) {
        return group.determiner().isPresent() && !group.inflected().get(0).set().mayBe(Case.NOMINATIVE, Numerus.PLURAL);
    }

    /** <i>Peters</i> may be a name and not the genitive of one; what it belongs to would stand behind it. */
    private static boolean endsInSibilant(NounGroups groups, NounGroup group) {
        int next = group.last() + 1;
        return groups.words().get(group.last()).text().matches(".*[sxz]")
                && (next == groups.words().size()
                        || !groups.words().get(next).token().isCapitalised());
    }

    /** <i>die Vorsitzende</i>: behind this article the plural would end in <i>-en</i>. */
    private static boolean isWeakSingular(NounGroups groups, NounGroup group) {
        Word head = groups.words().get(group.head());
        boolean definite = group.determiner().isPresent()
                && WITH_WEAK_PLURAL.contains(groups.words().get(group.first()).lower());
        return definite
                && head.text().endsWith("e")
                && (head.mayBeAdjectivalNoun()
                        || head.token().readings().stream()
                                .anyMatch(r -> r.lemma().equals(head.text() + "r")))
                && head.token().readings().stream()
                        .filter(r -> r.is("SUB:"))
                        .allMatch(
                                r -> r.lemma().equals(head.text()) || r.lemma().equals(head.text() + "r"));
    }

    private static final Set<String> WITH_WEAK_PLURAL =
            Set.of("die", "diese", "jene", "keine", "meine", "seine", "ihre", "unsere", "eure");

    /** <i>keine der Parteien hat</i>. */
    private static final Set<String> ONE_OF_SEVERAL = Set.of("keine", "eine", "jede");

    private static final Set<String> SEVERAL =
            Set.of("viele", "einige", "mehrere", "wenige", "etliche", "beide", "alle");

    /** <i>die 2. und 3. mobile Brigade</i>: one noun for several. */
    private static boolean isSeveralOrdinals(NounGroups groups, NounGroup group) {
        return groups.words().subList(group.first(), group.head()).stream()
                        .filter(w -> w.text().equals("."))
                        .count()
                > 1;
    }

    /** True if a later noun of the group agrees with its determiner in another number than the head does. */
    private static boolean hasOtherHead(NounGroups groups, NounGroup group) {
        AgreementSet nominative = AgreementSet.of(Case.NOMINATIVE).and(AgreementSet.of(Numerus.SINGULAR));
        AgreementSet attributes = nominative;
        for (NounGroup.Part part : group.inflected()) {
            attributes = attributes.and(part.set());
        }
        for (int k = group.head() + 1; k <= group.last(); k++) {
            Word word = groups.words().get(k);
            if (word.name().isEmpty() && word.noun().meets(attributes)) {
                return true;
            }
        }
        return false;
    }
}
