package dev.pruefstein.check.agreement;

import dev.pruefstein.analyse.clause.Constituent;
import dev.pruefstein.analyse.clause.ConstituentKind;
import dev.pruefstein.analyse.clause.Field;
import dev.pruefstein.analyse.nominal.Case;
import dev.pruefstein.analyse.nominal.NounGroup;
import dev.pruefstein.analyse.nominal.NounGroups;
import dev.pruefstein.analyse.nominal.Numerus;
import dev.pruefstein.analyse.nominal.Word;
import dev.pruefstein.text.Upos;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Groups that stand where a subject could stand and are none, and what makes it impossible to tell. */
final class NonSubjects {

    private static final Set<String> EXAMPLES =
            Set.of("darunter", "insbesondere", "beispielsweise", "etwa", "nämlich", "also", "sprich", "inklusive");

    private static final Set<String> MEASURED = Set.of(
            "weit",
            "entfernt",
            "lang",
            "hoch",
            "breit",
            "tief",
            "groß",
            "schwer",
            "alt",
            "später",
            "früher",
            "zuvor",
            "vorher",
            "danach",
            "vor",
            "nach",
            "hinter",
            "über",
            "unter",
            "jünger",
            "älter",
            "länger",
            "höher",
            "südwestlich");

    /** Prepositions that also say that a number is not exact: <i>um 20 Prozent</i>. */
    private static final Set<String> APPROXIMATING = Set.of("bis", "über", "unter", "um", "gegen", "an", "zwischen");

    private static final Pattern YEAR = Pattern.compile("1[0-9]{3}|20[0-9]{2}");

    private final NounGroups groups;
    private final Measures measures;

    NonSubjects(NounGroups groups, Measures measures) {
        this.groups = groups;
        this.measures = measures;
    }

    /** <i>die Länder, darunter ‹Malta›</i>: no subject of its own. */
    boolean isExample(Constituent c) {
        return c.first() > 1
                && Set.of(",", "(").contains(groups.words().get(c.first() - 2).text())
                && EXAMPLES.contains(groups.words().get(c.first() - 1).lower());
    }

    /** <i>‹drei Kilometer› westlich der Stadt</i>, <i>‹zwei Tage› nach der Wahl</i>: how far, how long. */
    boolean isMeasure(Constituent c) {
        if (c.last() + 1 >= groups.words().size()) {
            return false;
        }
        boolean measure = measures.isUnit(groups.words().get(c.last()));
        Word next = groups.words().get(c.last() + 1);
        return measure && (MEASURED.contains(next.lower()) || next.lower().endsWith("lich"));
    }

    /** <i>Sie wurde ‹2009› gebaut</i>; <i>Jan Holm, ‹26›, kam</i>. */
    boolean isYearOrAge(Constituent c) {
        if (c.first() != c.last() || !c.kind().isNominal() || isCovered(c.first())) {
            return false;
        }
        String text = groups.words().get(c.first()).text();
        boolean enclosed = c.first() > 1
                && c.last() + 1 < groups.words().size()
                && groups.words().get(c.first() - 1).text().equals(",")
                && groups.words().get(c.last() + 1).text().equals(",");
        return YEAR.matcher(text).matches() || (enclosed && text.matches("[1-9][0-9]?"));
    }

    /** <i>‹M.› Huber kam</i>. */
    boolean isInitial(Constituent c) {
        return c.first() == c.last()
                && groups.words().get(c.first()).text().length() == 1
                && c.last() + 2 < groups.words().size()
                && groups.words().get(c.last() + 1).text().equals(".")
                && groups.words().get(c.last() + 2).token().isCapitalised();
    }

    /** <i>wenn ‹ihr› Pantheon schützt</i>: no pronoun, the noun was not read. */
    boolean isPossessive(NounGroup group) {
        return group.kind() == NounGroup.Kind.PRONOUN
                && groups.words().get(group.head()).lower().equals("ihr")
                && group.head() + 1 < groups.words().size()
                && groups.words().get(group.head() + 1).token().isCapitalised();
    }

    boolean isCovered(int token) {
        return groups.groups().stream().anyMatch(g -> g.first() <= token && token <= g.last());
    }

    /** <i>laut ‹Statistik Austria Korrekturen›</i>: a group without preposition was taken for a part of the name before it. */
    boolean swallowsNoun(Constituent c) {
        return groups.groups().stream().filter(g -> g.first() >= c.first()).anyMatch(g -> {
            Word last = groups.words().get(g.last());
            return g.head() <= c.last()
                    && g.last() > g.head() + 1
                    && last.name().isEmpty()
                    && last.noun().mayBe(Numerus.PLURAL);
        });
    }

    /** <i>‹Rapid› hat gute Spieler, ‹Innsbrucker› siegen</i>: a noun or name at the beginning that was read as an adjective. */
    boolean isUnreadName(Constituent c) {
        Word word = groups.words().get(c.first());
        return c.field() == Field.VORFELD
                && c.kind() == ConstituentKind.ADJECTIVE
                && word.token().isCapitalised()
                && (c.first() > 0 ? !isSentenceStart(c.first()) : word.token().upos() != Upos.ADV);
    }

    private boolean isSentenceStart(int token) {
        return groups.words().subList(0, token).stream()
                .noneMatch(w -> w.token().isWord());
    }

    /** <i>bis zu ‹zehn Jahre› Garantie, über ‹100 Menschen›</i>: may be a nominative. */
    Optional<NounGroup> approximateNumber(Constituent c) {
        return groups.groups().stream()
                .filter(g -> c.first() <= g.first() && g.head() <= c.last())
                .filter(g -> groups.words().get(g.first()).isNumber())
                .filter(g -> !groups.words().get(g.first()).text().matches(YEAR.pattern())) // "bis 2011"
                // in the plural it looks like the accusative that the preposition governs
                .filter(g -> g.set().mayBe(Case.NOMINATIVE) || g.set().mayBe(Case.ACCUSATIVE))
                .filter(g ->
                        APPROXIMATING.contains(groups.words().get(c.first()).lower()))
                .findFirst();
    }
}
