package dev.pruefstein.analyse.clause;

import dev.pruefstein.analyse.clause.Frame.Kind;
import dev.pruefstein.analyse.clause.Frame.Last;
import dev.pruefstein.analyse.clause.Frame.Phase;
import dev.pruefstein.analyse.clause.Path.Op;
import dev.pruefstein.text.Sentence;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds the cheapest division of a sentence into clauses and fields. */
final class FieldParser {

    private final Chunks chunks;
    private final Beam beam;
    private final MainRules main;
    private final SubRules sub;
    private final InfinitiveRules infinitive;

    private FieldParser(Chunks chunks) {
        this.chunks = chunks;
        this.beam = new Beam(chunks.size());
        this.main = new MainRules(chunks, beam);
        this.sub = new SubRules(chunks, beam);
        this.infinitive = new InfinitiveRules(chunks, beam);
    }

    static Clauses parse(Sentence sentence) {
        Chunks chunks = new Chunks(Chunks.words(sentence.tokens()));
        return new Assembler(sentence, chunks).assemble(new FieldParser(chunks).best());
    }

    private Path best() {
        beam.add(Path.begin());
        for (int i = 0; i < chunks.size(); i++) {
            List<Edge> edges = chunks.from(i);
            for (Path path : beam.at(i)) {
                for (Edge edge : edges) {
                    extend(path, edge);
                }
            }
        }
        Path best = null;
        for (Path path : beam.at(chunks.size())) {
            Path end = closeAll(path);
            if (best == null || end.cost < best.cost) {
                best = end;
            }
        }
        return Objects.requireNonNull(best);
    }

    private void extend(Path p, Edge e) {
        if (chunks.startsSentence(e.from()) && p.frame.phase != Phase.START) {
            // „Der Regen hörte auf Dennoch blieb der Platz leer“: a full stop is missing.
            Path at = p;
            while (at.frame.parent != null) {
                at = close(at, 0);
            }
            MainRules.Closing closing = main.closing(at.frame);
            Path fresh = at.move(Op.RESTART, Frame.main(null, 0), 0.8 + closing.cost(), closing.fault());
            content(fresh, e);
        }
        switch (e.type()) {
            case COMMA -> comma(p, e);
            case DASH -> dash(p, e);
            case COLON -> hardBreak(p, e, 0);
            case STOP -> stop(p, e);
            case QUOTE -> quote(p, e);
            case OPEN_BRACKET -> openBracket(p, e);
            case CLOSE_BRACKET -> closeBracket(p, e);
            case COORDINATOR -> coordinator(p, e);
            case COMPLEMENTISER, RELATIVE, INTERROGATIVE, INFINITIVE_OPENER -> open(p, e);
            default -> content(p, e);
        }
    }

    private void content(Path p, Edge e) {
        switch (p.frame.kind) {
            case MAIN, BRACKET -> main.content(p, e);
            case SUB -> sub.content(p, e);
            case INF -> infinitive.content(p, e);
        }
        boolean embedded = p.frame.kind == Kind.SUB || p.frame.kind == Kind.INF;
        if (embedded && e.type() == ChunkType.FINITE && complete(p.frame)) {
            // „Wenn er kommt freut er sich“: the comma is missing.
            Path closed = close(p, 2.2);
            if (mainLike(closed.frame)) {
                main.content(closed, e);
            }
        }
        openInfinitiveClause(p, e);
    }

    /** <i>hat begonnen das Haus zu bauen</i>: an infinitive clause without comma. */
    private void openInfinitiveClause(Path p, Edge e) {
        boolean right = p.frame.phase == Phase.RIGHT || p.frame.phase == Phase.NACHFELD;
        boolean afterComma = p.frame.last == Last.COMMA || p.frame.last == Last.COORDINATOR;
        boolean starts =
                (e.type() != ChunkType.FINITE && p.frame.kind != Kind.INF) || e.type() == ChunkType.ZU_INFINITIVE;
        if (!starts || !(right || afterComma || p.frame.phase == Phase.START) || !chunks.zuAhead(e.from())) {
            return;
        }
        if (p.frame.last != Last.COMMA && !chunks.zuBeforeComma(e.from())) {
            return;
        }
        if (right && !afterComma && e.has(Edge.NOMINATIVE)) {
            return; // „haben gemacht wir“
        }
        // „hat begonnen das Haus zu bauen“, but „hat bekommen ein Wort zu hören“
        double bare = chunks.word(e.from() - (right ? 1 : 0)).governsInfinitive() ? 1.0 : 4.5;
        double cost = afterComma ? 0.5 : p.frame.phase == Phase.START ? 0.8 : bare;
        Path opened = p.move(Op.OPEN, Frame.open(Kind.INF, p.frame, 0), cost, null);
        infinitive.content(opened, e);
    }

    private void comma(Path p, Edge e) {
        beam.add(p.place(e, Field.ANSCHLUSS, p.frame.after(Last.COMMA), 0.4));
        Path at = p;
        while (embedded(at.frame) && leavable(at.frame)) {
            at = close(at, 0);
            beam.add(at.place(e, Field.ANSCHLUSS, at.frame.after(afterClause(at.frame)), 0));
        }
        if (mainLike(at.frame) && main.complete(at.frame)) {
            restart(at, e, 0.8, Frame.AFTER_CLAUSE);
        } else if (mainLike(at.frame) && at.frame.phase == Phase.VORFELD) {
            // „Eine tolle Leistung, wir sind stolz.“
            restart(at, e, 0.7, 0);
        }
    }

    /** After a fronted clause its comma says nothing; elsewhere a comma licenses an afterthought. */
    private static Last afterClause(Frame f) {
        return f.phase == Phase.VORFELD && f.last == Last.CLAUSE ? Last.CLAUSE : Last.COMMA;
    }

    private void dash(Path p, Edge e) {
        comma(p, e);
        if (p.frame.kind == Kind.MAIN && p.frame.phase == Phase.VORFELD && !p.frame.has(Frame.FRONTED_VERB)) {
            // „Wien – Die Regierung hat …“
            Frame fresh = Frame.main(p.frame.parent, 0);
            boolean dateline = p.frame.parent == null && chunks.isCapitalised(e.to());
            double cost = dateline ? 0.2 : 0.6;
            beam.add(p.move(Op.RESTART, fresh, cost, null).place(e, Field.ANSCHLUSS, fresh, 0));
        }
        if (p.frame.kind == Kind.BRACKET) {
            Path closed = close(p, 0);
            beam.add(closed.place(e, Field.ANSCHLUSS, closed.frame, 0));
        } else {
            Path opened = p.move(Op.OPEN, Frame.open(Kind.BRACKET, p.frame, 0), 1.0, null);
            beam.add(opened.place(e, Field.ANSCHLUSS, opened.frame, 0));
        }
    }

    private void quote(Path p, Edge e) {
        // „Die Zeitung «Der Standard» …“: what is quoted stands beside what names it.
        boolean named = p.frame.phase == Phase.VORFELD && p.frame.last == Last.NOUN;
        beam.add(p.place(e, Field.ANSCHLUSS, named ? p.frame.after(Last.COMMA) : p.frame, 0));
        Path at = p;
        while (embedded(at.frame) && leavable(at.frame)) {
            at = close(at, 0.5);
        }
        if (mainLike(at.frame) && main.complete(at.frame)) {
            restart(at, e, 1.2, Frame.AFTER_CLAUSE);
        }
    }

    private void hardBreak(Path p, Edge e, double cost) {
        Path at = p;
        while (embedded(at.frame)) {
            at = close(at, 0);
        }
        restart(at, e, cost, Frame.AFTER_CLAUSE);
    }

    private void stop(Path p, Edge e) {
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

    private void openBracket(Path p, Edge e) {
        Path opened = p.move(Op.OPEN, Frame.open(Kind.BRACKET, p.frame, 0), 0, null);
        beam.add(opened.place(e, Field.ANSCHLUSS, opened.frame, 0));
    }

    private void closeBracket(Path p, Edge e) {
        Path at = p;
        while (at.frame.parent != null && at.frame.kind != Kind.BRACKET) {
            at = close(at, 0);
        }
        if (at.frame.kind == Kind.BRACKET) {
            at = close(at, 0);
            beam.add(at.place(e, Field.ANSCHLUSS, at.frame, 0));
        } else {
            beam.add(p.place(e, Field.ANSCHLUSS, p.frame, 1.0));
        }
    }

    private void coordinator(Path p, Edge e) {
        Path at = p;
        double cost = 0;
        while (true) {
            coordinateHere(at, e, cost);
            if (!embedded(at.frame) || !leavable(at.frame)) {
                return;
            }
            at = close(at, 0);
            cost = at.before != null && p.frame.last == Last.COMMA ? 0.1 : 0.6;
        }
    }

    private void coordinateHere(Path p, Edge e, double cost) {
        Frame f = p.frame;
        if (f.phase == Phase.START) {
            beam.add(p.place(e, Field.ANSCHLUSS, f.with(Frame.CONJUNCT), cost));
            return;
        }
        boolean closed = f.phase == Phase.RIGHT && f.last != Last.COMMA;
        boolean adverb = closed && Lexis.ADVERB_COORDINATORS.contains(chunks.word(e.from()).lower);
        double behind = adverb ? 2.5 : 0; // „muss sein aber“
        beam.add(p.place(e, fieldOf(f), f.after(Last.COORDINATOR).with(Frame.COORDINATED), cost + behind + 0.2));
        switch (f.kind) {
            case MAIN, BRACKET -> {
                if (f.phase == Phase.RIGHT || f.phase == Phase.NACHFELD) {
                    // „hat das Haus gekauft und den Garten verkauft“
                    Frame gap = f.to(Phase.MITTELFELD, Last.COORDINATOR, Frame.GAP);
                    beam.add(p.place(e, Field.ANSCHLUSS, gap, cost + 0.4));
                }
                if (main.complete(f)) {
                    boolean but = Lexis.ADVERB_COORDINATORS.contains(chunks.word(e.from()).lower);
                    double bare = but && !chunks.afterComma(e.from()) ? 1.5 : 0; // „, aber“, „, denn“
                    restart(p, e, cost + bare + 0.3, Frame.CONJUNCT);
                } else if (f.has(Frame.SUBJECT) && (f.has(Frame.FRONTED_VERB) || f.has(Frame.ADJECTIVAL))) {
                    restart(p, e, cost + 0.5, Frame.CONJUNCT); // „Er nie daran geglaubt und ging“
                }
            }
            case SUB -> {
                if (f.phase != Phase.MITTELFELD) {
                    // „dass er kommt und sie geht“
                    beam.add(p.place(e, Field.ANSCHLUSS, sub.again(f), cost + 0.3));
                }
            }
            case INF -> {
                if (f.phase != Phase.MITTELFELD) {
                    beam.add(p.place(e, Field.ANSCHLUSS, f.to(Phase.MITTELFELD, Last.COORDINATOR, 0), cost + 0.3));
                }
            }
        }
    }

    private static Field fieldOf(Frame f) {
        return switch (f.phase) {
            case START -> Field.ANSCHLUSS;
            case VORFELD -> Field.VORFELD;
            case MITTELFELD -> Field.MITTELFELD;
            case VERBS, RIGHT -> Field.RECHTE_KLAMMER;
            case NACHFELD -> Field.NACHFELD;
        };
    }

    private void restart(Path p, Edge e, double cost, int flags) {
        MainRules.Closing closing = main.closing(p.frame);
        Frame next = p.frame.kind == Kind.BRACKET
                ? Frame.open(Kind.BRACKET, Objects.requireNonNull(p.frame.parent), flags)
                : Frame.main(p.frame.parent, flags);
        Path restarted = p.move(Op.RESTART, next, cost + closing.cost(), closing.fault());
        beam.add(restarted.place(e, Field.ANSCHLUSS, next, 0));
    }

    private void open(Path p, Edge e) {
        Frame f = p.frame;
        double cost = Openers.cost(f, e);
        if (cost < Openers.NEVER) {
            Kind kind = e.type() == ChunkType.INFINITIVE_OPENER ? Kind.INF : Kind.SUB;
            int flags = (kind == Kind.INF ? Frame.PURPOSE : 0)
                    | (e.type() == ChunkType.RELATIVE ? Frame.BY_RELATIVE : 0)
                    | (e.has(Edge.SPOKEN_V2) ? Frame.SPOKEN : 0)
                    | (Lexis.COMPLEMENTISERS.contains(chunks.word(e.from()).lower) ? Frame.STRICT : 0)
                    | (e.type() == ChunkType.RELATIVE || e.type() == ChunkType.INTERROGATIVE
                            ? Frame.SUBJECT | Frame.PLURAL
                            : 0);
            Path opened = p.move(Op.OPEN, Frame.open(kind, f, flags), cost, null);
            beam.add(opened.place(e, Field.LINKE_KLAMMER, opened.frame, 0));
        }
        if (e.type() == ChunkType.INTERROGATIVE && mainLike(f) && f.phase == Phase.START) {
            // „Wer hat das gesagt?“
            beam.add(p.place(e, Field.VORFELD, f.vorfeld(Last.NOUN, 0, Frame.SUBJECT), 0.2));
        }
    }

    private Path closeAll(Path p) {
        Path at = p;
        while (at.frame.parent != null) {
            at = close(at, 0);
        }
        MainRules.Closing closing = main.closing(at.frame);
        return at.move(Op.CLOSE, at.frame, closing.cost(), closing.fault());
    }

    private Path close(Path p, double cost) {
        MainRules.Closing closing = switch (p.frame.kind) {
            case MAIN, BRACKET -> main.closing(p.frame);
            case SUB -> sub.closing(p.frame);
            case INF -> infinitive.closing(p.frame);
        };
        double fragment = p.frame.kind == Kind.BRACKET ? Math.min(closing.cost(), 1.0) : closing.cost();
        @Nullable FaultKind fault = p.frame.kind == Kind.BRACKET ? null : closing.fault();
        return p.move(Op.CLOSE, p.frame.popped(), cost + fragment, fault);
    }

    private boolean complete(Frame f) {
        return f.phase == Phase.RIGHT || f.phase == Phase.NACHFELD;
    }

    private static boolean embedded(Frame f) {
        return f.kind == Kind.SUB || f.kind == Kind.INF;
    }

    private static boolean mainLike(Frame f) {
        return f.kind == Kind.MAIN || f.kind == Kind.BRACKET;
    }

    /** True unless leaving the clause here would be pointless: nothing has come after its opener. */
    private static boolean leavable(Frame f) {
        return f.phase != Phase.MITTELFELD || f.last != Last.NONE;
    }
}
