package dev.pruefstein.analyse.clause;

import java.util.Set;

/** What a finite verb may take in the right bracket. */
enum VerbClass {
    /** Participle, or <i>zu</i>-infinitive; also a full verb. */
    HABEN,
    /** Participle or predicate. */
    SEIN,
    /** Participle (passive) or infinitive (future); also a copula. */
    WERDEN,
    /** Infinitive. */
    MODAL,
    /** Causative, perception and motion verbs with a bare infinitive: <i>sah ihn kommen</i>. */
    INFINITIVE_TAKER,
    /** Verbs with a participle of their own: <i>bekam geschenkt</i>, <i>kam gelaufen</i>, <i>bleibt geschlossen</i>. */
    PARTICIPLE_TAKER,
    /** A particle, or a <i>zu</i>-infinitive. */
    FULL;

    private static final Set<String> MODALS =
            Set.of("können", "müssen", "wollen", "sollen", "dürfen", "mögen", "möchten");
    private static final Set<String> INFINITIVE_TAKERS = Set.of(
            "lassen",
            "sehen",
            "hören",
            "gehen",
            "fahren",
            "helfen",
            "lernen",
            "lehren",
            "fühlen",
            "spüren",
            "schicken",
            "heißen",
            "brauchen",
            "bedeuten",
            "wissen",
            "haben",
            "legen",
            "laufen");
    private static final Set<String> PARTICIPLE_TAKERS = Set.of(
            "bekommen",
            "kriegen",
            "erhalten",
            "kommen",
            "bleiben",
            "gehören",
            "stehen",
            "liegen",
            "gelten",
            "scheinen",
            "wirken",
            "aussehen",
            "sehen",
            "halten",
            "finden",
            "fühlen",
            "zeigen",
            "geben",
            "nennen",
            "wissen",
            "sitzen",
            "gehen",
            "wähnen",
            "glauben",
            "sein",
            "heißen",
            "erscheinen",
            "machen",
            "stellen",
            "nehmen");

    static VerbClass of(String lemma) {
        if (MODALS.contains(lemma)) {
            return MODAL;
        }
        return switch (lemma) {
            case "haben" -> HABEN;
            case "sein" -> SEIN;
            case "werden" -> WERDEN;
            case "bleiben" -> PARTICIPLE_TAKER;
            default ->
                INFINITIVE_TAKERS.contains(lemma)
                        ? INFINITIVE_TAKER
                        : PARTICIPLE_TAKERS.contains(lemma) ? PARTICIPLE_TAKER : FULL;
        };
    }

    /** True if the right bracket is expected to be filled. */
    boolean isAuxiliary() {
        return this == HABEN || this == SEIN || this == WERDEN || this == MODAL;
    }

    /** True if a participle in the right bracket belongs to this verb. */
    boolean takesParticiple() {
        return this == HABEN || this == SEIN || this == WERDEN || this == PARTICIPLE_TAKER;
    }

    /** True if a bare infinitive in the right bracket belongs to this verb. */
    boolean takesInfinitive() {
        return this == MODAL || this == WERDEN || this == INFINITIVE_TAKER;
    }
}
