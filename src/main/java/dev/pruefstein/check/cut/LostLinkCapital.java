package dev.pruefstein.check.cut;

import dev.pruefstein.analyse.AnalysedArticle;
import dev.pruefstein.check.Category;
import dev.pruefstein.check.Check;
import dev.pruefstein.check.Heuristic;
import dev.pruefstein.check.Lexicon;
import dev.pruefstein.check.Lexicons;
import dev.pruefstein.check.Reporter;
import dev.pruefstein.check.Severity;
import dev.pruefstein.text.BlockKind;
import dev.pruefstein.text.Reading;
import dev.pruefstein.text.Sentence;
import dev.pruefstein.text.Token;
import dev.pruefstein.text.Upos;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A function word with a capital in the middle of a sentence. */
@Heuristic(
        id = "lost-link-capital",
        category = Category.PUNCTUATION,
        severity = Severity.MAJOR,
        confidence = 0.93,
        finds = """
                An article, pronoun, conjunction or preposition with a capital letter in the middle of a sentence
                (*nahe der Grenze Was der Geheimdienst meldet*), also where the next sentence begins without a full stop
                before it (*38 Prozent Die ÖVP verlor*).
                """,
        why = """
                The text was translated in pieces, cut at a link. A comma or a full stop is missing, and often more than
                that.
                """,
        leavesAlone = """
                Titles of works (*der Film Die Welle*), media, parties (*Die Zeit*, *Die Grünen*), genitives before a
                title (*Kafkas Der Prozess*), polite *Sie* and *Ihr*, text after a colon, dash, quotation mark or number.
                """,
        flagged = {
            "Die Truppen stehen nahe der Grenze [[Was]] der Geheimdienst seit Wochen meldet.",
            "Die Partei kam auf dreißig Prozent [[Die]] Opposition verlor deutlich.",
            "Er wartet auf das Gesetz [[Das]] noch heuer beschlossen werden soll."
        },
        silent = {
            "Am Abend lief der Film Die Welle im Kino, dann las sie Kafkas Der Prozess.",
            "Das berichtet Die Zeit. Wir danken Ihnen, dass Sie mit Ihrer Familie gekommen sind.",
            "Wien – Die Regierung berät: Die Steuern sollen sinken. „Nein“, Das Wort fiel nicht."
        })
public final class LostLinkCapital implements Check {

    private static final Set<String> RELATIVES = Set.of(
            "der", "die", "das", "dem", "den", "dessen", "deren", "was", "wo", "wer", "wie", "welche", "welcher");
    private static final Set<String> CONNECTIVES = Set.of(
            "dass",
            "wenn",
            "weil",
            "als",
            "und",
            "aber",
            "oder",
            "doch",
            "denn",
            "sondern",
            "ob",
            "während",
            "obwohl",
            "nachdem",
            "bevor",
            "damit",
            "sodass",
            "wobei",
            "weshalb",
            "wofür",
            "womit",
            "woran",
            "wodurch",
            "indem",
            "falls",
            "sofern",
            "sowie",
            "sobald",
            "seitdem",
            "ein",
            "eine",
            "einen",
            "einem",
            "einer",
            "im",
            "bei",
            "nach",
            "auf",
            "mit",
            "für",
            "von",
            "aus",
            "zum",
            "zur",
            "auch",
            "dabei",
            "dort",
            "jedoch",
            "laut",
            "seit",
            "zwischen",
            "gegen",
            "ohne",
            "um",
            "unter",
            "vor",
            "bis",
            "durch");
    private static final Set<String> QUANTITIES =
            Set.of("Prozent", "Euro", "Dollar", "Millionen", "Milliarden", "Uhr", "Jahre", "Jahren", "Menschen");

    private final Lexicon titleNouns;
    private final Lexicon names;

    /** Reads {@code title-nouns.txt} and {@code names-with-article.txt} of {@code rules/lexicon/}. */
    public LostLinkCapital(Lexicons lexicons) {
        this.titleNouns = lexicons.get("title-nouns");
        this.names = lexicons.get("names-with-article");
    }

    @Override
    public void check(AnalysedArticle article, Reporter out) {
        for (Sentence sentence : article.sentences()) {
            BlockKind kind = sentence.block().kind();
            if (kind.holdsSentences() || kind == BlockKind.LIST_ITEM) {
                check(sentence, out);
            }
        }
    }

    private void check(Sentence sentence, Reporter out) {
        List<Token> tokens = sentence.tokens();
        for (int i = 1; i < tokens.size() - 2; i++) {
            if (isCandidate(tokens, i) && !isTitle(sentence, i) && hasClauses(tokens, i)) {
                Token token = tokens.get(i);
                String before = tokens.get(i - 1).text();
                out.at(sentence.source(i, i))
                        .suggest(token.text().toLowerCase(Locale.GERMAN))
                        .report("„" + token.text() + "“ steht mitten im Satz groß: Nach „" + before
                                + "“ fehlt ein Komma oder ein Satzende.");
            }
        }
    }

    private static boolean isCandidate(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        String lower = token.text().toLowerCase(Locale.GERMAN);
        if (!token.isCapitalised()
                || !token.spaceBefore()
                || token.text().length() < 2
                || Character.isUpperCase(token.text().charAt(1))) {
            return false;
        }
        Token next = tokens.get(i + 1);
        Token previous = tokens.get(i - 1);
        boolean connective = CONNECTIVES.contains(lower);
        if ((!RELATIVES.contains(lower) && !connective) || !next.isWord() || !isWord(previous)) {
            return false;
        }
        // Licht Ins Dunkel, It Was a Long Day: between capitals, or before a word that is not German
        boolean german = !previous.readings().isEmpty()
                && (next.isCapitalised() ? next.mayBe("SUB") : !next.readings().isEmpty());
        return !connective || german;
    }

    private static boolean isWord(Token token) {
        return Character.isLetter(token.text().codePointAt(0));
    }

    private boolean isTitle(Sentence sentence, int i) {
        List<Token> tokens = sentence.tokens();
        Token previous = tokens.get(i - 1);
        String name = tokens.get(i).text() + " " + tokens.get(i + 1).text();
        return names.contains(name)
                || opensName(previous)
                || followsTitleNoun(previous.text())
                || (previous.isCapitalised() && previous.text().endsWith("s") && !previous.mayBe("SUB"))
                || isArticle(previous.text());
    }

    /** After a preposition, article, adjective or conjunction only a name can begin: in Die Welt, und Der Standard. */
    private static boolean opensName(Token previous) {
        if (previous.upos() == Upos.ADP || previous.upos() == Upos.ADP_DET || previous.upos() == Upos.DET) {
            return !previous.mayBe("VER") && !previous.mayBe("ZUS");
        }
        return previous.upos() == Upos.CCONJ
                || previous.isOnly("KON")
                || previous.isOnly("PRP")
                || previous.isOnly("ART")
                || (previous.upos() == Upos.ADJ
                        && !previous.isCapitalised()
                        && !previous.mayBe("PA2:PRD")
                        && !previous.mayBe("ADJ:PRD"));
    }

    private static boolean isArticle(String word) {
        return RELATIVES.contains(word.toLowerCase(Locale.GERMAN));
    }

    private boolean followsTitleNoun(String previous) {
        String lower = previous.toLowerCase(Locale.GERMAN);
        return titleNouns.entries().stream().anyMatch(lower::endsWith)
                || titleNouns.entries().stream().anyMatch(t -> lower.equals(t + "s") || lower.equals(t + "es"));
    }

    /** A title stands inside one clause; a lost link has a clause on both sides. */
    private static boolean hasClauses(List<Token> tokens, int i) {
        boolean after = hasFiniteVerb(tokens.subList(i + 1, tokens.size()));
        if (after && opensRelativeClause(tokens, i)) {
            return true;
        }
        if (!hasFiniteVerb(tokens.subList(0, i))) {
            return false;
        }
        return after
                || CONNECTIVES.contains(tokens.get(i).text().toLowerCase(Locale.GERMAN))
                || QUANTITIES.contains(tokens.get(i - 1).text());
    }

    /** Eine Stadt Die oft, ein Spieler Der im Herbst: an article would stand before a noun or an adjective. */
    private static boolean opensRelativeClause(List<Token> tokens, int i) {
        int behind = i + 1;
        while (behind + 1 < tokens.size() && tokens.get(behind).isOnly("ADV")) {
            behind++;
        }
        // „Am Hafen Die derzeit teuerste Wohnung …“: an article, the words before it were a heading
        boolean article = tokens.get(behind).readings().stream().anyMatch(LostLinkCapital::isInflectedAdjective);
        if (article || tokens.get(i).text().equals("Was")) {
            return false;
        }
        Token next = tokens.get(i + 1);
        boolean adverbial = next.mayBe("ADV") || next.mayBe("PRP") || next.mayBe("PRO:REF") || next.mayBe("PRO:PER");
        return RELATIVES.contains(tokens.get(i).text().toLowerCase(Locale.GERMAN))
                && adverbial
                && !next.isCapitalised()
                && next.readings().stream().noneMatch(LostLinkCapital::isInflectedAdjective);
    }

    private static boolean isInflectedAdjective(Reading reading) {
        boolean adjective = reading.is("ADJ") || reading.is("PA1") || reading.is("PA2");
        return adjective && !reading.tag().contains(":PRD");
    }

    private static boolean hasFiniteVerb(List<Token> tokens) {
        for (Token token : tokens) {
            boolean finite = token.readings().stream()
                    .anyMatch(r -> r.is("VER")
                            && (r.tag().contains(":1:")
                                    || r.tag().contains(":2:")
                                    || r.tag().contains(":3:")));
            if (finite && (token.upos() == Upos.VERB || token.upos() == Upos.AUX) && !token.isCapitalised()) {
                return true;
            }
        }
        return false;
    }
}
