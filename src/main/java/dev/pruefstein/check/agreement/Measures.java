package dev.pruefstein.check.agreement;

import dev.pruefstein.analyse.clause.Clause;
import dev.pruefstein.analyse.clause.ConstituentKind;
import dev.pruefstein.analyse.clause.Field;
import dev.pruefstein.analyse.nominal.AgreementSet;
import dev.pruefstein.analyse.nominal.Case;
import dev.pruefstein.analyse.nominal.NounGroup;
import dev.pruefstein.analyse.nominal.NounGroup.Kind;
import dev.pruefstein.analyse.nominal.NounGroups;
import dev.pruefstein.analyse.nominal.Numerus;
import dev.pruefstein.analyse.nominal.Word;
import dev.pruefstein.check.Lexicon;
import dev.pruefstein.check.Lexicons;
import dev.pruefstein.text.Reading;
import java.util.List;
import java.util.Set;

/** Nouns of quantity, units of measure, spans of time: the number they leave open, and where they are no subject. */
final class Measures {

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
    private static final Set<String> PARTS_OF_TIME = Set.of("Anfang", "Mitte", "Ende");
    private static final Set<String> MEASURING = Set.of(
            "betragen", "dauern", "wiegen", "kosten", "messen", "umfassen", "zählen", "warten", "währen", "ausmachen");

    private final Lexicon quantities;
    private final Lexicon units;

    /** With the lexicons of nouns of quantity, with which the verb may be singular or plural, and of units of measure. */
    Measures(Lexicons lexicons) {
        this.quantities = lexicons.get("quantity-nouns");
        this.units = lexicons.get("units-of-measure");
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

    /** True for a unit of measure or of time. */
    boolean isUnit(Word word) {
        return isIn(units, word) || isTime(word);
    }

    /** True for a unit of time. */
    static boolean isTime(Word word) {
        return TIMES.contains(word.text());
    }

    /** True for a noun of quantity or kind. */
    boolean isQuantity(Word word) {
        return isIn(quantities, word);
    }

    /** True for a unit of measure. */
    boolean isMeasuringUnit(Word word) {
        return isIn(units, word);
    }

    private static boolean isIn(Lexicon lexicon, Word head) {
        for (Reading reading : head.token().readings()) {
            if (lexicon.contains(reading.lemma())) {
                return true;
            }
        }
        return lexicon.contains(head.text());
    }

    static boolean isOne(NounGroups groups, NounGroup group) {
        return Set.of("ein", "eine", "1", "0", "kein", "keine", "einer")
                .contains(groups.words().get(group.first()).lower());
    }

    /** <i>52 Prozent der Wähler, drei Viertel aller Menschen</i>: plural share of a plural. */
    static boolean isPluralShare(NounGroups groups, NounGroup group) {
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
    boolean isShareOfOne(NounGroups groups, NounGroup group) {
        int next = group.last() + 1;
        return next < groups.words().size()
                && groups.words().get(next).lower().equals("des")
                && isIn(quantities, groups.words().get(group.head()))
                && !group.set().mayBe(Case.NOMINATIVE, Numerus.PLURAL)
                && !hasNumber(groups, group);
    }

    static boolean hasNumber(NounGroups groups, NounGroup group) {
        for (int i = group.first(); i < group.head(); i++) {
            boolean ordinal = groups.words().get(i + 1).text().equals("."); // "die 2. Kompanie"
            if (groups.words().get(i).isNumber() && !ordinal) {
                return true;
            }
        }
        return false;
    }
}
