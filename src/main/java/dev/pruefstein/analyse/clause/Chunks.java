package dev.pruefstein.analyse.clause;

import dev.pruefstein.analyse.clause.ClauseWord.Role;
import dev.pruefstein.text.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Lays the lattice of chunks over one sentence. */
final class Chunks {
    private final List<ClauseWord> words;

    private final List<List<Edge>> edges = new ArrayList<>();
    private final ClauseWords context;

    Chunks(ClauseWords context) {
        this.context = context;
        this.words = context.list();
        ChunkFinder finder = new ChunkFinder(context);
        for (int i = 0; i < words.size(); i++) {
            List<Edge> here = new ArrayList<>();
            finder.at(i, here);
            edges.add(here);
        }
    }

    /** The words with what can be asked about places in the sentence. */
    ClauseWords context() {
        return context;
    }

    /** The chunks that begin at a token; never empty. */
    List<Edge> from(int token) {
        return edges.get(token);
    }

    ClauseWord word(int token) {
        return words.get(token);
    }

    int size() {
        return words.size();
    }

    /** True for a capitalised function word inside a sentence: it begins another one whose full stop was lost. */
    boolean startsSentence(int i) {
        ClauseWord w = words.get(i);
        return i > 0
                && w.token.isCapitalised()
                && !w.initial
                && !words.get(i - 1).isPunctuation()
                && (functionWord(w) || (w.is(Role.PREPOSITION) && w.token.upos() == Upos.ADP)) // „Für“, „Laut“
                && !w.lower.equals("sie")
                && !w.lower.startsWith("ih");
    }

    private static boolean functionWord(ClauseWord w) {
        boolean closed = Lexis.COMPLEMENTISERS.contains(w.lower)
                || Lexis.INTERROGATIVES.contains(w.lower)
                || Lexis.NOMINATIVE_PRONOUNS.contains(w.lower)
                || w.lower.equals("es");
        return closed
                || (!w.is(Role.NOUN)
                        && (w.isAny(Role.DETERMINER, Role.PREPOSITION)
                                || w.isAny(Role.ADVERB, Role.PRONOUN)
                                || w.is(Role.PARTICLE)));
    }

    /** True for a verb form that may be a participle as well and closes its clause. */
    boolean endsAsParticiple(int i) {
        boolean end = i + 1 == words.size() || words.get(i + 1).isPunctuation();
        return end && words.get(i).is(Role.PARTICIPLE);
    }

    /** True for a preposition with an adverb or adjective only: <i>sieht aus wirklich toll</i>. */
    boolean isWithoutNominal(Edge e) {
        return !words.get(e.from()).lower.equals("zu") // „kam zu spät“
                && words.subList(e.from() + 1, e.to()).stream()
                        .noneMatch(w -> w.isAny(Role.NOUN, Role.PRONOUN)
                                || w.isAny(Role.NUMBER, Role.DETERMINER)
                                || Lexis.INDEFINITE_PRONOUNS.contains(w.lower));
    }

    /** True for <i>als</i> with a definite article and a noun, or with a name: hardly a role, <i>als Koch</i>. */
    boolean isParticular(Edge e) {
        List<ClauseWord> inside = words.subList(e.from() + 1, e.to());
        boolean definite = inside.size() == 2 && inside.get(0).token.mayBe("ART:DEF");
        return definite || inside.stream().allMatch(w -> w.token.upos() == Upos.PROPN);
    }

    /** True for a conjunct that is hardly governed by a preposition before: <i>Meier aus Ulm und der Wirt</i>. */
    boolean isOwnConjunct(Edge e) {
        return e.mayBe(ClauseWord.NOM)
                && (e.has(Edge.DETERMINED) || words.get(e.from()).token.upos() == Upos.PROPN);
    }

    /** True for <i>sich</i> by itself. */
    boolean isReflexive(Edge e) {
        return e.type() == ChunkType.PRONOUN && word(e.from()).lower.equals("sich");
    }

    /** <i>…, da es regnet</i>, <i>…, bis der Bus kommt</i>: behind a comma these are hardly adverbs. */
    boolean isConjunctionLike(Edge e) {
        String lower = word(e.from()).lower;
        return e.type() == ChunkType.ADVERB && e.to() == e.from() + 1 && (lower.equals("da") || lower.equals("bis"));
    }

    /** True if a fixed phrase begins at {@code i}: <i>vor allem</i>. */
    boolean isAdverbPhrase(int i) {
        return Lexis.adverbPhrase(words, i) > 0;
    }

    /** True if a word with a capital stands at {@code i}. */
    boolean isCapitalised(int i) {
        return i < words.size() && words.get(i).token.isCapitalised();
    }

    /** True for a chunk that can only be a singular subject: <i>er, man, der Mann</i>. */
    boolean isSingularSubject(Edge e) {
        String lower = words.get(e.from()).lower;
        if (e.has(Edge.NOMINATIVE)) {
            return !lower.equals("wir");
        }
        return e.type() == ChunkType.NOUN_GROUP && e.cases() == ClauseWord.NOM && SINGULAR_DETERMINERS.contains(lower);
    }

    /** True for a noun group that is nominative unless it is an attribute. */
    boolean isSubject(Edge e) {
        return e.type() == ChunkType.NOUN_GROUP
                && e.mayBe(ClauseWord.NOM)
                && !e.mayBe(ClauseWord.ACC)
                && !e.mayBe(ClauseWord.DAT)
                && !e.has(Edge.PLURAL);
    }

    private static final Set<String> SINGULAR_DETERMINERS =
            Set.of("der", "ein", "kein", "dieser", "jeder", "jener", "mein", "dein", "sein", "unser", "ihr", "euer");
}
