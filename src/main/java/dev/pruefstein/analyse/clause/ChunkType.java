package dev.pruefstein.analyse.clause;

/** What a chunk of the lattice may be. */
enum ChunkType {
    NOUN_GROUP,
    PRONOUN,
    PREPOSITIONAL,
    ADVERB,
    NEGATION,
    ADJECTIVE,
    /** Participle read as a predicate or adverb. */
    ADJECTIVAL_PARTICIPLE,
    FINITE,
    PARTICIPLE,
    INFINITIVE,
    ZU_INFINITIVE,
    PARTICLE,
    COMPLEMENTISER,
    RELATIVE,
    INTERROGATIVE,
    INFINITIVE_OPENER,
    COORDINATOR,
    COMMA,
    DASH,
    COLON,
    STOP,
    OPEN_BRACKET,
    CLOSE_BRACKET,
    QUOTE
}
