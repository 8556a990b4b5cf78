package dev.pruefstein.analyse.clause;

import dev.pruefstein.analyse.clause.Frame.Last;

/** Which neighbours form one constituent before the finite verb, and which are one too many. */
final class Vorfeld {

    /** From this excess on, the chunk is a constituent of its own. */
    static final int TOO_MUCH = 6;

    private Vorfeld() {}

    static Last last(Edge e) {
        return switch (e.type()) {
            case NOUN_GROUP -> Last.NOUN;
            case PRONOUN -> e.has(Edge.SPEAKERS) ? Last.SPEAKERS : e.has(Edge.PERSONAL) ? Last.PERSONAL : Last.PRONOUN;
            case PREPOSITIONAL -> e.has(Edge.TIME) ? Last.TIME : Last.PREPOSITIONAL;
            case ADJECTIVE, ADJECTIVAL_PARTICIPLE -> Last.ADJECTIVE;
            case ADVERB, NEGATION ->
                e.has(Edge.ALONE)
                        ? Last.SENTENCE_ADVERB
                        : e.has(Edge.FOCUS) ? (e.has(Edge.PRONOUN_FOCUS) ? Last.FOCUS : Last.WEAK_FOCUS) : Last.ADVERB;
            default -> Last.VERB;
        };
    }

    /** As {@link #last(Edge)}; <i>und auch</i>, <i>, vor allem</i> join what follows as the coordinator or comma does. */
    static Last last(Frame f, Edge e) {
        boolean adverb = e.type() == ChunkType.ADVERB || e.type() == ChunkType.NEGATION;
        // „Am Abend auch die Minister“ are two constituents still; „Musiker und damit Künstler“ is one.
        boolean joins = (adverb && f.last == Last.COORDINATOR)
                || (e.has(Edge.ALONE) && f.last == Last.COMMA) // „Die Lage, so der Minister, sei ernst“
                || (e.has(Edge.FOCUS) && (f.last == Last.COMMA || f.last.isPrepositional()));
        return joins ? f.last : last(e);
    }

    /** Tenths of a constituent by which the Vorfeld grows too long. */
    static int excess(Frame f, Edge e) {
        if (f.last == Last.COORDINATOR || f.last == Last.NONE) {
            return 0;
        }
        if (f.last == Last.COMMA) {
            return e.type() == ChunkType.PRONOUN && e.has(Edge.PERSONAL) ? 8 : 2;
        }
        return switch (e.type()) {
            case PRONOUN -> pronoun(f, e);
            case NOUN_GROUP -> noun(f, e);
            case PREPOSITIONAL -> 2;
            case ADVERB -> adverb(f, e);
            case NEGATION -> f.has(Frame.SUBJECT) ? 8 : adverb(f, e);
            case ADJECTIVE -> f.last.isFocus() || f.last.isAdverb() ? (f.has(Frame.SUBJECT) ? 6 : 0) : 5;
            // „Er nie geglaubt …“: rather the verb of a clause without auxiliary
            case ADJECTIVAL_PARTICIPLE ->
                f.has(Frame.SUBJECT) && !e.has(Edge.ADVERBIAL) ? 7 : f.last.isFocus() || f.last.isAdverb() ? 0 : 5;
            default -> 5;
        };
    }

    private static int pronoun(Frame f, Edge e) {
        if (f.last == Last.FOCUS || (f.last == Last.WEAK_FOCUS && !e.has(Edge.PERSONAL))) {
            return 1;
        }
        if (f.last == Last.CLAUSE && e.has(Edge.RESUMPTIVE)) {
            return 0;
        }
        if (e.has(Edge.PERSONAL)) {
            return 10;
        }
        return f.last == Last.PRONOUN || f.last.isPersonal() || f.last == Last.NOUN ? 5 : 9;
    }

    private static int noun(Frame f, Edge e) {
        if (f.last.isFocus()) {
            return f.has(Frame.SUBJECT) && !f.has(Frame.COORDINATED) ? 6 : 0;
        }
        if (e.has(Edge.TIME)) {
            return 4;
        }
        if (e.has(Edge.PARTICIPIAL)) {
            return 1;
        }
        if (f.last == Last.SENTENCE_ADVERB) {
            return e.has(Edge.TIME) ? 4 : 9; // „Danach die Musiker“, but „gestern Abend“
        }
        boolean determined = e.has(Edge.DETERMINED);
        if (f.last == Last.NOUN && e.has(Edge.EPITHET)) {
            return 2;
        }
        return switch (f.last) {
            case NOUN -> e.mayBe(ClauseWord.GEN) && determined ? 0 : determined ? 10 : described(e) ? 8 : 2;
            case PREPOSITIONAL ->
                e.mayBe(ClauseWord.GEN) && determined
                        ? 2
                        : determined ? 10 : e.has(Edge.BARE) || e.mayBe(ClauseWord.GEN) ? 5 : 8;
            case TIME ->
                determined
                        ? (e.mayBe(ClauseWord.GEN) ? 2 : 10)
                        : e.mayBe(ClauseWord.GEN) && !e.has(Edge.BARE) ? 5 : 8; // „im Mai letzten Jahres“
            case PRONOUN -> determined ? (e.mayBe(ClauseWord.GEN) ? 1 : 9) : 4;
            case PERSONAL -> determined ? 9 : 8;
            case SPEAKERS -> determined ? 9 : 4;
            case ADVERB, ADJECTIVE -> determined ? 10 : e.has(Edge.BARE) ? 8 : f.has(Frame.SUBJECT) ? 7 : 1;
            default -> determined ? 10 : 8;
        };
    }

    /** <i>neue Tricks</i> behind a noun is no attribute of it, <i>neun kleiner Dörfer</i> is. */
    private static boolean described(Edge e) {
        return e.has(Edge.DESCRIBED) && !e.mayBe(ClauseWord.GEN);
    }

    private static int adverb(Frame f, Edge e) {
        return switch (f.last) {
            case CLAUSE -> e.has(Edge.RESUMPTIVE) ? 0 : 5;
            case PERSONAL, SPEAKERS -> e.has(Edge.ALONE) ? 8 : e.has(Edge.FOCUS) ? 2 : 5; // „Er dann …“
            case PRONOUN -> e.has(Edge.FOCUS) ? 2 : 5;
            case NOUN, PREPOSITIONAL, TIME -> 3;
            default -> 1;
        };
    }
}
