package dev.pruefstein.calibrate;

import dev.pruefstein.analyse.AnalysedArticle;
import dev.pruefstein.analyse.clause.Clause;
import dev.pruefstein.analyse.clause.ClauseKind;
import dev.pruefstein.analyse.clause.Clauses;
import dev.pruefstein.analyse.clause.Constituent;
import dev.pruefstein.analyse.clause.ConstituentKind;
import dev.pruefstein.analyse.clause.Field;
import dev.pruefstein.score.Units;
import dev.pruefstein.text.Sentence;
import dev.pruefstein.text.Token;
import dev.pruefstein.text.Upos;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Damages good German as translation and scraping do, so that the gate has something to fail: one wound for every
 * {@link #WORDS} words, no two in one sentence, of kinds drawn at random. The same seed gives the same damage.
 */
final class Damage {

    /** Words for each wound: about the density of the articles that this tool was made for. */
    static final int WORDS = 60;

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int MARGIN = 3;

    /** A way to damage a sentence; gives nothing where it does not fit. */
    private interface Kind {
        Optional<String> apply(Clauses sentence, SplittableRandom random);
    }

    private final List<String> foreign;
    private final SplittableRandom random;
    private final List<Kind> kinds = List.of(
            Damage::brokenBracket,
            Damage::lostFiniteVerb,
            Damage::verbSecondInSubclause,
            Damage::strayPeriod,
            Damage::doubledWord,
            (sentence, random) -> wrongDecoding(text(sentence)),
            (sentence, random) -> Optional.of(text(sentence) + '\n' + text(sentence)),
            (sentence, random) -> Optional.of("READ " + text(sentence)),
            this::untranslated);

    /**
     * A source of damage.
     *
     * @param foreign sentences in another language, at least one, for passages that were left untranslated
     * @param seed what the kinds and places are drawn by
     */
    Damage(List<String> foreign, long seed) {
        this.foreign = List.copyOf(foreign);
        this.random = new SplittableRandom(seed);
    }

    /** The article's sentences, one a line, with wounds. */
    String damaged(AnalysedArticle article) {
        List<Sentence> sentences = article.sentences();
        List<String> lines =
                new ArrayList<>(sentences.stream().map(Sentence::text).toList());
        int wounds =
                Math.max(1, Math.round(sentences.stream().mapToInt(Units::words).sum() / (float) WORDS));
        for (int index : shuffled(sentences.size())) {
            if (wounds == 0) {
                break;
            }
            Optional<String> line = damaged(article.clauses(sentences.get(index)));
            if (line.isPresent()) {
                lines.set(index, line.get());
                wounds--;
            }
        }
        return String.join("\n", lines);
    }

    /** By the first kind, in random order, that fits. */
    private Optional<String> damaged(Clauses sentence) {
        for (int kind : shuffled(kinds.size())) {
            Optional<String> line = kinds.get(kind).apply(sentence, random);
            if (line.isPresent()) {
                return line;
            }
        }
        return Optional.empty();
    }

    private int[] shuffled(int size) {
        int[] order = IntStream.range(0, size).toArray();
        for (int i = size - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[other];
            order[other] = kept;
        }
        return order;
    }

    /** <i>Sie hatte den Brief gelesen</i> → <i>Sie hatte gelesen den Brief</i>. */
    static Optional<String> brokenBracket(Clauses sentence, SplittableRandom random) {
        return bracket(sentence).map(clause -> {
            List<Constituent> right = clause.field(Field.RECHTE_KLAMMER);
            return moved(
                    sentence,
                    right.get(0).first(),
                    right.get(right.size() - 1).last(),
                    clause.finiteVerb().orElseThrow().last());
        });
    }

    /** <i>Sie hatte den Brief gelesen</i> → <i>Sie den Brief gelesen</i>. */
    static Optional<String> lostFiniteVerb(Clauses sentence, SplittableRandom random) {
        return bracket(sentence).map(clause -> {
            Constituent finite = clause.finiteVerb().orElseThrow();
            List<Token> tokens = new ArrayList<>(sentence.sentence().tokens());
            tokens.subList(finite.first(), finite.last() + 1).clear();
            return joined(tokens);
        });
    }

    /** <i>weil sie den Brief las</i> → <i>weil sie las den Brief</i>. */
    static Optional<String> verbSecondInSubclause(Clauses sentence, SplittableRandom random) {
        for (Clause clause : sentence.clauses()) {
            List<Constituent> middle = clause.field(Field.MITTELFELD);
            Optional<Constituent> finite = clause.finiteVerb();
            if (clause.kind() == ClauseKind.VERB_FINAL
                    && middle.size() > 1
                    && middle.get(0).kind().isNominal()
                    && finite.isPresent()
                    && finite.get().first() > middle.get(1).last()) {
                return Optional.of(moved(
                        sentence,
                        finite.get().first(),
                        finite.get().last(),
                        middle.get(0).last()));
            }
        }
        return Optional.empty();
    }

    /** <i>ein Brief für sie</i> → <i>ein Brief. für sie</i>. */
    static Optional<String> strayPeriod(Clauses sentence, SplittableRandom random) {
        return place(sentence, random, Upos.ADP).map(at -> {
            int cut = sentence.sentence().tokens().get(at - 1).end()
                    - sentence.sentence().range().start();
            return text(sentence).substring(0, cut) + '.' + text(sentence).substring(cut);
        });
    }

    /** <i>für den Brief</i> → <i>für den den Brief</i>. */
    static Optional<String> doubledWord(Clauses sentence, SplittableRandom random) {
        return place(sentence, random, Upos.DET).map(at -> {
            List<Token> tokens = new ArrayList<>(sentence.sentence().tokens());
            tokens.add(at, tokens.get(at));
            return joined(tokens);
        });
    }

    /** <i>für</i> → <i>fÃ¼r</i>. */
    static Optional<String> wrongDecoding(String text) {
        String wrong = new String(text.getBytes(StandardCharsets.UTF_8), WINDOWS);
        return Optional.of(wrong).filter(w -> !w.equals(text));
    }

    private Optional<String> untranslated(Clauses sentence, SplittableRandom any) {
        return Optional.of(text(sentence) + '\n' + foreign.get(any.nextInt(foreign.size())));
    }

    /** A main clause with a bracket around two tokens or more. */
    private static Optional<Clause> bracket(Clauses sentence) {
        return sentence.clauses().stream()
                .filter(clause -> clause.kind() == ClauseKind.V2)
                .filter(clause -> {
                    List<Constituent> right = clause.field(Field.RECHTE_KLAMMER);
                    Optional<Constituent> finite = clause.finiteVerb();
                    return !right.isEmpty()
                            && finite.isPresent()
                            && finite.get().field() == Field.LINKE_KLAMMER
                            && right.stream()
                                    .anyMatch(c -> c.kind() == ConstituentKind.PARTICIPLE
                                            || c.kind() == ConstituentKind.INFINITIVE)
                            && right.get(0).first() - finite.get().last() > 2;
                })
                .findFirst();
    }

    /** The index of a token of this part of speech, between words, away from the sentence's ends. */
    private static Optional<Integer> place(Clauses sentence, SplittableRandom random, Upos upos) {
        List<Token> tokens = sentence.sentence().tokens();
        int[] places = IntStream.range(MARGIN, tokens.size() - MARGIN)
                .filter(i -> tokens.get(i).upos() == upos
                        && tokens.get(i).spaceBefore()
                        && tokens.get(i - 1).isWord())
                .toArray();
        return places.length == 0 ? Optional.empty() : Optional.of(places[random.nextInt(places.length)]);
    }

    private static String moved(Clauses sentence, int first, int last, int behind) {
        List<Token> tokens = new ArrayList<>(sentence.sentence().tokens());
        List<Token> part = tokens.subList(first, last + 1);
        List<Token> kept = List.copyOf(part);
        part.clear();
        tokens.addAll(behind + 1, kept);
        return joined(tokens);
    }

    private static String joined(List<Token> tokens) {
        StringBuilder text = new StringBuilder();
        for (Token token : tokens) {
            text.append(token.spaceBefore() && !text.isEmpty() ? " " : "").append(token.text());
        }
        return text.toString();
    }

    private static String text(Clauses sentence) {
        return sentence.sentence().text();
    }
}
