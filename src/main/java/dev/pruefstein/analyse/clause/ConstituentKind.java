package dev.pruefstein.analyse.clause;

/** What a constituent of a clause is. */
public enum ConstituentKind {
    /** Noun group without preposition. */
    NOUN_GROUP,
    /** Pronoun that stands alone. */
    PRONOUN,
    /** Preposition and what it governs. */
    PREPOSITIONAL_GROUP,
    /** <i>als</i> or <i>wie</i> with what is compared. */
    COMPARISON,
    ADVERB,
    /** Uninflected adjective or adjectival participle. */
    ADJECTIVE,
    /** <i>nicht</i>, <i>nie</i>. */
    NEGATION,
    FINITE_VERB,
    PARTICIPLE,
    INFINITIVE,
    ZU_INFINITIVE,
    /** Separated verb particle. */
    PARTICLE,
    /** Subordinating conjunction, also <i>um</i>, <i>ohne</i>, <i>statt</i> of infinitive clauses. */
    COMPLEMENTISER,
    /** Relative or interrogative word or group that opens a subordinate clause. */
    RELATIVE,
    COORDINATOR,
    PUNCTUATION;

    /** True for participles and infinitives. */
    public boolean isNonFinite() {
        return this == PARTICIPLE || this == INFINITIVE || this == ZU_INFINITIVE;
    }

    /** True for noun groups and pronouns: what can be a subject or an object. */
    public boolean isNominal() {
        return this == NOUN_GROUP || this == PRONOUN;
    }
}
