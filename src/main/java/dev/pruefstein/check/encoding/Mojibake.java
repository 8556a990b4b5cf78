package dev.pruefstein.check.encoding;

import dev.pruefstein.analyse.AnalysedArticle;
import dev.pruefstein.check.Category;
import dev.pruefstein.check.Check;
import dev.pruefstein.check.Heuristic;
import dev.pruefstein.check.Reporter;
import dev.pruefstein.check.Severity;
import dev.pruefstein.text.Block;
import java.nio.charset.Charset;
import java.util.Optional;

/** Text that was read in the wrong character set. */
@Heuristic(
        id = "mojibake",
        category = Category.CHARACTER_ENCODING,
        severity = Severity.MAJOR,
        confidence = 0.99,
        safeFix = true,
        finds = """
                Letters and marks that were written in UTF-8 and read in another character set, once or several times:
                *fÃ¼r*, *â€žJaâ€œ*, *GrÃƒÂ¼ne*, *f√ºr*. The word is decoded again; what comes out is the suggestion.
                """,
        why = """
                A reader sees rubbish where an umlaut or a quotation mark should be. It shows that a page was scraped
                and stored without a look at it.
                """,
        leavesAlone = """
                Foreign letters in their place (*São Paulo*, *Ângela*, *Łódź*), and every sequence that decodes to
                something a German article would not hold.
                """,
        flagged = {
            "Die Partei sucht [[fÃ¼r]] den Herbst ein Thema.",
            "[[â€žWir]] warten nicht [[lÃ¤nger“]], sagte er.",
            "Der [[BÃƒÂ¼rgermeister]] schwieg dazu."
        },
        silent = {
            "Die Wahl in São Paulo gewann Ângela Müller aus Łódź.",
            "Der Sender „FM Ö“ und die Bar „Chez André“ schließen.",
            "Es kostet 5 € – nicht mehr."
        })
public final class Mojibake implements Check {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @Override
    public void check(AnalysedArticle article, Reporter out) {
        for (Block block : article.article().prose()) {
            check(block, out);
        }
    }

    /** Looks at each piece between white space that holds a character beyond ASCII. */
    private static void check(Block block, Reporter out) {
        String text = block.text();
        int at = 0;
        while (at < text.length()) {
            int start = at;
            boolean plain = true;
            while (at < text.length() && !isGap(text, at)) {
                plain &= text.charAt(at) < 0x80;
                at++;
            }
            if (!plain) {
                word(block, start, at, out);
            }
            at++;
        }
    }

    /** White space divides words, except the no-break space that is the second half of a wrongly read letter. */
    private static boolean isGap(String text, int at) {
        char c = text.charAt(at);
        boolean half = c == 0xA0 && at > 0 && "ÃÂ".indexOf(text.charAt(at - 1)) >= 0;
        return !half && (Character.isWhitespace(c) || c == 0xA0);
    }

    private static void word(Block block, int start, int end, Reporter out) {
        String text = block.text();
        int from = start;
        int to = end;
        while (from < to && isMargin(text.charAt(from))) {
            from++;
        }
        while (to > from && isMargin(text.charAt(to - 1))) {
            to--;
        }
        if (from == to) {
            return;
        }
        int first = from;
        int last = to;
        String word = text.substring(from, to);
        repair(word)
                .ifPresent(meant -> out.at(block.content().toSource(first, last))
                        .suggest(meant)
                        .report("„" + word + "“ ist mit dem falschen Zeichensatz gelesen worden; gemeint ist „" + meant
                                + "“."));
    }

    private static boolean isMargin(char c) {
        return c < 0x80 && !Character.isLetterOrDigit(c);
    }

    private static Optional<String> repair(String word) {
        StringBuilder meant = new StringBuilder();
        boolean repaired = false;
        int at = 0;
        while (at < word.length()) {
            int start = at;
            while (at < word.length() && word.charAt(at) >= 0x80) {
                at++;
            }
            if (at > start) {
                String run = word.substring(start, at);
                Optional<String> better = repairRun(run, word);
                repaired |= better.isPresent();
                meant.append(better.orElse(run));
            } else {
                meant.append(word.charAt(at++));
            }
        }
        return repaired ? Optional.of(meant.toString()) : Optional.empty();
    }

    private static Optional<String> repairRun(String run, String word) {
        // A correctly read mark may stand before or behind the damage: „fÃ¼r“.
        for (int from = 0; from < Math.min(2, run.length()); from++) {
            for (int to = run.length(); to > Math.max(from + 1, run.length() - 2); to--) {
                Optional<String> better = MojibakeRepair.repair(run.substring(from, to));
                if (better.isPresent()) {
                    return Optional.of(run.substring(0, from) + better.get() + run.substring(to));
                }
            }
        }
        if (run.startsWith("â€")) {
            return Optional.of("“" + run.substring(2)); // the third byte of the closing mark has no character
        }
        if (word.equals("Â")) {
            return Optional.of("\u00A0");
        }
        if (run.chars().allMatch(c -> c < 0xA0)) {
            byte[] bytes = run.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
            return Optional.of(new String(bytes, WINDOWS));
        }
        return Optional.empty();
    }
}
