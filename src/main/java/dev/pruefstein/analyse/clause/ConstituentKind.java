package dev.pruefstein.analyse.clause;

/** What a constituent of a clause is. */
public enum ConstituentKind {
    /** Noun group without preposition. */
    NOUN_GROUP("Nominalgruppe"),
    /** Pronoun that stands alone. */
    PRONOUN("Pronomen"),
    /** Preposition and what it governs. */
    PREPOSITIONAL_GROUP("Präpositionalgruppe"),
    /** <i>als</i> or <i>wie</i> with what is compared. */
    COMPARISON("Vergleich"),
    ADVERB("Adverb"),
    /** Uninflected adjective or adjectival participle. */
    ADJECTIVE("Adjektiv"),
    /** <i>nicht</i>, <i>nie</i>. */
    NEGATION("Negation"),
    FINITE_VERB("finites Verb"),
    PARTICIPLE("Partizip"),
    INFINITIVE("Infinitiv"),
    ZU_INFINITIVE("zu-Infinitiv"),
    /** Separated verb particle. */
    PARTICLE("Verbzusatz"),
    /** Subordinating conjunction, also <i>um</i>, <i>ohne</i>, <i>statt</i> of infinitive clauses. */
    COMPLEMENTISER("Konjunktion"),
    /** Relative or interrogative word or group that opens a subordinate clause. */
    RELATIVE("Relativ- oder Fragewort"),
    COORDINATOR("Konjunktor"),
    PUNCTUATION("Satzzeichen");

    private final String label;

    ConstituentKind(String label) {
        this.label = label;
    }

    /** The German name. */
    public String label() {
        return label;
    }

    /** True for participles and infinitives. */
    public boolean isNonFinite() {
        return this == PARTICIPLE || this == INFINITIVE || this == ZU_INFINITIVE;
    }

    /** True for verbs of any form. */
    public boolean isVerbal() {
        return isNonFinite() || this == FINITE_VERB;
    }

    /** True for noun groups and pronouns: what can be a subject or an object. */
    public boolean isNominal() {
        return this == NOUN_GROUP || this == PRONOUN;
    }
}
