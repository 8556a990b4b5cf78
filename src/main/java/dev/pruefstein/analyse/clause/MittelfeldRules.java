package dev.pruefstein.analyse.clause;

import dev.pruefstein.analyse.clause.ClauseWord.Role;
import dev.pruefstein.analyse.clause.Frame.Last;
import dev.pruefstein.analyse.clause.Frame.Phase;
import java.util.Objects;

/** What may stand between the finite verb and the right bracket of a main clause, and what looks like a stray verb form. */
final class MittelfeldRules {

    private final Chunks chunks;
    private final Beam beam;

    MittelfeldRules(Chunks chunks, Beam beam) {
        this.chunks = chunks;
        this.beam = beam;
    }

    /** Places a chunk that is no verb behind the finite verb. */
    void place(Path p, Edge e, Frame f) {
        int flags = Frame.ANY_MIDDLE
                | (f.has(Frame.ANY_MIDDLE) ? Frame.MIDDLE : 0)
                | (e.type() == ChunkType.ADJECTIVAL_PARTICIPLE ? Frame.ADJECTIVAL : 0)
                | (MainRules.nominal(e) && e.mayBe(ClauseWord.NOM) ? Frame.SUBJECT : 0);
        ClauseWord first = chunks.word(e.from());
        if (e.to() == e.from() + 1
                && ParticleVerbs.belongs(chunks.word(f.finite).finiteLemma(), first.lower)
                && (e.to() == chunks.size()
                        || chunks.word(e.to()).isPunctuation()
                        || Lexis.COORDINATORS.contains(chunks.word(e.to()).lower))) {
            flags |= Frame.UNUSED_PARTICLE; // at the end of the clause it can't be anything else
        }
        boolean reflexive = chunks.isReflexive(e)
                && f.last.isPrepositional()
                && !Objects.requireNonNull(f.verb).isAuxiliary()
                && (e.to() == chunks.size() || chunks.word(e.to()).isPunctuation());
        if (reflexive) {
            beam.add(p.place(
                    e,
                    Field.MITTELFELD,
                    f.to(Phase.MITTELFELD, Vorfeld.last(e), flags),
                    0,
                    FaultKind.STRANDED_REFLEXIVE));
            return;
        }
        boolean article = first.lower.equals("ein") && e.to() > e.from() + 1;
        if (f.finite == e.from() - 1 && !article && particleLike(f, first, e)) {
            flags |= Frame.UNUSED_PARTICLE;
        }
        boolean adverb = e.type() == ChunkType.ADVERB && f.last == Last.COMMA; // „…, also ich …“
        Frame next = f.to(Phase.MITTELFELD, adverb ? f.last : Vorfeld.last(e), flags);
        boolean subject = MainRules.nominal(e) && e.mayBe(ClauseWord.NOM);
        beam.add(p.place(e, Field.MITTELFELD, subject ? next.without(Frame.SUBJECT_DUE) : next, stranded(f, e)));
    }

    /** A participle beside its auxiliary, or before a noun group, is hardly an adverb. */
    private double stranded(Frame f, Edge e) {
        if (e.has(Edge.DEMONSTRATIVE) && f.last == Last.COMMA) {
            return 4; // „mit der Frau, die …“ begins a relative clause
        }
        if (f.last == Last.COMMA && chunks.isConjunctionLike(e)) {
            return 2.5;
        }
        if (f.last == Last.COMMA && e.has(Edge.COMPARISON) && chunks.context().endsInNominative(e)) {
            return 4; // „…, als er …“ begins a clause
        }
        if (e.has(Edge.NOMINATIVE) && (f.last == Last.COMMA || f.last == Last.COORDINATOR)) {
            return 5.5; // „…, man …“ begins a clause of its own
        }
        if (f.last == Last.COORDINATOR && chunks.word(e.from()).lower.equals("dies")) {
            return 2.5; // „…, aber dies …“
        }
        if (f.last == Last.COORDINATOR && f.has(Frame.SINGULAR) && chunks.isSubject(e)) {
            return 3; // „Er plant zu bauen und der Wirt …“: another subject begins another clause
        }
        if (e.has(Edge.NOMINATIVE) && f.has(Frame.SINGULAR)) {
            return 4; // „Ich hoffe ich …“: the clause has its subject
        }
        VerbClass verb = Objects.requireNonNull(f.verb);
        if (!verb.isAuxiliary() || e.has(Edge.ADVERBIAL)) {
            return 0;
        }
        if (e.type() == ChunkType.ADJECTIVAL_PARTICIPLE && f.finite == e.from() - 1) {
            return switch (verb) {
                case SEIN -> 0.3;
                case MODAL, HABEN, WERDEN -> 4.5;
                default -> 3;
            };
        }
        if (!f.has(Frame.ADJECTIVAL) || !MainRules.nominal(e)) {
            return 0;
        }
        // „war gefüttert weder das Pferd noch …“, „ist verlegt unter dem Platz ein Kabel“
        boolean behindParticiple = !f.has(Frame.SUBJECT)
                && e.mayBe(ClauseWord.NOM)
                && chunks.word(f.finite + 1).isAny(ClauseWord.Role.PREDICATIVE_PARTICIPLE, ClauseWord.Role.PARTICIPLE);
        boolean adverbial = Lexis.ADVERBIAL_PARTICIPLES.contains(
                chunks.word(e.from() - 1).lower); // „hat wiederholt den Wirt gelobt“
        return f.last == Last.ADJECTIVE && !adverbial ? 5.5 : f.last == Last.ADJECTIVE || behindParticiple ? 4.5 : 0;
    }

    private boolean particleLike(Frame f, ClauseWord first, Edge e) {
        String lemma = chunks.word(f.finite).finiteLemma();
        if (e.to() > e.from() + 1
                && Character.isDigit(chunks.word(e.from() + 1).lower.charAt(0))) {
            return false; // „lieferten um drei Prozent weniger aus“
        }
        boolean phrase = e.to() > e.from() + 1 && chunks.isAdverbPhrase(e.from()); // „vor allem“
        boolean date = first.lower.equals("ab") && e.has(Edge.TIME); // „ab Montag“
        if (phrase || date) {
            return false;
        }
        if (ParticleVerbs.mustBelong(lemma, first.lower)) {
            return true;
        }
        if (e.to() == e.from() + 1 || e.has(Edge.WRONG_CASE) || chunks.isWithoutNominal(e)) {
            // „rückte vor an mehreren Stellen“, „zogen an sofort“, „kommen mit die Kinder“: it governs nothing
            return first.is(Role.PREPOSITION) && ParticleVerbs.belongs(lemma, first.lower);
        }
        // „setzt durch sich“, but „bringt mit sich“, „reißt an sich“
        return e.to() == e.from() + 2
                && chunks.word(e.from() + 1).lower.equals("sich")
                && ParticleVerbs.belongs(lemma, first.lower)
                && !Lexis.WITH_REFLEXIVE.contains(first.lower);
    }
}
