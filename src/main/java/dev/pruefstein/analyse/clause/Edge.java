package dev.pruefstein.analyse.clause;

/**
 * A chunk that the lattice offers over the tokens {@code [from, to)}.
 *
 * @param from index of the first token
 * @param to index after the last token
 * @param type what it would be
 * @param cost how unlikely this reading is, 0 for the obvious one
 * @param cases possible cases of a noun group or pronoun, as bits of {@link ClauseWord}
 * @param marks further properties, as bits of this class
 */
record Edge(int from, int to, ChunkType type, double cost, int cases, int marks) {

    /** Begins with an article or another determiner. */
    static final int DETERMINED = 1;
    /** Always nominative: <i>ich, er, man</i>. */
    static final int NOMINATIVE = 2;
    /** Tells a time or a measure. */
    static final int TIME = 4;
    /** An adverb that belongs to what follows: <i>auch, nur</i>. */
    static final int FOCUS = 8;
    /** A word that takes up a fronted clause: <i>dann, so</i>. */
    static final int RESUMPTIVE = 16;
    /** <i>als</i> or <i>wie</i> with what is compared. */
    static final int COMPARISON = 32;
    /** A personal or reflexive pronoun. */
    static final int PERSONAL = 64;
    /** A demonstrative <i>der, die, das</i> that may stand in the Vorfeld of an asyndetic main clause. */
    static final int DEMONSTRATIVE = 128;
    /** The opener also works as a coordinator or adverb in front of a main clause: <i>weil</i> in speech, <i>wobei</i>. */
    static final int SPOKEN_V2 = 256;
    /** A participle that may belong to another: <i>worden</i>, <i>werden</i>, <i>können</i>. */
    static final int SECONDARY = 512;
    /** A participle that serves as an adverb: <i>wiederholt</i>. */
    static final int ADVERBIAL = 2048;
    /** Begins with an inflected participle, whose complements may stand before it. */
    static final int PARTICIPIAL = 4096;
    /** A preposition with a noun group in a case that it does not govern. */
    static final int WRONG_CASE = 16384;
    /** Article and capitalised adjective, as behind a name: <i>der Große</i>. */
    static final int EPITHET = 32768;
    /** Belongs to a personal pronoun as well: <i>auch er, nur sie</i>. */
    static final int PRONOUN_FOCUS = 65536;
    /** Begins with an inflected adjective: <i>neue Tricks</i>. */
    static final int DESCRIBED = 131072;
    /** An adverb that fills the Vorfeld by itself: <i>danach, gestern, deshalb</i>. */
    static final int ALONE = 262144;
    /** <i>wir, ihr</i>, behind which a noun group may stand. */
    static final int SPEAKERS = 524288;
    /** May be the nominative of a plural. */
    static final int PLURAL = 8192;
    /** Nouns without anything before them. */
    static final int BARE = 1024;

    boolean has(int mark) {
        return (marks & mark) != 0;
    }

    boolean mayBe(int aCase) {
        return (cases & aCase) != 0;
    }
}
