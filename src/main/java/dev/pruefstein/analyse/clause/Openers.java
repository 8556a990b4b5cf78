package dev.pruefstein.analyse.clause;

import dev.pruefstein.analyse.clause.Frame.Last;
import dev.pruefstein.analyse.clause.Frame.Phase;

/** Where an embedded clause may begin. */
final class Openers {

    static final double NEVER = 99;

    private Openers() {}

    /** What it costs to open an embedded clause with this chunk; {@link #NEVER} or more if it can't. */
    static double cost(Frame f, Edge e) {
        boolean afterComma = f.last == Last.COMMA || f.last == Last.COORDINATOR || f.last == Last.CLAUSE;
        boolean start = f.phase == Phase.START;
        if (e.type() == ChunkType.RELATIVE) {
            if (f.phase == Phase.VORFELD && f.last == Last.CLAUSE && e.has(Edge.DETERMINED)) {
                return 2.5; // „Wenn es regnet, die Leute …“ has no noun to relate to
            }
            return f.last == Last.COORDINATOR ? (e.has(Edge.DETERMINED) ? NEVER : 1.0) : afterComma ? 0.1 : NEVER;
        }
        if (e.type() == ChunkType.INTERROGATIVE) {
            // „Was er sagt, gilt.“ „Er weiß, wer kommt.“
            return afterComma ? 0.1 : start ? 0.6 : 2.4;
        }
        if (start || afterComma) {
            return 0;
        }
        if (f.last.isFocus() || f.last.isAdverb()) {
            // „auch wenn“, „selbst als“, „kurz bevor“, „so dass“
            return e.has(Edge.COMPARISON) ? 1.6 : 0.3;
        }
        if (e.type() == ChunkType.INFINITIVE_OPENER) {
            return 0.8;
        }
        boolean closed = f.phase == Phase.RIGHT || f.phase == Phase.NACHFELD;
        return (closed ? 1.2 : 1.8) + (e.has(Edge.COMPARISON) ? 1.4 : 0);
    }
}
