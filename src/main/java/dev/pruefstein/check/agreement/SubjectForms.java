package dev.pruefstein.check.agreement;

import dev.pruefstein.analyse.clause.Clause;
import dev.pruefstein.analyse.clause.ConstituentKind;
import dev.pruefstein.analyse.clause.Field;
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
import dev.pruefstein.text.Reading;
import java.util.List;
import java.util.Set;

/** The verb forms that agree with a noun group as a subject, with the freedom that usage grants. */
final class SubjectForms {

    private static final Set<String> TIMES = Set.of(
            "Sekunde",
            "Sekunden",
            "Minute",
            "Minuten",
            "Stunde",
            "Stunden",
            "Tag",
            "Tage",
            "Woche",
            "Wochen",
            "Monat",
            "Monate",
            "Jahr",
            "Jahre",
            "Mal",
            "Male",
            "Abend",
            "Morgen",
            "Nacht",
            "Wochenende",
            "Sommer",
            "Winter");

    private final Lexicon quantities;
    private final Lexicon units;

    /**
     * With the lexicons.
     *
     * @param quantities nouns of quantity and kind, with which the verb may be singular or plural
     * @param units units of measure, which behind a number may take either
     */
    SubjectForms(Lexicon quantities, Lexicon units) {
        this.quantities = quantities;
        this.units = units;
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
        boolean name = group.kind() == Kind.NAME && !group.set().cases().equals(List.of(Case.GENITIVE));
        if (name && !group.set().mayBe(Case.NOMINATIVE)) {
            return isFree(groups, group) ? Candidates.anyThird() : FiniteForms.THIRD_SINGULAR;
        }
        if (!group.set().mayBe(Case.NOMINATIVE)) {
            return FiniteForms.NONE;
        }
        if (isPluralShare(groups, group)) {
            return FiniteForms.THIRD_PLURAL;
        }
        if (isTitled(groups, group) || isShareOfOne(groups, group)) {
            return FiniteForms.THIRD_SINGULAR;
        }
        if (isFree(groups, group)) {
            return Candidates.anyThird();
        }
        if (isSeveralOrdinals(groups, group) || isPossessor(groups, group)) {
            return Candidates.anyThird();
        }
        // "394 Menschen": the form may be a singular, the number is not
        if (hasNumber(groups, group)) {
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
        if (group.kind() == Kind.DETERMINED && hasOtherHead(groups, group)) {
            return Candidates.anyThird(); // "die Augsburger Zeitung Morgenpost"
        }
        boolean bareAdjective =
                group.kind() == Kind.BARE && groups.words().get(group.head()).mayBeAdjectivalNoun();
        return bareAdjective ? Candidates.anyThird() : group.forms();
    }

    /** <i>Minister Huber</i>: a noun for one person and a name. */
    private static boolean isTitled(NounGroups groups, NounGroup group) {
        if (group.kind() != Kind.BARE
                || !group.inflected().isEmpty()
                || group.last() == group.head()
                || hasNumber(groups, group) // "20 Meter Seil"
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

    private static FiniteForms pronoun(NounGroups groups, NounGroup group) {
        Word word = groups.words().get(group.head());
        if (SEVERAL.contains(word.lower())) {
            return FiniteForms.THIRD_PLURAL;
        }
        boolean polite = word.text().equals("Sie")
                && group.head() > 0
                && groups.words().get(group.head() - 1).token().isWord();
        return polite ? FiniteForms.THIRD_PLURAL : group.forms();
    }

    private boolean isFree(NounGroups groups, NounGroup group) {
        Word head = groups.words().get(group.head());
        boolean number = hasNumber(groups, group);
        if (isIn(quantities, head) || (number && (isIn(units, head) || isOne(groups, group)))) {
            return true;
        }
        if (group.kind() == Kind.DETERMINED
                && !group.set().mayBe(Case.NOMINATIVE, Numerus.PLURAL)
                && !isQuoted(groups, group)
                && (group.last() == group.head() || group.set().cases().equals(List.of(Case.NOMINATIVE)))) {
            return false; // "das Ypsilon", "der Autor Jan Holm": the article tells
        }
        boolean told = group.kind() == Kind.DETERMINED && !head.noun().isEmpty() && group.last() == group.head();
        if (told && !isQuoted(groups, group)) {
            return false; // "die Kulturminister": unknown, but its head and the article tell
        }
        if (group.kind() == Kind.NAME || head.isUnknownName() || isQuoted(groups, group)) {
            return !isKnownSingular(groups, group);
        }
        // "eine Art Vertrag", "ein Paar Schuhe": a bare noun behind the head; but "alle Gäste Karten"
        return group.last() > group.head()
                && group.set().mayBe(Case.NOMINATIVE, Numerus.SINGULAR)
                && groups.words().get(group.head() + 1).noun().mayBe(Numerus.PLURAL)
                && groups.words().get(group.head() + 1).name().isEmpty();
    }

    /**
     * The candidates without those that only tell how much or how long, where another one can be the subject: <i>dass die
     * Frist ‹sechs Wochen› beträgt, dass die Nachbarn ‹drei Jahre› stritten</i>.
     */
    List<Candidate> withoutMeasures(NounGroups groups, Clause clause, List<Candidate> candidates) {
        boolean measuring = clause.constituents().stream()
                .filter(c -> c.kind() == ConstituentKind.FINITE_VERB || c.kind().isNonFinite())
                .flatMap(c -> groups.words().get(c.last()).token().readings().stream())
                .anyMatch(r -> MEASURING.contains(r.lemma()));
        List<Candidate> others = candidates.stream()
                .filter(c -> !isMeasure(groups, c, measuring))
                .toList();
        boolean subject = others.stream().anyMatch(c -> c.group().kind() == Kind.DETERMINED);
        return subject ? others : candidates;
    }

    private boolean isMeasure(NounGroups groups, Candidate candidate, boolean measuring) {
        NounGroup group = candidate.group();
        Word head = groups.words().get(group.head());
        if (group.kind() == Kind.BARE && group.last() > group.head() && PARTS_OF_TIME.contains(head.text())) {
            return true; // "Mitte Dezember"
        }
        boolean number = hasNumber(groups, group) || isOne(groups, group);
        boolean free = group.kind() == Kind.BARE && !candidate.coordinated() && candidate.field() == Field.MITTELFELD;
        return free && number && (isTime(head) || (measuring && isIn(units, head)));
    }

    private static final Set<String> SEVERAL =
            Set.of("viele", "einige", "mehrere", "wenige", "etliche", "beide", "alle");
    private static final Set<String> PARTS_OF_TIME = Set.of("Anfang", "Mitte", "Ende");
    private static final Set<String> MEASURING = Set.of(
            "betragen", "dauern", "wiegen", "kosten", "messen", "umfassen", "zählen", "warten", "währen", "ausmachen");

    /** True for a unit of measure or of time. */
    boolean isUnit(Word word) {
        return isIn(units, word) || isTime(word);
    }

    /** True for a unit of time. */
    static boolean isTime(Word word) {
        return TIMES.contains(word.text());
    }

    private static boolean isIn(Lexicon lexicon, Word head) {
        for (Reading reading : head.token().readings()) {
            if (lexicon.contains(reading.lemma())) {
                return true;
            }
        }
        return lexicon.contains(head.text());
    }

    private static boolean isOne(NounGroups groups, NounGroup group) {
        return Set.of("ein", "eine", "1", "0", "kein", "keine", "einer")
                .contains(groups.words().get(group.first()).lower());
    }

    /** <i>52 Prozent der Wähler, drei Viertel aller Menschen</i>: plural share of a plural. */
    private static boolean isPluralShare(NounGroups groups, NounGroup group) {
        boolean several = hasNumber(groups, group) && !isOne(groups, group);
        String head = groups.words().get(group.head()).text();
        boolean share =
                head.equals("Prozent") || head.equals("Viertel") || head.equals("Drittel") || head.equals("Fünftel");
        if (!several || !share) {
            return false;
        }
        for (NounGroup other : groups.groups()) {
            if (other.first() == group.last() + 1) {
                AgreementSet genitive = other.set().and(AgreementSet.of(Case.GENITIVE));
                return !genitive.isEmpty() && !genitive.mayBe(Numerus.SINGULAR);
            }
        }
        return false;
    }

    /** <i>die Hälfte des Schadens</i>: a share of one thing is one. */
    private boolean isShareOfOne(NounGroups groups, NounGroup group) {
        int next = group.last() + 1;
        return next < groups.words().size()
                && groups.words().get(next).lower().equals("des")
                && isIn(quantities, groups.words().get(group.head()))
                && !group.set().mayBe(Case.NOMINATIVE, Numerus.PLURAL)
                && !hasNumber(groups, group);
    }

    private static boolean hasNumber(NounGroups groups, NounGroup group) {
        for (int i = group.first(); i < group.head(); i++) {
            boolean ordinal = groups.words().get(i + 1).text().equals("."); // "die 2. Kompanie"
            if (groups.words().get(i).isNumber() && !ordinal) {
                return true;
            }
        }
        return false;
    }

    /** <i>die 2. und 3. mobile Brigade</i>: one noun for several. */
    private static boolean isSeveralOrdinals(NounGroups groups, NounGroup group) {
        return groups.words().subList(group.first(), group.head()).stream()
                        .filter(w -> w.text().equals("."))
                        .count()
                > 1;
    }

    /** <i>Horns Regiment, Roberts Freunde</i>: the head is a name in the genitive, whatever else the word may be. */
    private static boolean isPossessor(NounGroups groups, NounGroup group) {
        Word head = groups.words().get(group.head());
        return group.kind() != Kind.DETERMINED
                && group.last() > group.head()
                && head.text().endsWith("s")
                && !groups.words().get(group.last()).noun().isEmpty();
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

    private static boolean isQuoted(NounGroups groups, NounGroup group) {
        return group.first() > 0
                && groups.words().get(group.first() - 1).isQuote()
                && group.last() + 1 < groups.words().size()
                && groups.words().get(group.last() + 1).isQuote();
    }

    /** <i>M. Huber, Dr. Holm, Frau Lind</i>: one person. */
    private static boolean isBehindInitial(NounGroups groups, NounGroup group) {
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
    private static boolean isKnownSingular(NounGroups groups, NounGroup group) {
        if (isBehindInitial(groups, group)) {
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
}
