package dev.pruefstein.analyse.clause;

import dev.pruefstein.analyse.clause.Frame.Last;
import dev.pruefstein.analyse.clause.Frame.Phase;

/** What may stand behind the right bracket: clauses, comparisons, some prepositional groups, afterthoughts. */
final class Nachfeld {

    /** What a chunk behind the bracket costs, and whether it is a fault there. */
    record Verdict(double cost, boolean fault) {}

    private Nachfeld() {}

    static Verdict judge(Frame f, Edge e) {
        if (f.has(Frame.BROKEN)) {
            return new Verdict(0.2, false);
        }
        boolean adjacent = !f.has(Frame.ANY_MIDDLE);
        return switch (e.type()) {
            case PREPOSITIONAL -> new Verdict(e.has(Edge.COMPARISON) ? 0.1 : adjacent ? 1.2 : 0.5, false);
            case NOUN_GROUP -> noun(f, e);
            case PRONOUN -> f.last == Last.COMMA ? new Verdict(2, false) : new Verdict(5.2, true);
            case ADVERB -> adverb(f, adjacent);
            case NEGATION ->
                f.last == Last.COMMA || f.last == Last.COORDINATOR ? new Verdict(0.3, false) : new Verdict(4, true);
            case ADJECTIVE, ADJECTIVAL_PARTICIPLE ->
                f.last == Last.COMMA || f.last == Last.COORDINATOR ? new Verdict(0.8, false) : new Verdict(3.5, true);
            default -> new Verdict(2, false);
        };
    }

    /** What the next chunk has before it. */
    static Last last(Edge e) {
        return e.type() == ChunkType.PREPOSITIONAL && e.has(Edge.COMPARISON) ? Last.COMPARISON : Vorfeld.last(e);
    }

    private static Verdict noun(Frame f, Edge e) {
        if (f.last == Last.COMMA) {
            return new Verdict(0.8, false);
        }
        if (f.last == Last.COORDINATOR) {
            return new Verdict(f.phase == Phase.NACHFELD ? 0.2 : 1.5, false);
        }
        if (f.phase == Phase.NACHFELD && f.last == Last.COMPARISON) {
            return new Verdict(0.3, false); // „näher wäre als der Herr dem Hund“
        }
        if (f.phase == Phase.NACHFELD && f.last.isPrepositional()) {
            // „gewarnt vor den Folgen der Krise“
            if (e.mayBe(ClauseWord.GEN) && e.has(Edge.DETERMINED)) {
                return new Verdict(0.1, false);
            }
            if (e.has(Edge.BARE) || e.mayBe(ClauseWord.GEN)) {
                return new Verdict(1.0, false);
            }
            return new Verdict(e.has(Edge.DETERMINED) ? 4.5 : 3.5, true);
        }
        if (f.phase == Phase.NACHFELD && f.last == Last.NOUN && e.mayBe(ClauseWord.GEN)) {
            return new Verdict(0.2, false);
        }
        if (e.has(Edge.TIME)) {
            return f.has(Frame.ANY_MIDDLE) ? new Verdict(2.5, false) : new Verdict(3, true);
        }
        return new Verdict(4.8, true);
    }

    private static Verdict adverb(Frame f, boolean adjacent) {
        if (f.last == Last.COMMA || f.last == Last.COORDINATOR) {
            return new Verdict(0.4, false);
        }
        return adjacent ? new Verdict(2.5, true) : new Verdict(1.8, false);
    }
}
