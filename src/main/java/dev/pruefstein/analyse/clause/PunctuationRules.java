package dev.pruefstein.analyse.clause;

import dev.pruefstein.analyse.clause.Frame.Kind;
import dev.pruefstein.analyse.clause.Frame.Last;
import dev.pruefstein.analyse.clause.Frame.Phase;
import dev.pruefstein.analyse.clause.Path.Op;

/** What commas, dashes, quotation marks, full stops and brackets do to the open clauses. */
final class PunctuationRules {

    private final Chunks chunks;
    private final Beam beam;
    private final MainRules main;
    private final SubRules sub;
    private final ClauseEnds ends;

    PunctuationRules(Chunks chunks, Beam beam, MainRules main, SubRules sub, ClauseEnds ends) {
        this.chunks = chunks;
        this.beam = beam;
        this.main = main;
        this.sub = sub;
        this.ends = ends;
    }

    void comma(Path p, Edge e) {
        beam.add(p.place(e, Field.ANSCHLUSS, p.frame.after(Last.COMMA), 0.4));
        if (e.type() == ChunkType.COMMA
                && p.frame.kind == Kind.SUB
                && ClauseEnds.complete(p.frame)
                && chunks.context().coordinatorAhead(e.to())) {
            // „weil er kam, sah und siegte“
            beam.add(p.place(e, Field.ANSCHLUSS, sub.again(p.frame), 1.2));
        }
        Path at = p;
        while (ClauseEnds.embedded(at.frame) && ClauseEnds.leavable(at.frame)) {
            at = ends.close(at, 0);
            beam.add(at.place(e, Field.ANSCHLUSS, at.frame.after(afterClause(at.frame)), 0));
        }
        if (ClauseEnds.mainLike(at.frame) && main.complete(at.frame)) {
            ends.restart(at, e, 0.8, Frame.AFTER_CLAUSE);
        } else if (ClauseEnds.mainLike(at.frame) && at.frame.phase == Phase.VORFELD) {
            // „Eine tolle Leistung, wir sind stolz.“
            ends.restart(at, e, 0.7, 0);
        }
    }

    /** After a fronted clause its comma says nothing; elsewhere a comma licenses an afterthought. */
    private static Last afterClause(Frame f) {
        return f.phase == Phase.VORFELD && f.last == Last.CLAUSE ? Last.CLAUSE : Last.COMMA;
    }

    void dash(Path p, Edge e) {
        comma(p, e);
        if (p.frame.kind == Kind.MAIN && p.frame.phase == Phase.VORFELD && !p.frame.has(Frame.FRONTED_VERB)) {
            // „Wien – Die Regierung hat …“
            Frame fresh = Frame.main(p.frame.parent, 0);
            boolean dateline = p.frame.parent == null && chunks.isCapitalised(e.to());
            double cost = dateline ? 0.2 : 0.6;
            beam.add(p.move(Op.RESTART, fresh, cost, null).place(e, Field.ANSCHLUSS, fresh, 0));
        }
        if (p.frame.kind == Kind.BRACKET) {
            Path closed = ends.close(p, 0);
            beam.add(closed.place(e, Field.ANSCHLUSS, closed.frame, 0));
        } else {
            Path opened = p.move(Op.OPEN, Frame.open(Kind.BRACKET, p.frame, 0), 1.0, null);
            beam.add(opened.place(e, Field.ANSCHLUSS, opened.frame, 0));
        }
    }

    void quote(Path p, Edge e) {
        // „Die Zeitung «Der Standard» …“: what is quoted stands beside what names it.
        boolean named = p.frame.phase == Phase.VORFELD && p.frame.last == Last.NOUN;
        beam.add(p.place(e, Field.ANSCHLUSS, named ? p.frame.after(Last.COMMA) : p.frame, 0));
        Path at = p;
        while (ClauseEnds.embedded(at.frame) && ClauseEnds.leavable(at.frame)) {
            at = ends.close(at, 0.5);
        }
        if (ClauseEnds.mainLike(at.frame) && main.complete(at.frame)) {
            ends.restart(at, e, 1.2, Frame.AFTER_CLAUSE);
        }
    }

    void hardBreak(Path p, Edge e, double cost) {
        Path at = p;
        while (ClauseEnds.embedded(at.frame)) {
            at = ends.close(at, 0);
        }
        ends.restart(at, e, cost, Frame.AFTER_CLAUSE);
    }

    void stop(Path p, Edge e) {
        // „der 3. Mai“, „Dr. Meier“: the full stop may belong to a word.
        boolean inside = e.to() < chunks.size();
        boolean abbreviation = inside
                && (continues(chunks.word(e.to()))
                        || (e.from() > 0 && Lexis.ABBREVIATIONS.contains(chunks.word(e.from() - 1).lower)));
        if (inside) {
            beam.add(p.place(e, Field.ANSCHLUSS, p.frame, abbreviation ? 0 : 1.0));
        }
        hardBreak(p, e, abbreviation ? 1.5 : 0);
    }

    private static boolean continues(ClauseWord next) {
        return !next.isPunctuation() && !next.token.isCapitalised();
    }

    void openBracket(Path p, Edge e) {
        Path opened = p.move(Op.OPEN, Frame.open(Kind.BRACKET, p.frame, 0), 0, null);
        beam.add(opened.place(e, Field.ANSCHLUSS, opened.frame, 0));
    }

    void closeBracket(Path p, Edge e) {
        Path at = p;
        while (at.frame.parent != null && at.frame.kind != Kind.BRACKET) {
            at = ends.close(at, 0);
        }
        if (at.frame.kind == Kind.BRACKET) {
            at = ends.close(at, 0);
            beam.add(at.place(e, Field.ANSCHLUSS, at.frame, 0));
        } else {
            beam.add(p.place(e, Field.ANSCHLUSS, p.frame, 1.0));
        }
    }
}
