package dev.pruefstein.analyse.clause;

import dev.pruefstein.analyse.clause.ClauseWord.Role;
import dev.pruefstein.text.Token;
import dev.pruefstein.text.Upos;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Lays the lattice of chunks over one sentence. */
final class Chunks {

    private static final Set<Upos> VERBAL = EnumSet.of(Upos.VERB, Upos.AUX);
    private static final Set<Upos> ADVERBIAL = EnumSet.of(Upos.ADV, Upos.PART, Upos.INTJ, Upos.ADJ);
    private static final Set<Upos> PREPOSITIONAL = EnumSet.of(Upos.ADP, Upos.ADP_DET);
    private static final Set<Upos> ADJECTIVAL = EnumSet.of(Upos.ADJ, Upos.ADV);
    private static final Set<Upos> SUBORDINATING = EnumSet.of(Upos.SCONJ);
    private static final Set<String> AUXILIARY_PARTICIPLES =
            Set.of("geworden", "gehabt", "gewesen", "gekonnt", "gemusst", "gewollt", "geblieben", "gegangen");
    private static final Set<String> CIRCUMPOSITIONS = Set.of("an", "aus", "her", "ab");
    /** Articles that can't be a subject's: behind <i>während</i> they make it a preposition. */
    private static final Set<String> GENITIVE_ONLY = Set.of("des", "eines", "dieses", "seines", "ihres", "jenes");

    private static final int MAX_ATTRIBUTE = 14;

    private final List<ClauseWord> words;
    private final List<List<Edge>> edges = new ArrayList<>();
    private final NounChunks nouns;

    Chunks(List<ClauseWord> words) {
        this.words = words;
        this.nouns = new NounChunks(words, MAX_ATTRIBUTE);
        for (int i = 0; i < words.size(); i++) {
            List<Edge> here = new ArrayList<>();
            at(i, here);
            edges.add(here);
        }
    }

    /** The words of a sentence's tokens. */
    static List<ClauseWord> words(List<Token> tokens) {
        List<ClauseWord> words = new ArrayList<>(tokens.size());
        boolean initial = true;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            ClauseWord word = inDomain(tokens, i) ? ClauseWord.domain(token) : new ClauseWord(token, initial);
            words.add(word);
            if (word.isPunctuation()) {
                initial |= "„“\"»«:.!?…–-'‚".contains(token.text().substring(0, 1));
            } else {
                initial = false;
            }
        }
        return words;
    }

    /** <i>seriendorf.to</i>: words without capitals around a full stop without spaces. */
    private static boolean inDomain(List<Token> tokens, int i) {
        return tokens.get(i).isWord() && (dotted(tokens, i + 1) || dotted(tokens, i - 1));
    }

    private static boolean dotted(List<Token> tokens, int dot) {
        return dot > 0
                && dot + 1 < tokens.size()
                && tokens.get(dot).text().equals(".")
                && !tokens.get(dot).spaceBefore()
                && !tokens.get(dot + 1).spaceBefore()
                && Character.isLetterOrDigit(tokens.get(dot - 1).text().charAt(0))
                && Character.isLowerCase(tokens.get(dot + 1).text().charAt(0));
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

    private void at(int i, List<Edge> out) {
        ClauseWord w = words.get(i);
        if (w.isPunctuation()) {
            out.add(edge(i, i + 1, joins(i) || dotted(i) ? ChunkType.QUOTE : punctuation(w.token.text()), 0, 0));
            return;
        }
        openers(i, w, out);
        coordinators(i, w, out);
        verbs(i, w, out);
        prepositional(i, w, out);
        nominal(i, w, out);
        adverbial(i, w, out);
        // A word in a place where none of its readings fits must not stop the analysis.
        out.add(edge(i, i + 1, ChunkType.ADVERB, out.isEmpty() ? 1 : 9, 0));
    }

    private boolean dotted(int i) {
        return i > 0
                && i + 1 < words.size()
                && words.get(i - 1).isDomain()
                && words.get(i + 1).isDomain();
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

    private static ChunkType punctuation(String text) {
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

    private void openers(int i, ClauseWord w, List<Edge> out) {
        String lower = w.lower;
        if (Lexis.COMPLEMENTISERS.contains(lower)) {
            int spoken = lower.equals("weil") || lower.equals("wobei") || lower.equals("obwohl") ? Edge.SPOKEN_V2 : 0;
            out.add(edge(i, i + 1, ChunkType.COMPLEMENTISER, 0, spoken));
        } else if (Lexis.AMBIGUOUS_COMPLEMENTISERS.contains(lower) && !beforeDate(i)) {
            int comparison = lower.equals("als") || lower.equals("wie") ? Edge.COMPARISON : 0;
            double genitive = i + 1 < words.size() && GENITIVE_ONLY.contains(words.get(i + 1).lower) ? 4 : 0;
            out.add(edge(i, i + 1, ChunkType.COMPLEMENTISER, 0.3 + genitive + w.against(SUBORDINATING), comparison));
        }
        if (Lexis.INFINITIVE_OPENERS.contains(lower) && zuAhead(i + 1)) {
            out.add(edge(i, i + 1, ChunkType.INFINITIVE_OPENER, 0, 0));
        }
        if (Lexis.INTERROGATIVES.contains(lower)) {
            out.add(edge(i, interrogativeEnd(i), ChunkType.INTERROGATIVE, 0, 0));
        }
        if (Lexis.RELATIVES.contains(lower) && (!w.token.isCapitalised() || i == 0)) {
            int demonstrative = w.lower.startsWith("d") ? Edge.DEMONSTRATIVE : 0;
            demonstrative |= nouns.end(i) > i + 1 ? Edge.DETERMINED : 0;
            out.add(edge(i, i + 1, ChunkType.RELATIVE, 0, demonstrative));
            if (lower.equals("dessen") || lower.equals("deren")) {
                int end = nouns.end(i + 1);
                if (end > i + 1) {
                    out.add(edge(i, end, ChunkType.RELATIVE, 0, 0));
                }
            }
        }
        if (w.is(Role.PREPOSITION) && i + 1 < words.size()) {
            ClauseWord next = words.get(i + 1);
            if (next.lower.startsWith("welch") && interrogativeEnd(i + 1) > i + 2) {
                out.add(edge(i, interrogativeEnd(i + 1), ChunkType.INTERROGATIVE, 0, 0)); // „in welchem Umfang“
            } else if (Lexis.RELATIVES.contains(next.lower) && !w.lower.equals("bis")) {
                int end = i + 2;
                if (next.lower.equals("dessen") || next.lower.equals("deren")) {
                    end = Math.max(end, nouns.end(i + 2));
                }
                int determined = nouns.end(i + 1) > i + 2 ? Edge.DETERMINED : 0;
                out.add(edge(i, end, ChunkType.RELATIVE, determined != 0 ? 0.7 : 0, determined));
            } else if (Lexis.INTERROGATIVES.contains(next.lower)) {
                out.add(edge(i, interrogativeEnd(i + 1), ChunkType.INTERROGATIVE, 0, 0));
            }
        }
    }

    /** <i>bis 1950</i>, <i>seit 2010</i>. */
    private boolean beforeDate(int i) {
        return i + 1 < words.size()
                && words.get(i + 1).lower.matches("[0-9]+")
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

    private void coordinators(int i, ClauseWord w, List<Edge> out) {
        if (Lexis.COORDINATORS.contains(w.lower)) {
            out.add(edge(i, i + 1, ChunkType.COORDINATOR, 0, 0));
        }
        boolean asAlso = (w.lower.equals("als") || w.lower.equals("wie"))
                && i + 1 < words.size()
                && words.get(i + 1).lower.equals("auch");
        if (asAlso) {
            out.add(edge(i, i + 2, ChunkType.COORDINATOR, 0, 0));
        }
        if (w.lower.equals("als") && afterComma(i) && mayBeFinite(i + 1)) {
            out.add(edge(i, i + 1, ChunkType.COORDINATOR, 0, 0)); // „…, als habe er nichts gehört“
        }
        if (Lexis.CORRELATIVES.contains(w.lower)) {
            out.add(edge(i, i + 1, ChunkType.ADVERB, 0, Edge.FOCUS | Edge.PRONOUN_FOCUS));
        }
        if (w.lower.equals("noch") && words.subList(0, i).stream().anyMatch(v -> v.lower.equals("weder"))) {
            out.add(edge(i, i + 1, ChunkType.COORDINATOR, 1.0, 0));
        }
    }

    private void verbs(int i, ClauseWord w, List<Edge> out) {
        if (w.lower.equals("zu")
                && i + 1 < words.size()
                && words.get(i + 1).is(Role.INFINITIVE)
                && !nounLike(words.get(i + 1))) {
            out.add(edge(i, i + 2, ChunkType.ZU_INFINITIVE, 0, 0));
        }
        if (!w.isVerb()) {
            particle(i, w, out);
            return;
        }
        double against = w.against(VERBAL) * (onlyVerb(w) ? 0.3 : 1.6);
        if (w.token.isCapitalised() && !w.initial) {
            against += 2.5;
        } else if (w.token.isCapitalised() && w.is(Role.NOUN)) {
            against += w.token.upos() == Upos.VERB || w.token.upos() == Upos.AUX ? 0 : 1;
        }
        boolean possessive = w.lower.equals("sein")
                && w.token.upos() == Upos.DET
                && !endsClause(i + 1)
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

    private static boolean nounLike(ClauseWord w) {
        return w.token.isCapitalised();
    }

    private void prepositional(int i, ClauseWord w, List<Edge> out) {
        boolean comparison = w.lower.equals("als") || w.lower.equals("wie");
        if (!comparison && !w.is(Role.PREPOSITION)) {
            int region = Lexis.REGIONS.contains(w.lower) ? nouns.end(i + 1) : i;
            if (region > i + 1 && (nouns.cases(i + 1, region) & ClauseWord.GEN) != 0) {
                out.add(edge(i, region, ChunkType.PREPOSITIONAL, 0.1, 0)); // „südlich der Mühle“
            }
            return;
        }
        int end = nouns.governed(i + 1, comparison);
        if (end > i + 1) {
            double cost = comparison ? 0.2 : w.against(PREPOSITIONAL) * 0.8;
            boolean wrong = !comparison && !w.governs(nouns.cases(i + 1, end));
            cost += wrong ? 4.9 : 0;
            int marks = (comparison ? Edge.COMPARISON : 0)
                    | (wrong ? Edge.WRONG_CASE : 0)
                    | (nouns.marks(i + 1, end) & Edge.TIME);
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
        if (end > i) {
            int marks = nouns.marks(i, end);
            int cases = nouns.cases(i, end);
            boolean auxiliary = VerbClass.of(w.finiteLemma()).isAuxiliary(); // „Soll die Partei …?“
            double cost = w.token.isCapitalised() && w.isVerb() && w.initial
                    ? auxiliary ? 6 : VERBAL.contains(w.token.upos()) ? 1 : 0
                    : 0;
            if (end < words.size() && postposition(end) && !opensGroup(end + 1)) {
                out.add(edge(i, end + 1, ChunkType.PREPOSITIONAL, 0, 0));
            }
            out.add(new Edge(i, end, ChunkType.NOUN_GROUP, cost, cases, marks));
            int extended = nouns.extendedEnd(i);
            if (extended > end) {
                out.add(new Edge(i, extended, ChunkType.NOUN_GROUP, 0.2, nouns.cases(i, extended), marks));
            }
        } else {
            int extended = nouns.extendedEnd(i);
            if (extended > i) {
                out.add(new Edge(
                        i, extended, ChunkType.NOUN_GROUP, 0.1, nouns.cases(i, extended), nouns.marks(i, extended)));
            }
        }
        boolean attribute = end <= i && w.is(Role.ATTRIBUTE) && w.is(Role.FINITE) && !w.token.isCapitalised();
        if (attribute && i + 1 < words.size() && words.get(i + 1).is(Role.NOUN)) {
            // „von Ämtern beauftragte Juristen“
            int to = nouns.end(i + 1);
            out.add(new Edge(i, to, ChunkType.NOUN_GROUP, 1.2, nouns.cases(i, to), nouns.marks(i, to)));
        }
        pronoun(i, w, out, end);
    }

    private boolean opensGroup(int i) {
        return i < words.size()
                && (words.get(i).isAny(Role.NOUN, Role.DETERMINER)
                        || words.get(i).is(Role.ATTRIBUTE));
    }

    private boolean postposition(int i) {
        return switch (words.get(i).lower) {
            case "zufolge", "wegen", "gegenüber", "zuliebe", "halber", "entlang", "entgegen", "nach", "zugunsten" ->
                words.get(i).token.upos() == Upos.ADP || words.get(i).lower.equals("zufolge");
            default -> false;
        };
    }

    private void pronoun(int i, ClauseWord w, List<Edge> out, int groupEnd) {
        int plural = w.mayBePlural() ? Edge.PLURAL : 0;
        if (Lexis.PERSONAL_PRONOUNS.contains(w.lower)) {
            int marks = plural | Edge.PERSONAL | (Lexis.NOMINATIVE_PRONOUNS.contains(w.lower) ? Edge.NOMINATIVE : 0);
            out.add(new Edge(i, i + 1, ChunkType.PRONOUN, 0, w.cases(), marks));
        } else if (Lexis.INDEFINITE_PRONOUNS.contains(w.lower)) {
            double cost = groupEnd > i + 1 ? 6 : 0.2;
            int marks = Lexis.RELATIVES.contains(w.lower) ? Edge.DEMONSTRATIVE | Edge.RESUMPTIVE : 0;
            out.add(new Edge(i, i + 1, ChunkType.PRONOUN, cost, w.cases(), marks | plural));
        } else if (w.is(Role.PRONOUN)
                && groupEnd <= i
                && !Lexis.INTERROGATIVES.contains(w.lower)
                && !Lexis.FOCUS.contains(w.lower)) {
            boolean stray = w.lower.equals("sein") && endsClause(i + 1); // the infinitive
            out.add(new Edge(i, i + 1, ChunkType.PRONOUN, stray ? 4 : 0.2, w.cases(), plural));
        }
    }

    private void adverbial(int i, ClauseWord w, List<Edge> out) {
        int phrase = Lexis.adverbPhrase(words, i);
        if (phrase > 0) {
            out.add(edge(i, i + phrase, ChunkType.ADVERB, 0, Edge.FOCUS | Edge.PRONOUN_FOCUS));
        }
        if (Lexis.NEGATIONS.contains(w.lower)) {
            out.add(edge(i, i + 1, ChunkType.NEGATION, 0, Edge.FOCUS | Edge.PRONOUN_FOCUS));
            return;
        }
        int marks = (Lexis.FOCUS.contains(w.lower) ? Edge.FOCUS : 0)
                | (Lexis.PRONOUN_FOCUS.contains(w.lower) ? Edge.PRONOUN_FOCUS : 0)
                | (Lexis.RESUMPTIVE.contains(w.lower) ? Edge.RESUMPTIVE : 0);
        boolean infinitiveMark = w.lower.equals("zu")
                && i + 1 < words.size()
                && words.get(i + 1).is(Role.INFINITIVE)
                && !nounLike(words.get(i + 1));
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
                    + (w.is(Role.PREPOSITION) && opensGroup(i + 1) ? 0.7 : 0);
            out.add(edge(i, i + 1, ChunkType.ADVERB, cost, marks));
        } else if (marks != 0 && (!w.is(Role.DETERMINER) || w.lower.endsWith("ch"))) { // „solch ein Tag“
            out.add(edge(i, i + 1, ChunkType.ADVERB, 0.4, marks));
        }
        if (AUXILIARY_PARTICIPLES.contains(w.lower) && !Lexis.ADVERBIAL_PARTICIPLES.contains(w.lower)) {
            return; // „geworden“, „gehabt“ are never adjectives
        }
        if (w.is(Role.PREDICATE) && !Lexis.FOCUS.contains(w.lower)) {
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

    private static boolean adverbialParticiple(ClauseWord w) {
        return Lexis.ADVERBIAL_PARTICIPLES.contains(w.lower)
                || (w.lower.startsWith("un") && !w.lower.startsWith("unter") && !w.is(Role.PARTICIPLE));
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

    /** True if a <i>zu</i>-infinitive comes before the sentence's next hard stop. */
    boolean zuAhead(int i) {
        return zuAhead(i, ChunkType.STOP);
    }

    /** True for a verb form that may be a participle as well and closes its clause. */
    boolean endsAsParticiple(int i) {
        boolean end = i + 1 == words.size() || words.get(i + 1).isPunctuation();
        return end && words.get(i).is(Role.PARTICIPLE);
    }

    /** True if nothing of the clause can follow at {@code i}: the end, punctuation, or a coordinator. */
    boolean endsClause(int i) {
        return i >= words.size() || words.get(i).isPunctuation() || Lexis.COORDINATORS.contains(words.get(i).lower);
    }

    /** True for a preposition with an adverb or adjective only: <i>sieht aus wirklich toll</i>. */
    boolean isWithoutNominal(Edge e) {
        return !words.get(e.from()).lower.equals("zu") // „kam zu spät“
                && words.subList(e.from() + 1, e.to()).stream()
                        .noneMatch(w -> w.isAny(Role.NOUN, Role.PRONOUN)
                                || w.isAny(Role.NUMBER, Role.DETERMINER)
                                || Lexis.INDEFINITE_PRONOUNS.contains(w.lower));
    }

    /** True if a fixed phrase begins at {@code i}: <i>vor allem</i>. */
    boolean isAdverbPhrase(int i) {
        return Lexis.adverbPhrase(words, i) > 0;
    }

    /** True if a comma stands before {@code i}. */
    boolean afterComma(int i) {
        return i > 0 && words.get(i - 1).lower.equals(",");
    }

    /** True if a word with a capital stands at {@code i}. */
    boolean isCapitalised(int i) {
        return i < words.size() && words.get(i).token.isCapitalised();
    }

    /** True if the word at {@code i} may be a finite verb. */
    boolean mayBeFinite(int i) {
        return i < words.size() && words.get(i).is(Role.FINITE);
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

    /** True if a <i>zu</i>-infinitive comes before the next comma. */
    boolean zuBeforeComma(int i) {
        return zuAhead(i, ChunkType.COMMA);
    }

    private boolean zuAhead(int i, ChunkType stop) {
        for (int j = i; j < words.size() && j < i + 40; j++) {
            ClauseWord w = words.get(j);
            if (w.is(Role.ZU_INFINITIVE)
                    || (w.lower.equals("zu")
                            && j + 1 < words.size()
                            && words.get(j + 1).is(Role.INFINITIVE)
                            && !nounLike(words.get(j + 1)))) {
                return true;
            }
            if (w.isPunctuation()
                    && (punctuation(w.token.text()) == ChunkType.STOP || punctuation(w.token.text()) == stop)) {
                return false;
            }
        }
        return false;
    }

    private static Edge edge(int from, int to, ChunkType type, double cost, int marks) {
        return new Edge(from, to, type, cost, ClauseWord.ANY_CASE, marks);
    }
}
