package dev.pruefstein.check.agreement;

import dev.pruefstein.analyse.nominal.Case;
import dev.pruefstein.analyse.nominal.NounGroup;
import dev.pruefstein.analyse.nominal.NounGroups;
import dev.pruefstein.analyse.nominal.Word;
import java.util.Set;

/** Genitives right behind a noun, and what may be taken for them. */
final class Attributes {

    /** What a partitive genitive may depend on: <i>jeder der Gäste</i>. */
    private static final Set<String> PARTITIVE = Set.of(
            "ein",
            "eine",
            "einer",
            "eines",
            "einen",
            "einem",
            "keine",
            "keiner",
            "keines",
            "keinen",
            "keinem",
            "jede",
            "jeder",
            "jedes",
            "jeden",
            "jedem",
            "viele",
            "vielen",
            "einige",
            "einigen",
            "manche",
            "manchen",
            "wenige",
            "wenigen",
            "mehrere",
            "mehreren",
            "alle",
            "allen",
            "welche",
            "welcher",
            "welches",
            "meisten",
            "letzte",
            "erste",
            "erster",
            "letzter");

    /** A genitive right behind a noun: <i>die Stimmen ‹der Sänger›</i>. */
    static boolean isAttribute(NounGroups groups, NounGroup group) {
        if (group.first() == 0 || !group.set().mayBe(Case.GENITIVE) || group.kind() == NounGroup.Kind.PRONOUN) {
            return false;
        }
        Word before = groups.words().get(group.first() - 1);
        boolean noun = before.isNominal() || before.isNumber() || PARTITIVE.contains(before.lower());
        return noun && group.kind() != NounGroup.Kind.NAME && !isBareNominative(group);
    }

    /** A bare noun shows no genitive: <i>Liter Wasser</i>. */
    static boolean isBareNominative(NounGroup group) {
        return group.kind() == NounGroup.Kind.BARE && group.inflected().isEmpty();
    }

    static boolean isWithoutArticle(NounGroup group) {
        return isBareNominative(group) || group.kind() == NounGroup.Kind.NAME;
    }

    private Attributes() {}
}
