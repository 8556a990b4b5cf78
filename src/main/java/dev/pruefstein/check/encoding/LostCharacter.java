package dev.pruefstein.check.encoding;

import dev.pruefstein.analyse.AnalysedArticle;
import dev.pruefstein.check.Category;
import dev.pruefstein.check.Check;
import dev.pruefstein.check.Heuristic;
import dev.pruefstein.check.Reporter;
import dev.pruefstein.check.Severity;
import dev.pruefstein.text.Block;
import dev.pruefstein.text.WebAddress;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Letters that no character set could bring back. */
@Heuristic(
        id = "lost-character",
        category = Category.CHARACTER_ENCODING,
        severity = Severity.MAJOR,
        confidence = 0.98,
        finds = """
                The replacement character where a letter was (*Br\uFFFDssel*), and a question mark inside a word that
                becomes a German word with an umlaut (*M?nchen*). The word that the dictionary knows is suggested.
                """,
        why = "The letter is gone for good; the reader has to guess, and a search will not find the word.",
        leavesAlone = "A question mark at the end of a word, in web addresses, and where no umlaut makes a word of it.",
        flagged = {"Der Rat in [[Br\uFFFDssel]] tagt heute.", "Das Spiel in [[M?nchen]] endete 2:1."},
        silent = {
            "Wer kommt? Niemand wei\u00df es.",
            "Die Seite example.org/suche?wort=a gibt es nicht mehr, und wer?wann?wo bleibt offen."
        })
public final class LostCharacter implements Check {

    private static final Pattern WORD =
            Pattern.compile("\\p{L}*+(?:\\uFFFD++|(?<=\\p{L})\\?(?=\\p{Ll}))[\\p{L}\\uFFFD]*+");
    private static final String[] LETTERS = {"ü", "ä", "ö", "ß", "Ü", "Ä", "Ö", "é"};

    @Override
    public void check(AnalysedArticle article, Reporter out) {
        for (Block block : article.article().prose()) {
            Matcher words = WORD.matcher(block.text());
            while (words.find()) {
                check(article, block, words, out);
            }
        }
    }

    private static void check(AnalysedArticle article, Block block, Matcher found, Reporter out) {
        String word = found.group();
        boolean certain = word.indexOf('\uFFFD') >= 0;
        Optional<String> meant = meant(article, word);
        if (!certain && (meant.isEmpty() || WebAddress.covers(block.text(), found.start(), found.end()))) {
            return;
        }
        Reporter.Draft draft = out.at(block.content().toSource(found.start(), found.end()));
        if (meant.isPresent()) {
            draft = draft.suggest(meant.get());
        }
        draft.report("In „" + word + "“ ist ein Zeichen verloren gegangen"
                + meant.map(m -> "; gemeint ist wohl „" + m + "“.").orElse("."));
    }

    private static Optional<String> meant(AnalysedArticle article, String word) {
        for (String letter : LETTERS) {
            String candidate = word.replace("\uFFFD", letter).replace("?", letter);
            if (word.length() > 2 && !article.lookup(candidate).isEmpty()) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }
}
