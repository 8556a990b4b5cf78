package dev.pruefstein.analyse.clause;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The state of one open clause, on top of the clauses it is embedded in. Immutable; equal states are merged. */
final class Frame {

    enum Kind {
        MAIN,
        SUB,
        INF,
        BRACKET
    }

    enum Phase {
        START,
        VORFELD,
        MITTELFELD,
        /** Participles and infinitives stand, the finite verb or the <i>zu</i>-infinitive is still to come. */
        VERBS,
        RIGHT,
        NACHFELD
    }

    enum Last {
        NONE,
        NOUN,
        PREPOSITIONAL,
        /** A prepositional group that tells a time. */
        TIME,
        /** In the Nachfeld, <i>als</i> or <i>wie</i> with what is compared. */
        COMPARISON,
        ADVERB,
        /** An adverb that fills the Vorfeld by itself. */
        SENTENCE_ADVERB,
        FOCUS,
        /** An adverb that may belong to a noun group, but to no pronoun: <i>vielleicht hundert Leute</i>. */
        WEAK_FOCUS,
        PRONOUN,
        /** A personal or reflexive pronoun, which takes no attribute. */
        PERSONAL,
        /** <i>wir, ihr</i>, behind which a noun group may stand: <i>wir drei Frauen</i>. */
        SPEAKERS,
        ADJECTIVE,
        VERB,
        CLAUSE,
        COMMA,
        COORDINATOR;

        boolean isFocus() {
            return this == FOCUS || this == WEAK_FOCUS;
        }

        boolean isPersonal() {
            return this == PERSONAL || this == SPEAKERS;
        }

        boolean isAdverb() {
            return this == ADVERB || this == SENTENCE_ADVERB;
        }

        boolean isPrepositional() {
            return this == PREPOSITIONAL || this == TIME;
        }
    }

    /** The right bracket holds a participle or infinitive. */
    static final int FILLED = 1;
    /** An uninflected participle was read as predicate or adverb. */
    static final int ADJECTIVAL = 2;
    /** The Mittelfeld holds more than one constituent. */
    static final int MIDDLE = 4;
    /** The Mittelfeld holds something. */
    static final int ANY_MIDDLE = 8;
    /** A participle or infinitive stands in the Vorfeld. */
    static final int FRONTED_VERB = 16;
    /** After a coordinator a second right bracket is due. */
    static final int GAP = 32;
    /** A clause stands before: what follows may be <i>sagte er</i>. */
    static final int AFTER_CLAUSE = 64;
    /** A fault is already charged. */
    static final int BROKEN = 128;
    /** The right bracket is a particle. */
    static final int BY_PARTICLE = 256;
    /** The right bracket is a <i>zu</i>-infinitive. */
    static final int BY_ZU = 512;
    /** A subject may have been seen: a nominal that can be nominative. */
    static final int SUBJECT = 1024;
    /** The clause opener allows verb-second in speech. */
    static final int SPOKEN = 2048;
    /** Opened by a relative word. */
    static final int BY_RELATIVE = 4096;
    /** A word that looks like the finite verb's particle was read as something else. */
    static final int UNUSED_PARTICLE = 16384;
    /** Opened by a conjunction that goes without finite verb: <i>falls nötig, wie erwartet</i>. */
    static final int ELLIPTIC = 134217728;
    /** An adverbial or relative clause, which is nobody's subject. */
    static final int NO_SUBJECT = 67108864;
    /** The subject is still to come. */
    static final int SUBJECT_DUE = 32768;
    /** A singular pronoun is the subject: <i>ich, er, man</i>. */
    static final int SINGULAR = 65536;
    /** A coordinator stands between two constituents. */
    static final int COORDINATED = 131072;
    /** An adverbial stands in the Vorfeld behind a subject. */
    static final int TRAILED = 262144;
    /** The last verb form is a bare infinitive. */
    static final int BY_INFINITIVE = 524288;
    /** A nominal that may be a plural subject has been seen. */
    static final int PLURAL = 1048576;
    /** A nominal that may be the subject stands behind the opener. */
    static final int OWN_SUBJECT = 2097152;
    /** The relative word was the subject before a coordinator, so another subject begins a clause of its own. */
    static final int SHARED_SUBJECT = 4194304;
    /** The opener can only be a subordinating conjunction: <i>dass, weil</i>. */
    static final int STRICT = 16777216;
    /** An infinitive clause with <i>um, ohne, statt</i>, which is never a subject. */
    static final int PURPOSE = 33554432;
    /** Two clauses have met. */
    static final int CLASH = 8388608;
    /** Opened after a coordinator: the subject may be missing. */
    static final int CONJUNCT = 8192;

    final Kind kind;
    final Phase phase;
    /** Index of the finite verb, -1 before it. */
    final int finite;

    final @Nullable VerbClass verb;
    final Last last;
    /** How much stands too much in the Vorfeld, in tenths of a constituent. */
    final int excess;

    final int flags;
    final @Nullable Frame parent;
    private final int hash;

    Frame(
            Kind kind,
            Phase phase,
            int finite,
            @Nullable VerbClass verb,
            Last last,
            int excess,
            int flags,
            @Nullable Frame parent) {
        this.kind = kind;
        this.phase = phase;
        this.finite = finite;
        this.verb = verb;
        this.last = last;
        this.excess = excess;
        this.flags = flags;
        this.parent = parent;
        this.hash = Objects.hash(kind, phase, finite, verb, last, excess, flags, parent);
    }

    static Frame main(@Nullable Frame parent, int flags) {
        return new Frame(Kind.MAIN, Phase.START, -1, null, Last.NONE, 0, flags, parent);
    }

    static Frame open(Kind kind, Frame parent, int flags) {
        Phase phase = kind == Kind.BRACKET ? Phase.START : Phase.MITTELFELD;
        return new Frame(kind, phase, -1, null, Last.NONE, 0, flags, parent);
    }

    boolean has(int flag) {
        return (flags & flag) != 0;
    }

    Frame to(Phase next, Last lastSeen, int added) {
        return new Frame(kind, next, finite, verb, lastSeen, excess, flags | added, parent);
    }

    Frame with(int added) {
        return new Frame(kind, phase, finite, verb, last, excess, flags | added, parent);
    }

    Frame without(int removed) {
        return new Frame(kind, phase, finite, verb, last, excess, flags & ~removed, parent);
    }

    Frame after(Last lastSeen) {
        return new Frame(kind, phase, finite, verb, lastSeen, excess, flags, parent);
    }

    Frame vorfeld(Last lastSeen, int newExcess, int added) {
        int capped = Math.min(15, newExcess);
        return new Frame(kind, Phase.VORFELD, finite, verb, lastSeen, capped, flags | added, parent);
    }

    Frame finite(Phase next, int token, VerbClass verbClass, int newFlags) {
        return new Frame(kind, next, token, verbClass, Last.VERB, 0, newFlags, parent);
    }

    /** The parent after this clause has been closed inside it; a clause may be its subject. */
    Frame popped() {
        Frame p = Objects.requireNonNull(parent);
        if (kind == Kind.BRACKET) {
            return p;
        }
        p = p.has(SUBJECT_DUE) && !has(NO_SUBJECT) ? p.without(SUBJECT_DUE) : p;
        return switch (p.phase) {
            case START -> p.vorfeld(Last.CLAUSE, 0, AFTER_CLAUSE | (flags & PURPOSE));
            case RIGHT -> p.to(Phase.NACHFELD, Last.CLAUSE, 0);
            case VORFELD -> p.after(Last.CLAUSE).with(flags & PURPOSE);
            case MITTELFELD, VERBS, NACHFELD -> p.after(Last.CLAUSE);
        };
    }

    @Override
    public boolean equals(@Nullable Object o) {
        return o == this
                || (o instanceof Frame f
                        && hash == f.hash
                        && kind == f.kind
                        && phase == f.phase
                        && finite == f.finite
                        && verb == f.verb
                        && last == f.last
                        && excess == f.excess
                        && flags == f.flags
                        && Objects.equals(parent, f.parent));
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return kind + "/" + phase + (parent == null ? "" : " < " + parent);
    }
}
