package dev.pruefstein.analyse.clause;

import dev.pruefstein.analyse.clause.ClauseWord.Role;
import dev.pruefstein.text.Upos;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Finds the chunks that a word may begin: verbs, noun groups, prepositional groups, adverbs. */
final class ChunkFinder {

    private static final Set<Upos> PREPOSITIONAL = EnumSet.of(Upos.ADP, Upos.ADP_DET);

    private static final Set<String> CIRCUMPOSITIONS = Set.of("an", "aus", "her", "ab");

    private final ClauseWords context;
    private final List<ClauseWord> words;
    private final NounChunks nouns;
    private final NounMarks nounMarks;
    private final GovernedChunks governed;
    private final OpenerFinder openers;
    private final VerbChunks verbs;
    private final AdverbChunks adverbs;

    ChunkFinder(ClauseWords context) {
        this.context = context;
        this.words = context.list();
        this.nouns = new NounChunks(words);
        this.nounMarks = new NounMarks(words);
        this.governed = new GovernedChunks(words, nouns);
        this.openers = new OpenerFinder(context, nouns);
        this.verbs = new VerbChunks(context);
        this.adverbs = new AdverbChunks(words, nouns);
    }

    /** Adds the chunks that begin at a token. */
    void at(int i, List<Edge> out) {
        ClauseWord w = words.get(i);
        if (w.isPunctuation()) {
            out.add(edge(i, i + 1, joins(i) || dotted(i) ? ChunkType.QUOTE : punctuation(w.token.text()), 0, 0));
            return;
        }
        openers.openers(i, w, out);
        openers.coordinators(i, w, out);
        verbs.at(i, w, out);
        prepositional(i, w, out);
        nominal(i, w, out);
        adverbs.at(i, w, out);
        // A word in a place where none of its readings fits must not stop the analysis.
        out.add(edge(i, i + 1, ChunkType.ADVERB, out.isEmpty() ? 1 : 9, 0));
    }

    /** True for the colon of <i>3:0</i> and the comma of <i>3,7</i>. */
    private boolean joins(int i) {
        return i > 0
                && i + 1 < words.size()
                && ",.:".contains(words.get(i).token.text())
                && !words.get(i).token.spaceBefore()
                && !words.get(i + 1).token.spaceBefore()
                && Character.isDigit(words.get(i - 1).token.text().charAt(0))
                && Character.isDigit(words.get(i + 1).token.text().charAt(0));
    }

    private void prepositional(int i, ClauseWord w, List<Edge> out) {
        int phrase = Lexis.adverbPhrase(words, i);
        if (phrase > 0 && !Lexis.isFocusPhrase(words, i, phrase)) {
            return; // „von nun an“
        }
        boolean comparison = w.lower.equals("als") || w.lower.equals("wie");
        if (!comparison && !w.is(Role.PREPOSITION)) {
            int region = Lexis.REGIONS.contains(w.lower) ? nouns.end(i + 1) : i;
            if (region > i + 1 && (nounMarks.cases(i + 1, region) & ClauseWord.GEN) != 0) {
                out.add(edge(i, region, ChunkType.PREPOSITIONAL, 0.1, 0)); // „südlich der Mühle“
            }
            return;
        }
        int end = governed.governed(i + 1, comparison);
        if (end > i + 1) {
            double cost = comparison ? 0.2 : w.against(PREPOSITIONAL) * 0.8;
            boolean wrong = !comparison && !w.governs(nounMarks.cases(i + 1, end));
            cost += wrong ? 4.9 : 0;
            // „während Meier …“ is rather a conjunction
            boolean conjunction = w.lower.equals("während") && !words.get(i + 1).isAny(Role.DETERMINER, Role.ATTRIBUTE);
            cost += conjunction ? (context.afterComma(i) ? 4 : 2) : 0;
            int marks = (comparison ? Edge.COMPARISON : 0)
                    | (wrong ? Edge.WRONG_CASE : 0)
                    | (nounMarks.marks(i + 1, end) & Edge.TIME);
            out.add(edge(i, end, ChunkType.PREPOSITIONAL, cost, marks));
            if (w.lower.startsWith("vo") && end < words.size() && CIRCUMPOSITIONS.contains(words.get(end).lower)) {
                out.add(edge(i, end + 1, ChunkType.PREPOSITIONAL, cost, 0)); // „von Anfang an“
            }
        } else if (!w.is(Role.PARTICLE) && !w.is(Role.ADVERB)) {
            out.add(edge(i, i + 1, ChunkType.PREPOSITIONAL, 3.5, 0));
        }
    }

    private void nominal(int i, ClauseWord w, List<Edge> out) {
        int end = nouns.end(i);
        if (end > i && (governedByZu(i, end) || particleEin(i))) {
            end = i;
        }
        if (end > i) {
            int marks = nounMarks.marks(i, end);
            int cases = nounMarks.cases(i, end);
            boolean auxiliary = VerbClass.of(w.finiteLemma()).isAuxiliary(); // „Soll die Partei …?“
            double cost = w.token.isCapitalised() && w.isVerb() && w.initial
                    ? auxiliary ? 6 : verbs.inverted(i) ? 3 : VerbChunks.VERBAL.contains(w.token.upos()) ? 1 : 0
                    : 0;
            if (end < words.size() && postposition(end) && !nouns.opensGroup(end + 1)) {
                out.add(edge(i, end + 1, ChunkType.PREPOSITIONAL, 0, 0));
            }
            out.add(new Edge(i, end, ChunkType.NOUN_GROUP, cost, cases, marks));
            int extended = governed.extendedEnd(i);
            if (extended > end) {
                out.add(new Edge(i, extended, ChunkType.NOUN_GROUP, 0.2, nounMarks.cases(i, extended), marks));
            }
        } else {
            int extended = governed.extendedEnd(i);
            if (extended > i) {
                out.add(new Edge(
                        i,
                        extended,
                        ChunkType.NOUN_GROUP,
                        0.1,
                        nounMarks.cases(i, extended),
                        nounMarks.marks(i, extended)));
            }
        }
        boolean attribute = end <= i && w.is(Role.ATTRIBUTE) && w.is(Role.FINITE) && !w.token.isCapitalised();
        if (attribute && i + 1 < words.size() && words.get(i + 1).is(Role.NOUN)) {
            // „von Ämtern beauftragte Juristen“
            int to = nouns.end(i + 1);
            out.add(new Edge(i, to, ChunkType.NOUN_GROUP, 1.2, nounMarks.cases(i, to), nounMarks.marks(i, to)));
        }
        pronoun(i, w, out, end);
    }

    /** <i>zu schwerer Atemnot</i> is governed by the preposition, <i>zu schwere Koffer</i> is not. */
    private boolean governedByZu(int i, int end) {
        return words.get(i).lower.equals("zu") && words.get(i + 1).lower.matches(".*e[mnr]") && end > i + 2;
    }

    /** <i>drang ein über …</i>, <i>trat ein 2009 in …</i>: no article. */
    private boolean particleEin(int i) {
        return words.get(i).lower.equals("ein")
                && i > 0
                && words.get(i - 1).is(Role.FINITE)
                && (words.get(i + 1).lower.matches("[0-9.]+")
                        || words.get(i + 1).is(Role.PREPOSITION));
    }

    private boolean postposition(int i) {
        return switch (words.get(i).lower) {
            case "zufolge", "wegen", "gegenüber", "zuliebe", "halber", "entlang", "entgegen", "nach", "zugunsten" ->
                words.get(i).token.upos() == Upos.ADP || words.get(i).lower.equals("zufolge");
            default -> false;
        };
    }

    private void pronoun(int i, ClauseWord w, List<Edge> out, int groupEnd) {
        if (w.lower.equals("was") && !context.afterComma(i)) {
            out.add(new Edge(
                    i, i + 1, ChunkType.PRONOUN, 1.5, ClauseWord.NOM | ClauseWord.ACC, 0)); // „hat was gesehen“
        }
        int plural = w.mayBePlural() ? Edge.PLURAL : 0;
        if (Lexis.PERSONAL_PRONOUNS.contains(w.lower)) {
            int speakers = w.lower.equals("wir") || w.lower.equals("ihr") ? Edge.SPEAKERS : 0;
            int marks = plural
                    | speakers
                    | Edge.PERSONAL
                    | (Lexis.NOMINATIVE_PRONOUNS.contains(w.lower) ? Edge.NOMINATIVE : 0);
            out.add(new Edge(i, i + 1, ChunkType.PRONOUN, 0, w.cases(), marks));
        } else if (Lexis.INDEFINITE_PRONOUNS.contains(w.lower)) {
            double cost = groupEnd > i + 1 ? 6 : 0.2;
            int marks = Lexis.RELATIVES.contains(w.lower) ? Edge.DEMONSTRATIVE | Edge.RESUMPTIVE : 0;
            out.add(new Edge(i, i + 1, ChunkType.PRONOUN, cost, w.cases(), marks | plural));
        } else if (w.is(Role.PRONOUN)
                && groupEnd <= i
                && !Lexis.INTERROGATIVES.contains(w.lower)
                && !Lexis.FOCUS.contains(w.lower)) {
            boolean stray = w.lower.equals("sein") && context.endsClause(i + 1); // the infinitive
            out.add(new Edge(i, i + 1, ChunkType.PRONOUN, stray ? 4 : 0.2, w.cases(), plural));
        }
    }

    private boolean dotted(int i) {
        return i > 0
                && i + 1 < words.size()
                && words.get(i - 1).isDomain()
                && words.get(i + 1).isDomain();
    }

    static ChunkType punctuation(String text) {
        return switch (text) {
            case "," -> ChunkType.COMMA;
            case ":", ";" -> ChunkType.COLON;
            case "(", "[" -> ChunkType.OPEN_BRACKET;
            case ")", "]" -> ChunkType.CLOSE_BRACKET;
            case ".", "!", "?", "…", "...", "?!" -> ChunkType.STOP;
            case "–", "—", "-", "--", "/" -> ChunkType.DASH;
            default -> ChunkType.QUOTE;
        };
    }

    static Edge edge(int from, int to, ChunkType type, double cost, int marks) {
        return new Edge(from, to, type, cost, ClauseWord.ANY_CASE, marks);
    }
}
