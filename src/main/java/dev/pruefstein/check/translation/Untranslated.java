package dev.pruefstein.check.translation;

import dev.pruefstein.analyse.AnalysedArticle;
import dev.pruefstein.analyse.EnglishDictionary;
import dev.pruefstein.check.Category;
import dev.pruefstein.check.Check;
import dev.pruefstein.check.Heuristic;
import dev.pruefstein.check.Lexicons;
import dev.pruefstein.check.Reporter;
import dev.pruefstein.check.Severity;
import dev.pruefstein.check.translation.ForeignWord.Kind;
import dev.pruefstein.text.Block;
import dev.pruefstein.text.BlockKind;
import dev.pruefstein.text.Sentence;
import dev.pruefstein.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Passages, phrases and grammatical words that stayed in the source language. */
@Heuristic(
        id = "untranslated",
        category = Category.UNTRANSLATED,
        severity = Severity.MAJOR,
        confidence = 0.95,
        finds = """
                Sentences, ends of sentences, phrases and single words that stayed in English, phrases in French, Spanish
                or Italian, and sentences of any other language; one finding for a passage. A word counts as English
                where the English dictionary has it and the German one does not; a content word that stands alone
                (*residents*) is minor.""",
        why = "The translation stopped half-way: the reader meets a language that the article is not written in.",
        leavesAlone = """
                Whatever stands in quotation marks; names and titles (*Bank of America*, *Lord of the Rings*); the
                English that German news uses (*Update*, *last but not least*: `rules/lexicon/foreign-phrases.txt`); a short
                original term in brackets or after *englisch*, *Titel*, *Motto* and the like.""",
        flagged = {
            "Die Verhandlungen dauern an. [[The ministry declined to comment on the report.]] Am Freitag geht es weiter.",
            "Der Minister kündigte neue Regeln an, [[but he did not give any details]].",
            "Die Soldaten, die [[on the front line]] stehen, brauchen Munition.",
            "Er kam zu spät, [[because]] der Zug ausgefallen war.",
            "Die Zahl der [[commuters]] steigt seit Jahren, auch der [[former head]] der Bahn fährt Rad.",
            "Die Lage ist angespannt. [[Le ministre a déclaré que le gouvernement ne peut pas accepter cette proposition.]]"
        },
        silent = {
            "Das Start-up will mit einem Update seiner App neue Deals abschließen, sagte der CEO beim Meeting in London.",
            "„We will never surrender“, sagte der Premier. Die Bank of America und die New York Times berichteten darüber.",
            "Last but not least zeigte das Kino am Abend den Klassiker Lord of the Rings und die Serie Game of Thrones.",
            "Der Film läuft unter dem englischen Titel The Man Who Was Not There in vielen Kinos."
        })
public final class Untranslated implements Check {

    private static final double ENOUGH = 4.5;
    private static final int SHORT_ASIDE = 6;
    private static final int QUOTED = 60;
    private static final int CUE_DISTANCE = 4;
    private static final Set<String> CUES = Set.of(
            "englisch",
            "englische",
            "englischen",
            "englischer",
            "englisches",
            "engl",
            "titel",
            "motto",
            "slogan",
            "song",
            "album",
            "single",
            "film",
            "serie",
            "roman",
            "lied",
            "hit",
            "hashtag",
            "namens",
            "genannt",
            "sogenannte",
            "sogenannten",
            "sprichwort",
            "kürzel",
            "wort",
            "fachausdruck",
            "ausdruck",
            "befehl",
            "funktion",
            "datei",
            "kommando",
            "bezeichnung",
            "begriff",
            "hymne",
            "thriller",
            "buch",
            "stück",
            "band");

    private final List<ForeignLanguage> languages;
    private final LoanPhrases loans;

    /** With the word lists of the languages and the loan phrases. */
    public Untranslated(Lexicons lexicons) {
        this.languages = List.of(
                new ForeignLanguage("Englisch", lexicons.get("words-en"), EnglishDictionary::contains),
                new ForeignLanguage("Französisch", lexicons.get("words-fr"), null),
                new ForeignLanguage("Spanisch", lexicons.get("words-es"), null),
                new ForeignLanguage("Italienisch", lexicons.get("words-it"), null));
        this.loans = new LoanPhrases(lexicons.get("foreign-phrases"));
    }

    private record Passage(Span span, double weight, String language, Severity severity) {}

    @Override
    public void check(AnalysedArticle article, Reporter out) {
        for (Block block : article.article().blocks()) {
            List<Sentence> sentences = article.sentences(block);
            // A block quotation is marked as somebody else's words.
            if (!sentences.isEmpty() && block.kind() != BlockKind.QUOTE) {
                List<Passage> passages = new ArrayList<>();
                for (ForeignLanguage language : languages) {
                    for (ForeignRun run : ForeignRun.in(language.weigh(sentences, article, loans))) {
                        passage(language, run, passages);
                    }
                }
                for (Sentence sentence : sentences) {
                    ForeignSentence.of(sentence, languages.get(0), article, loans)
                            .ifPresent(span ->
                                    passages.add(new Passage(span, 0, ForeignSentence.LANGUAGE, Severity.MAJOR)));
                }
                report(passages, article.article().source(), out);
            }
        }
    }

    private static void passage(ForeignLanguage language, ForeignRun run, List<Passage> passages) {
        ForeignRun grown = run.toSentenceEdges();
        if (isForeign(language, grown)) {
            add(language, grown, Severity.MAJOR, passages);
        } else if (language.hasDictionary()) {
            for (int i = run.from(); i < run.to(); i++) {
                ForeignRun alone = new ForeignRun(run.words(), i, i + 1);
                if (run.words().get(i).kind() == Kind.SINGLE && standsAmongGerman(run.words(), i)) {
                    add(language, alone, Severity.MAJOR, passages);
                } else if (isLeftWord(run.words(), i) && !isAside(alone)) {
                    add(language, alone, Severity.MINOR, passages);
                }
            }
        }
    }

    /** Die Zahl der residents steigt: written like no German noun. */
    private static boolean isLeftWord(List<ForeignWord> words, int at) {
        ForeignWord word = words.get(at);
        return word.kind() == Kind.CONTENT && !word.token().isCapitalised() && standsAmongGerman(words, at);
    }

    private static void add(ForeignLanguage language, ForeignRun run, Severity severity, List<Passage> passages) {
        ForeignWord first = run.words().get(run.from());
        ForeignWord last = run.words().get(run.to() - 1);
        Span inBlock = new Span(first.token().start(), last.token().end());
        Span span = first.sentence().block().content().toSource(inBlock);
        passages.add(new Passage(span, run.weight(), language.germanName(), severity));
    }

    private static boolean isForeign(ForeignLanguage language, ForeignRun run) {
        int grammatical = run.count(ForeignWord::isGrammatical);
        int counting = run.count(ForeignWord::counts);
        int shared = run.count(w -> w.kind() == Kind.SHARED && !w.token().isCapitalised());
        int particles = run.count(w -> w.kind() == Kind.NAME_PARTICLE);
        int least = language.hasDictionary() ? 1 : 2;
        if (run.isWhole() && run.count(w -> w.kind() == Kind.GERMAN) == 0) {
            return (counting + shared >= 2 && grammatical >= least)
                    || (language.hasDictionary()
                            && (counting >= 2 || (counting >= 1 && counting + shared + particles >= 3)));
        }
        if (isAside(run)) {
            return false;
        }
        if (!language.hasDictionary()) {
            return grammatical >= 2 && counting >= 3 && run.weight() >= ENOUGH;
        }
        // Content words in lower case are no title: on the front line, arrested on suspicion of murder, after extra
        // time
        int content = run.count(w -> w.kind() == Kind.CONTENT && !w.token().isCapitalised());
        return (grammatical >= 1 && counting + shared >= 3)
                || (grammatical >= 1 && content >= 1 && counting + particles >= 3)
                || content >= 2
                || (content >= 1 && particles >= 1);
    }

    /** True for a short term in brackets or announced as a title: <i>Kreditausfälle (credit default swaps)</i>. */
    private static boolean isAside(ForeignRun run) {
        if (run.wordCount() > SHORT_ASIDE) {
            return false;
        }
        List<ForeignWord> words = run.words();
        int nearest = Math.max(0, run.from() - CUE_DISTANCE);
        for (int i = run.from() - 1; i >= nearest && words.get(i).sharesSentence(run.first()); i--) {
            String before = words.get(i).token().text();
            if (before.equals("(") || CUES.contains(before.toLowerCase(Locale.GERMAN))) {
                return true;
            }
        }
        return false;
    }

    /** True if German words stand on both sides of the word, at least one of them in lower case. */
    private static boolean standsAmongGerman(List<ForeignWord> words, int at) {
        ForeignWord before = neighbour(words, at, -1);
        ForeignWord after = neighbour(words, at, 1);
        return before != null
                && after != null
                && isGerman(before)
                && isGerman(after)
                && (isInLowerCase(before) || isInLowerCase(after));
    }

    private static boolean isGerman(ForeignWord word) {
        return !word.counts()
                && !word.token().readings().isEmpty()
                && !word.token().isOnly("EIG");
    }

    /** A first word counts as one: its capital says nothing. */
    private static boolean isInLowerCase(ForeignWord word) {
        return !word.token().isCapitalised()
                || word.token().equals(word.sentence().tokens().get(0));
    }

    /** The next word on one side, passing over a comma; null if the sentence or something else ends there. */
    private static @Nullable ForeignWord neighbour(List<ForeignWord> words, int at, int step) {
        int i = at + step;
        if (i >= 0 && i < words.size() && words.get(i).token().text().equals(",")) {
            i += step;
        }
        if (i < 0 || i >= words.size() || !words.get(i).sharesSentence(words.get(at))) {
            return null;
        }
        return words.get(i);
    }

    private static void report(List<Passage> passages, String source, Reporter out) {
        // A passage may look like two languages; the one with more evidence is reported.
        passages.sort(Comparator.comparingDouble((Passage p) -> -p.weight()).thenComparing(Passage::span));
        List<Span> done = new ArrayList<>();
        for (Passage passage : passages) {
            if (done.stream().noneMatch(passage.span()::overlaps)) {
                done.add(passage.span());
                String text = passage.span().of(source);
                out.at(passage.span())
                        .severity(passage.severity())
                        .report("Nicht übersetzt (" + passage.language() + "): „" + shortened(text) + "“");
            }
        }
    }

    private static String shortened(String text) {
        return text.length() <= QUOTED ? text : text.substring(0, QUOTED).strip() + " …";
    }
}
