package dev.pruefstein.analyse.clause;

import dev.pruefstein.analyse.clause.ClauseWord.Role;
import dev.pruefstein.text.Upos;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Finds the words that open clauses, conjunctions, relative and interrogative words, and coordinators. */
final class OpenerFinder {

    private final ClauseWords context;
    private final List<ClauseWord> words;
    private final NounChunks nouns;

    OpenerFinder(ClauseWords context, NounChunks nouns) {
        this.context = context;
        this.words = context.list();
        this.nouns = nouns;
    }

    private static final Set<Upos> SUBORDINATING = EnumSet.of(Upos.SCONJ);

    /** Articles that can't be a subject's: behind <i>während</i> they make it a preposition. */
    private static final Set<String> GENITIVE_ONLY = Set.of("des", "eines", "dieses", "seines", "ihres", "jenes");

    void openers(int i, ClauseWord w, List<Edge> out) {
        String lower = w.lower;
        if (Lexis.COMPLEMENTISERS.contains(lower)) {
            int spoken = lower.equals("weil") || lower.equals("wobei") || lower.equals("obwohl") ? Edge.SPOKEN_V2 : 0;
            out.add(ChunkFinder.edge(i, i + 1, ChunkType.COMPLEMENTISER, 0, spoken));
        } else if (Lexis.AMBIGUOUS_COMPLEMENTISERS.contains(lower) && !beforeDate(i)) {
            int comparison = lower.equals("als") || lower.equals("wie") ? Edge.COMPARISON : 0;
            double genitive = i + 1 < words.size() && GENITIVE_ONLY.contains(words.get(i + 1).lower) ? 4 : 0;
            out.add(ChunkFinder.edge(
                    i, i + 1, ChunkType.COMPLEMENTISER, 0.3 + genitive + w.against(SUBORDINATING), comparison));
        }
        if (Lexis.INFINITIVE_OPENERS.contains(lower) && context.zuAhead(i + 1)) {
            out.add(ChunkFinder.edge(i, i + 1, ChunkType.INFINITIVE_OPENER, 0, 0));
        }
        if (Lexis.INTERROGATIVES.contains(lower)) {
            out.add(ChunkFinder.edge(i, interrogativeEnd(i), ChunkType.INTERROGATIVE, 0, 0));
        }
        if (Lexis.RELATIVES.contains(lower) && (!w.token.isCapitalised() || i == 0)) {
            int demonstrative = w.lower.startsWith("d") ? Edge.DEMONSTRATIVE : 0;
            demonstrative |= nouns.end(i) > i + 1 ? Edge.DETERMINED : 0;
            out.add(ChunkFinder.edge(i, i + 1, ChunkType.RELATIVE, 0, demonstrative));
            if (lower.equals("dessen") || lower.equals("deren")) {
                int end = nouns.end(i + 1);
                if (end > i + 1) {
                    out.add(ChunkFinder.edge(i, end, ChunkType.RELATIVE, 0, 0));
                }
            }
        }
        boolean comparison = lower.equals("als") || lower.equals("wie");
        if (w.is(Role.PREPOSITION) && !comparison && i + 1 < words.size()) {
            ClauseWord next = words.get(i + 1);
            if (next.lower.startsWith("welch") && interrogativeEnd(i + 1) > i + 2) {
                out.add(ChunkFinder.edge(
                        i, interrogativeEnd(i + 1), ChunkType.INTERROGATIVE, 0, 0)); // „in welchem Umfang“
            } else if (Lexis.RELATIVES.contains(next.lower) && !w.lower.equals("bis")) {
                int end = i + 2;
                if (next.lower.equals("dessen") || next.lower.equals("deren")) {
                    end = Math.max(end, nouns.end(i + 2));
                }
                int determined = nouns.end(i + 1) > i + 2 ? Edge.DETERMINED : 0;
                out.add(ChunkFinder.edge(i, end, ChunkType.RELATIVE, determined != 0 ? 0.7 : 0, determined));
            } else if (Lexis.INTERROGATIVES.contains(next.lower)) {
                out.add(ChunkFinder.edge(i, interrogativeEnd(i + 1), ChunkType.INTERROGATIVE, 0, 0));
            }
        }
    }

    /** <i>bis 1950</i>, <i>seit 2010</i>. */
    private boolean beforeDate(int i) {
        return i + 1 < words.size()
                && (words.get(i + 1).lower.matches("[0-9]+") || Lexis.DATES.contains(words.get(i + 1).lower))
                && (words.get(i).lower.equals("bis") || words.get(i).lower.equals("seit"));
    }

    /** <i>welche Frage</i>, <i>wie viele Kinder</i>, <i>wie sehr</i>. */
    private int interrogativeEnd(int i) {
        String lower = words.get(i).lower;
        if (lower.startsWith("welch") || lower.equals("wessen") || lower.equals("wieviel")) {
            return Math.max(i + 1, nouns.end(i + 1));
        }
        if (lower.equals("wie") && i + 1 < words.size()) {
            ClauseWord next = words.get(i + 1);
            if (next.lower.equals("viel") || next.lower.startsWith("viele")) {
                return Math.max(i + 2, nouns.end(i + 2));
            }
            if (next.is(Role.PREDICATE) || next.lower.equals("sehr") || next.lower.equals("oft")) {
                return i + 2;
            }
        }
        return i + 1;
    }

    void coordinators(int i, ClauseWord w, List<Edge> out) {
        if (Lexis.COORDINATORS.contains(w.lower)) {
            out.add(ChunkFinder.edge(i, i + 1, ChunkType.COORDINATOR, 0, 0));
        }
        boolean asAlso = (w.lower.equals("als") || w.lower.equals("wie"))
                && i + 1 < words.size()
                && words.get(i + 1).lower.equals("auch");
        if (asAlso) {
            out.add(ChunkFinder.edge(i, i + 2, ChunkType.COORDINATOR, 0, 0));
        }
        if (w.lower.equals("als") && context.afterComma(i) && context.mayBeFinite(i + 1)) {
            out.add(ChunkFinder.edge(i, i + 1, ChunkType.COORDINATOR, 0, 0)); // „…, als habe er nichts gehört“
        }
        if (Lexis.CORRELATIVES.contains(w.lower)) {
            out.add(ChunkFinder.edge(i, i + 1, ChunkType.ADVERB, 0, Edge.FOCUS | Edge.PRONOUN_FOCUS));
        }
        if (w.lower.equals("noch") && words.subList(0, i).stream().anyMatch(v -> v.lower.equals("weder"))) {
            out.add(ChunkFinder.edge(i, i + 1, ChunkType.COORDINATOR, 1.0, 0));
        }
    }
}
