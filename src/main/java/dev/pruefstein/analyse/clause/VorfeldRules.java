package dev.pruefstein.analyse.clause;

import dev.pruefstein.analyse.clause.Frame.Last;
import dev.pruefstein.analyse.clause.Frame.Phase;

/** What may stand before the finite verb of a main clause, and what rather begins a clause of its own. */
final class VorfeldRules {

    private final Chunks chunks;
    private final Beam beam;

    VorfeldRules(Chunks chunks, Beam beam) {
        this.chunks = chunks;
        this.beam = beam;
    }

    /** Places a chunk that is no verb before the finite verb. */
    void place(Path p, Edge e, Frame f) {
        int grown = f.phase == Phase.START ? 0 : Vorfeld.excess(f, e);
        if (f.last == Last.TIME && e.has(Edge.BARE) && chunks.context().beforeComma(e.to())) {
            grown = 2; // „Falk, seit Mai 2020 Bürgermeister, …“
        }
        // Attributes pile up without end; only what can't be an attribute makes the Vorfeld too long.
        int excess = f.excess + (grown < Vorfeld.TOO_MUCH ? 0 : grown);
        double soft = (grown < Vorfeld.TOO_MUCH ? 0.05 * grown : 0) + misplaced(f, e);
        beam.add(p.place(e, Field.VORFELD, f.vorfeld(Vorfeld.last(f, e), excess, flags(f, e)), soft));
    }

    private double misplaced(Frame f, Edge e) {
        double cost = clauseLike(e) + relativeLike(e);
        if (f.last == Last.VERB) {
            cost += f.has(Frame.FRONTED_VERB) ? 1.5 : 3; // „gewonnen das Spiel“ is no constituent
        }
        cost += chunks.context().afterComma(e.from()) && chunks.isConjunctionLike(e) ? 2.5 : 0;
        return cost + (f.phase == Phase.START && chunks.isReflexive(e) ? 3 : 0);
    }

    private int flags(Frame f, Edge e) {
        boolean adverbial = e.type() == ChunkType.PREPOSITIONAL
                || e.type() == ChunkType.ADVERB
                || (e.type() == ChunkType.NOUN_GROUP && f.last.isPersonal());
        boolean nominative = MainRules.nominal(e) && e.mayBe(ClauseWord.NOM);
        boolean conjunct = f.last == Last.COORDINATOR && MainRules.nominal(e) && chunks.isOwnConjunct(e);
        boolean year = e.to() == e.from() + 1 && chunks.word(e.from()).isYear();
        return (nominative && !year ? Frame.SUBJECT : 0)
                | (conjunct || (nominative && e.has(Edge.PLURAL)) ? Frame.PLURAL : 0)
                | (adverbial && f.has(Frame.SUBJECT) ? Frame.TRAILED : 0)
                | (chunks.isSingularSubject(e) ? Frame.SINGULAR : 0)
                | (e.type() == ChunkType.ADJECTIVAL_PARTICIPLE ? Frame.ADJECTIVAL : 0);
    }

    /** <i>Der Bote, der am Abend kam</i> has a relative word, <i>Der Bote, der kam zu spät</i> a pronoun. */
    private double relativeLike(Edge e) {
        boolean relative = e.type() == ChunkType.PRONOUN
                && e.has(Edge.DEMONSTRATIVE)
                && chunks.context().afterComma(e.from());
        return relative && !chunks.context().mayBeFinite(e.to()) ? 3 : 0;
    }

    /** <i>als wir</i>, <i>…, wie das Wetter</i> before a finite verb: rather the beginning of a subordinate clause. */
    private double clauseLike(Edge e) {
        if (e.type() != ChunkType.PREPOSITIONAL || !e.has(Edge.COMPARISON)) {
            return 0;
        }
        boolean finite = chunks.context().mayBeFinite(e.to());
        if (chunks.context().endsInNominative(e)) {
            return finite ? 7 : 4;
        }
        if (finite && chunks.context().endsClause(e.to() + 1)) {
            return 4; // „Wie aus Bonn verlautet, …“
        }
        if (finite && chunks.context().afterComma(e.from())) {
            return 5.5;
        }
        if (finite && e.from() == 0 && chunks.isParticular(e)) {
            return 2.2; // „Als der Zug kam …“, but „Als bester Läufer gilt …“
        }
        return chunks.context().afterComma(e.from()) ? 2.5 : 0;
    }
}
