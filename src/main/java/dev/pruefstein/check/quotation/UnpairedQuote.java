package dev.pruefstein.check.quotation;

import dev.pruefstein.analyse.AnalysedArticle;
import dev.pruefstein.check.Category;
import dev.pruefstein.check.Check;
import dev.pruefstein.check.Heuristic;
import dev.pruefstein.check.Reporter;
import dev.pruefstein.check.Severity;
import dev.pruefstein.text.Block;
import dev.pruefstein.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A quotation mark without its partner. */
@Heuristic(
        id = "unpaired-quote",
        category = Category.PUNCTUATION,
        severity = Severity.MAJOR,
        confidence = 0.92,
        finds = """
                Speech that never closes, a closing mark where nothing was opened, and a quotation that begins inside
                another of which only one ends.
                """,
        why = "The reader cannot tell who speaks. For a news text that is a matter of substance, not of typography.",
        leavesAlone = """
                Quotations that go on over several paragraphs, opened again in each or closed in the last; apostrophes,
                inches, minutes; all German, Swiss and English marks as long as they pair; a text of a single sentence,
                which may be an excerpt of longer speech.
                """,
        flagged = {
            "Man müsse jetzt handeln, sagte sie. [[„Wir]] haben keine Zeit, sagte sie.",
            "Das Ergebnis sei [[gut“]], sagte der Trainer. Danach ging er in die Kabine.",
            "Er antwortete: [[„Nichts über uns, „nichts]] ohne uns“, und ging. Niemand hielt ihn auf."
        },
        silent = {
            "„Er sagte ‚Nein‘ und ging“, so »die Zeugin« und «der Zeuge» zu “Reportern” mit 24\"-Bildschirm.",
            """
            „Wir haben lange gewartet.

            „Jetzt ist es genug“, sagte er.""",
            "„Wir haben keine Zeit mehr zu verlieren, sagte sie.",
            "Hans’ Auto und das geht's-noch der 80’er kosten 3' Zeit, sagt Peter O’Neill."
        })
public final class UnpairedQuote implements Check {

    /** A quotation that goes on over more paragraphs than this was not closed. */
    private static final int LONGEST = 6;
    /** Two opening marks are shown together within so many code units. */
    private static final int CLOSE = 200;

    @Override
    public void check(AnalysedArticle article, Reporter out) {
        if (article.sentences().size() < 2) {
            return; // an excerpt: what is quoted in it may begin before it and end after it
        }
        List<Block> blocks = article.article().prose();
        List<QuoteScan> scans = blocks.stream().map(b -> QuoteScan.of(b.text())).toList();
        List<List<Span>> closers = new ArrayList<>();
        scans.forEach(s -> closers.add(new ArrayList<>(s.strayClosers())));
        for (int i = 0; i < blocks.size(); i++) {
            List<Span> unclosed = scans.get(i).unclosed();
            for (int k = 0; k < unclosed.size(); k++) {
                boolean last = k == unclosed.size() - 1;
                if (!(last && goesOn(i, scans, closers))) {
                    unclosed(blocks.get(i), unclosed.get(k), scans.get(i), out);
                }
            }
        }
        for (int i = 0; i < blocks.size(); i++) {
            for (Span closer : closers.get(i)) {
                unopened(blocks.get(i), closer, out);
            }
        }
    }

    /** True if the quotation is opened again in the next paragraph, or closed in one of the next. */
    private static boolean goesOn(int i, List<QuoteScan> scans, List<List<Span>> closers) {
        if (i + 1 < scans.size() && scans.get(i + 1).beginsWithMark()) {
            return true;
        }
        for (int j = i + 1; j < Math.min(scans.size(), i + 1 + LONGEST); j++) {
            if (!closers.get(j).isEmpty()) {
                closers.get(j).remove(0);
                return true;
            }
            if (!scans.get(j).quotations().isEmpty()) {
                return false; // others are quoted meanwhile
            }
        }
        return false;
    }

    private static void unclosed(Block block, Span mark, QuoteScan scan, Reporter out) {
        String text = block.text();
        int end = wordEnd(text, mark.end());
        String word = text.substring(mark.end(), end);
        Optional<Span> inner = inner(text, mark, scan);
        if (inner.isPresent()) {
            int innerEnd = wordEnd(text, inner.get().end());
            out.at(block.content().toSource(mark.start(), innerEnd))
                    .report("Vor „" + word + "“ und vor „"
                            + text.substring(inner.get().end(), innerEnd)
                            + "“ beginnt ein Zitat, aber nur eines wird geschlossen.");
            return;
        }
        out.at(block.content().toSource(mark.start(), end))
                .suggest(word)
                .report("Das Anführungszeichen vor „" + word
                        + "“ wird nicht geschlossen: Es ist nicht zu sehen, wo das Zitat endet.");
    }

    /** The mark close behind that opens a quotation inside this one. */
    private static Optional<Span> inner(String text, Span mark, QuoteScan scan) {
        return scan.quotations().stream()
                .map(QuoteScan.Quotation::open)
                .filter(o -> o.start() > mark.start()
                        && o.start() - mark.start() <= CLOSE
                        && text.charAt(o.start()) == text.charAt(mark.start()))
                .min(Comparator.naturalOrder());
    }

    private static int wordEnd(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static void unopened(Block block, Span mark, Reporter out) {
        int start = mark.start();
        String text = block.text();
        while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        String word = text.substring(start, mark.start());
        out.at(block.content().toSource(start, mark.end()))
                .suggest(word)
                .report("Das Anführungszeichen nach „" + word
                        + "“ schließt nichts: Es ist nicht zu sehen, wo das Zitat beginnt.");
    }
}
