package dev.pruefstein.analyse.clause;

import static dev.pruefstein.analyse.clause.ChunkFinder.edge;

import dev.pruefstein.analyse.clause.ClauseWord.Role;
import dev.pruefstein.text.Upos;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Finds the verb forms that a word may be, and separated particles. */
final class VerbChunks {

    static final Set<Upos> VERBAL = EnumSet.of(Upos.VERB, Upos.AUX);

    private final ClauseWords context;
    private final List<ClauseWord> words;

    VerbChunks(ClauseWords context) {
        this.context = context;
        this.words = context.list();
    }

    /** Adds the verb forms and the particle that the word at a token may be. */
    void at(int i, ClauseWord w, List<Edge> out) {
        if (w.lower.equals("zu")
                && i + 1 < words.size()
                && words.get(i + 1).is(Role.INFINITIVE)
                && !ClauseWords.nounLike(words.get(i + 1))) {
            out.add(edge(i, i + 2, ChunkType.ZU_INFINITIVE, 0, 0));
        }
        if (!w.isVerb()) {
            particle(i, w, out);
            return;
        }
        double against = w.against(VERBAL) * (onlyVerb(w) ? 0.3 : 1.6);
        if (inverted(i)) {
            against = 0;
        } else if (w.token.isCapitalised() && !w.initial) {
            against += 2.5;
        } else if (w.token.isCapitalised() && w.is(Role.NOUN)) {
            against += w.token.upos() == Upos.VERB || w.token.upos() == Upos.AUX ? 0 : 1;
        }
        boolean possessive = w.lower.equals("sein")
                && w.token.upos() == Upos.DET
                && !context.endsClause(i + 1)
                && !words.get(i + 1).isOnly(Role.FINITE);
        if (w.is(Role.FINITE)) {
            out.add(edge(i, i + 1, ChunkType.FINITE, against, 0));
        }
        if (w.is(Role.INFINITIVE) && !possessive) {
            out.add(edge(i, i + 1, ChunkType.INFINITIVE, against, secondary(w)));
        }
        if (w.is(Role.PARTICIPLE)) {
            out.add(edge(i, i + 1, ChunkType.PARTICIPLE, against, secondary(w)));
        }
        if (w.is(Role.ZU_INFINITIVE)) {
            out.add(edge(i, i + 1, ChunkType.ZU_INFINITIVE, against, 0));
        }
        particle(i, w, out);
    }

    /** <i>Gehen Sie nach Hause</i>: a verb that begins its clause, before its subject. */
    boolean inverted(int i) {
        return words.get(i).initial
                && words.get(i).is(Role.FINITE)
                && i + 1 < words.size()
                && (words.get(i + 1).token.text().equals("Sie")
                        || Lexis.NOMINATIVE_PRONOUNS.contains(words.get(i + 1).lower));
    }

    private static int secondary(ClauseWord w) {
        return switch (w.lower) {
            case "worden",
                    "werden",
                    "können",
                    "müssen",
                    "dürfen",
                    "sollen",
                    "wollen",
                    "mögen",
                    "lassen",
                    "haben",
                    "sein",
                    "gewesen" -> Edge.SECONDARY;
            default -> 0;
        };
    }

    private static boolean onlyVerb(ClauseWord w) {
        return !(w.is(Role.ADVERB)
                || w.is(Role.ATTRIBUTE)
                || w.is(Role.PREDICATE)
                || w.is(Role.NOUN)
                || w.is(Role.PREPOSITION)
                || w.is(Role.DETERMINER)
                || w.is(Role.PREDICATIVE_PARTICIPLE));
    }

    private void particle(int i, ClauseWord w, List<Edge> out) {
        if ((w.is(Role.PARTICLE) || ParticleVerbs.isParticle(w.lower)) && !w.token.isCapitalised()) {
            out.add(edge(i, i + 1, ChunkType.PARTICLE, 0, 0));
        }
    }
}
