package dev.pruefstein.analyse.clause;

import dev.pruefstein.analyse.clause.Frame.Kind;
import dev.pruefstein.analyse.clause.Frame.Last;
import dev.pruefstein.analyse.clause.Frame.Phase;
import dev.pruefstein.analyse.clause.Path.Op;
import dev.pruefstein.text.Sentence;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Finds the cheapest division of a sentence into clauses and fields. */
final class FieldParser {
    private final Chunks chunks;
    private final Beam beam;
    private final MainRules main;
    private final SubRules sub;
    private final InfinitiveRules infinitive;
    private final ClauseEnds ends;
    private final PunctuationRules punctuation;
    private final CoordinatorRules coordinators;

    private FieldParser(Chunks chunks) {
        this.chunks = chunks;
        this.beam = new Beam(chunks.size());
        this.main = new MainRules(chunks, beam);
        this.sub = new SubRules(chunks, beam);
        this.infinitive = new InfinitiveRules(chunks, beam);
        this.ends = new ClauseEnds(beam, main, sub, infinitive);
        this.punctuation = new PunctuationRules(chunks, beam, main, sub, ends);
        this.coordinators = new CoordinatorRules(chunks, beam, main, sub, ends);
    }

    static Clauses parse(Sentence sentence) {
        Chunks chunks = new Chunks(ClauseWords.of(sentence.tokens()));
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
            Path end = ends.closeAll(path);
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
                at = ends.close(at, 0);
            }
            MainRules.Closing closing = main.closing(at.frame);
            Path fresh = at.move(Op.RESTART, Frame.main(null, 0), 0.8 + closing.cost(), closing.fault());
            content(fresh, e);
        }
        switch (e.type()) {
            case COMMA -> punctuation.comma(p, e);
            case DASH -> punctuation.dash(p, e);
            case COLON -> punctuation.hardBreak(p, e, 0);
            case STOP -> punctuation.stop(p, e);
            case QUOTE -> punctuation.quote(p, e);
            case OPEN_BRACKET -> punctuation.openBracket(p, e);
            case CLOSE_BRACKET -> punctuation.closeBracket(p, e);
            case COORDINATOR -> coordinators.place(p, e);
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
        if (embedded && e.type() == ChunkType.FINITE && ClauseEnds.complete(p.frame)) {
            // „Wenn er kommt freut er sich“: the comma is missing.
            Path closed = ends.close(p, 2.2);
            if (ClauseEnds.mainLike(closed.frame)) {
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
        if (!starts
                || !(right || afterComma || p.frame.phase == Phase.START)
                || !chunks.context().zuAhead(e.from())) {
            return;
        }
        if (p.frame.last != Last.COMMA && !chunks.context().zuBeforeComma(e.from())) {
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

    /** Words that open subject clauses. */
    private static final Set<String> SUBJECT_CLAUSES = Set.of("dass", "daß", "ob", "wie", "wenn", "was", "wer");

    private static final Set<String> RELATIVE_ADVERBS = Set.of("wobei", "woraufhin", "weswegen", "weshalb");

    private static final Set<String> ADVERBIAL_OPENERS =
            Set.of("wie", "wo", "wann", "warum", "wieso", "weshalb", "wobei");

    private static final Set<String> SINGULAR_OPENERS = Set.of("der", "das", "welcher", "welches", "wer", "was");

    /** A relative or interrogative word may be the subject; of <i>der, das, wer</i> no plural verb is. */
    private int opensAsSubject(Edge e) {
        String lower = chunks.word(e.from()).lower;
        if (ADVERBIAL_OPENERS.contains(lower) && e.to() == e.from() + 1) {
            return 0;
        }
        boolean singular = e.to() == e.from() + 1 && SINGULAR_OPENERS.contains(lower);
        return Frame.SUBJECT | (singular ? 0 : Frame.PLURAL);
    }

    private void open(Path p, Edge e) {
        Frame f = p.frame;
        double cost = Openers.cost(f, e);
        if (e.type() == ChunkType.RELATIVE
                && f.last == Last.COMMA
                && !chunks.context().mayRelate(e.from())) {
            cost = Openers.NEVER;
        }
        if (cost < Openers.NEVER) {
            Kind kind = e.type() == ChunkType.INFINITIVE_OPENER ? Kind.INF : Kind.SUB;
            String opener = chunks.word(e.from()).lower;
            boolean nominal = e.type() == ChunkType.INTERROGATIVE || SUBJECT_CLAUSES.contains(opener);
            int flags = (kind == Kind.INF ? Frame.PURPOSE : 0)
                    | (nominal ? 0 : Frame.NO_SUBJECT)
                    | (Lexis.COMPLEMENTISERS.contains(opener) || e.has(Edge.COMPARISON) || opener.equals("wie")
                            ? Frame.ELLIPTIC
                            : 0)
                    | (e.type() == ChunkType.RELATIVE ? Frame.BY_RELATIVE : 0)
                    | (e.has(Edge.SPOKEN_V2) ? Frame.SPOKEN : 0)
                    | (Lexis.COMPLEMENTISERS.contains(chunks.word(e.from()).lower) ? Frame.STRICT : 0)
                    | (e.type() == ChunkType.RELATIVE || e.type() == ChunkType.INTERROGATIVE ? opensAsSubject(e) : 0);
            Path opened = p.move(Op.OPEN, Frame.open(kind, f, flags), cost, null);
            beam.add(opened.place(e, Field.LINKE_KLAMMER, opened.frame, 0));
        }
        if (e.type() == ChunkType.INTERROGATIVE && ClauseEnds.mainLike(f) && f.phase == Phase.START) {
            // „Wer hat das gesagt?“
            boolean late = RELATIVE_ADVERBS.contains(chunks.word(e.from()).lower)
                    && chunks.context().afterComma(e.from()); // „…, wobei er …“ asks nothing
            beam.add(p.place(e, Field.VORFELD, f.vorfeld(Last.CLAUSE, 0, Frame.SUBJECT), late ? 2.2 : 0.2));
        }
    }
}
