package dev.pruefstein.analyse.clause;

import static dev.pruefstein.analyse.clause.ChunkFinder.edge;

import dev.pruefstein.analyse.clause.ClauseWord.Role;
import dev.pruefstein.text.Upos;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Finds the adverbs, negations, adjectives and adverbial participles that a word may be. */
final class AdverbChunks {

    private static final Set<Upos> ADVERBIAL = EnumSet.of(Upos.ADV, Upos.PART, Upos.INTJ, Upos.ADJ);

    private static final Set<Upos> ADJECTIVAL = EnumSet.of(Upos.ADJ, Upos.ADV);

    private static final Set<String> AUXILIARY_PARTICIPLES =
            Set.of("geworden", "gehabt", "gewesen", "gekonnt", "gemusst", "gewollt", "geblieben", "gegangen");

    private final List<ClauseWord> words;
    private final NounChunks nouns;

    AdverbChunks(List<ClauseWord> words, NounChunks nouns) {
        this.words = words;
        this.nouns = nouns;
    }

    /** Adds the chunks without noun that begin at a token. */
    void at(int i, ClauseWord w, List<Edge> out) {
        int phrase = Lexis.adverbPhrase(words, i);
        if (phrase > 0) {
            boolean focus = Lexis.isFocusPhrase(words, i, phrase);
            out.add(edge(i, i + phrase, ChunkType.ADVERB, 0, focus ? Edge.FOCUS | Edge.PRONOUN_FOCUS : Edge.ALONE));
            if (!focus) {
                return;
            }
        }
        if (Lexis.NEGATIONS.contains(w.lower)) {
            out.add(edge(i, i + 1, ChunkType.NEGATION, 0, Edge.FOCUS | Edge.PRONOUN_FOCUS));
            return;
        }
        int marks = (Lexis.FOCUS.contains(w.lower) ? Edge.FOCUS : 0)
                | (Lexis.PRONOUN_FOCUS.contains(w.lower) ? Edge.PRONOUN_FOCUS : 0)
                | (Lexis.RESUMPTIVE.contains(w.lower) ? Edge.RESUMPTIVE : 0)
                | (alone(i, w) ? Edge.ALONE : 0);
        boolean infinitiveMark = w.lower.equals("zu")
                && i + 1 < words.size()
                && words.get(i + 1).is(Role.INFINITIVE)
                && !ClauseWords.nounLike(words.get(i + 1));
        if (infinitiveMark) {
            out.add(edge(i, i + 1, ChunkType.ADVERB, 6, 0));
        } else if (w.is(Role.ADVERB)) {
            boolean stranded = w.is(Role.PREPOSITION)
                    && w.is(Role.PARTICLE)
                    && i + 1 < words.size()
                    && words.get(i + 1).is(Role.PREPOSITION);
            boolean opens = w.token.isCapitalised() && !w.initial && w.token.upos() == Upos.ADV;
            double cost = w.against(ADVERBIAL) * 0.5
                    + (opens ? 2 : 0) // „Alles zu spät Dennoch blieb er“: a sentence of its own
                    + (stranded || Lexis.INTERROGATIVES.contains(w.lower) ? 3 : 0)
                    + (w.is(Role.PREPOSITION) && nouns.opensGroup(i + 1) ? 0.7 : 0);
            out.add(edge(i, i + 1, ChunkType.ADVERB, cost, marks));
        } else if (marks != 0 && (!w.is(Role.DETERMINER) || w.lower.endsWith("ch"))) { // „solch ein Tag“
            out.add(edge(i, i + 1, ChunkType.ADVERB, 0.4, marks));
        }
        if (AUXILIARY_PARTICIPLES.contains(w.lower) && !Lexis.ADVERBIAL_PARTICIPLES.contains(w.lower)) {
            return; // „geworden“, „gehabt“ are never adjectives
        }
        if (w.is(Role.PREDICATE) && !w.is(Role.PARTICIPLE) && !Lexis.FOCUS.contains(w.lower)) {
            out.add(edge(
                    i, i + 1, ChunkType.ADJECTIVE, w.against(ADJECTIVAL) * (w.is(Role.FINITE) ? 2.5 : 0.8), marks));
        } else if (w.isAny(Role.PREDICATIVE_PARTICIPLE, Role.PARTICIPLE) && adverbialParticiple(w)) {
            out.add(edge(i, i + 1, ChunkType.ADJECTIVAL_PARTICIPLE, 0.3, marks | Edge.ADVERBIAL));
        } else if (w.is(Role.PREDICATIVE_PARTICIPLE)) {
            double perfect = w.isPerfectWithSein() ? 3.5 : 0; // „ist angekommen“ is a perfect
            out.add(edge(
                    i, i + 1, ChunkType.ADJECTIVAL_PARTICIPLE, 0.8 + perfect + 0.7 * w.against(ADJECTIVAL), marks));
        } else if (w.is(Role.ATTRIBUTE) && !w.token.isCapitalised()) {
            out.add(edge(i, i + 1, ChunkType.ADJECTIVE, w.isVerb() ? 5 : 2, marks));
        }
        if (w.is(Role.NUMBER) && nouns.end(i) <= i) {
            out.add(edge(i, i + 1, ChunkType.NOUN_GROUP, 0.3, Edge.TIME));
        }
        if (w.lower.equals("zu") && i + 1 < words.size() && words.get(i + 1).is(Role.PREDICATE)) {
            out.add(edge(i, i + 2, ChunkType.ADJECTIVE, 0.2, 0));
        }
    }

    /** <i>danach</i>; <i>so</i> before a definite article, <i>So der Bote</i>, but not <i>so ein Bote</i>. */
    private boolean alone(int i, ClauseWord w) {
        return Lexis.SENTENCE_ADVERBS.contains(w.lower)
                || (w.lower.equals("so")
                        && i + 1 < words.size()
                        && words.get(i + 1).token.mayBe("ART:DEF"));
    }

    private static boolean adverbialParticiple(ClauseWord w) {
        return Lexis.ADVERBIAL_PARTICIPLES.contains(w.lower)
                || (w.lower.startsWith("un") && !w.lower.startsWith("unter") && !w.is(Role.PARTICIPLE));
    }
}
