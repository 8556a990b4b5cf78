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
import dev.pruefstein.text.Upos;
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
        if (group.kind() == Kind.BARE && candidate.field() != Field.VORFELD && PARTS_OF_TIME.contains(head.text())) {
            return true; // "Mitte Dezember", "Anfang nächster Woche"
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

    /** Nouns of quantity that need not say of what: <i>die Hälfte blieben zu Hause</i>. */
    private static final Set<String> SHARES = Set.of(
            "Hälfte",
            "Drittel",
            "Viertel",
            "Fünftel",
            "Zehntel",
            "Prozent",
            "Teil",
            "Großteil",
            "Mehrheit",
            "Mehrzahl",
            "Minderheit",
            "Rest",
            "Gros",
            "Dutzend",
            "Hundert",
            "Tausend",
            "Million",
            "Milliarde");

    /** With the definite article the number itself is meant: <i>die Zahl der Gäste steigt</i>. */
    private static final Set<String> COUNTS = Set.of("Zahl", "Anzahl");

    /** <i>eine Reihe von Fragen, die Hälfte</i>: the verb may be singular or plural. */
    boolean isOpen(NounGroups groups, NounGroup group) {
        Word head = groups.words().get(group.head());
        boolean several = !hasNumber(groups, group) && !group.set().mayBe(Case.NOMINATIVE, Numerus.SINGULAR);
        if (!isIn(quantities, head) || several || (isDefinite(groups, group) && COUNTS.contains(head.text()))) {
            return false;
        }
        return SHARES.contains(head.text())
                || hasNumber(groups, group)
                || group.last() > group.head()
                || isBeforePlural(groups, group);
    }

    private static boolean isDefinite(NounGroups groups, NounGroup group) {
        return Set.of("die", "diese", "jene")
                .contains(groups.words().get(group.first()).lower());
    }

    private static final Set<String> OF = Set.of("von", "an", "aus", "mit", "unter", "über");

    /** True if what follows the group may be a plural that it is taken from: <i>der Gäste, von 30 Gästen, davon</i>. */
    static boolean isBeforePlural(NounGroups groups, NounGroup group) {
        int next = group.last() + 1;
        if (next >= groups.words().size()) {
            return false;
        }
        Word word = groups.words().get(next);
        boolean preposition = OF.contains(word.lower());
        if (!word.token().isWord() || word.isNumber() || word.lower().startsWith("da")) {
            return true; // "eine Reihe (etwa 30)", "die Gruppe „Taxi“", "davon"
        }
        int start = isAdverbial(word) ? next + 1 : next; // "eine Zahl frei lebender Vögel"
        return groups.groups().stream()
                .filter(g -> preposition ? g.preposition() == next : g.first() == start)
                .anyMatch(g -> g.set().isEmpty()
                        || (preposition
                                ? g.set().mayBe(Numerus.PLURAL)
                                : g.set().mayBe(Case.GENITIVE, Numerus.PLURAL))
                        || isJoined(groups, g.last() + 1));
    }

    private static boolean isAdverbial(Word word) {
        return word.token().upos() == Upos.ADV || (word.token().upos() == Upos.ADJ && !word.isInflectedAdjective());
    }

    private static boolean isJoined(NounGroups groups, int token) {
        return token < groups.words().size()
                && Set.of("und", ",").contains(groups.words().get(token).text());
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
