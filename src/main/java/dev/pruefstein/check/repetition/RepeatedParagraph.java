package dev.pruefstein.check.repetition;

import dev.pruefstein.analyse.AnalysedArticle;
import dev.pruefstein.check.Category;
import dev.pruefstein.check.Check;
import dev.pruefstein.check.Heuristic;
import dev.pruefstein.check.Reporter;
import dev.pruefstein.check.Severity;
import dev.pruefstein.text.Block;
import dev.pruefstein.text.BlockKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A paragraph that stands in the article twice. */
@Heuristic(
        id = "repeated-paragraph",
        category = Category.ADDITION,
        severity = Severity.MAJOR,
        confidence = 0.97,
        safeFix = true,
        finds = """
                A paragraph whose wording stood in the article before, wholly or nearly: at least three quarters of its
                runs of three words occur in one earlier paragraph.
                """,
        why =
                "The page was put together from pieces, and one piece came twice. The reader thinks to have lost the line.",
        leavesAlone = "Short lines, refrains, list items, table cells, results; headlines have a rule of their own.",
        flagged = {"""
            Der Stadtrat beschloss am Dienstag den Bau einer neuen Schule am Bahnhof.

            Die Eltern hatten lange darauf gewartet.

            [[Der Stadtrat beschloss am Dienstag den Bau einer neuen Schule am Bahnhof.]]""", """
            Die Feuerwehr rückte in der Nacht mit zwölf Fahrzeugen aus und löschte den Brand bis zum Morgen.

            Verletzt wurde niemand.

            [[Die Feuerwehr rückte in der Nacht mit zwanzig Fahrzeugen aus und löschte den Brand bis zum Morgen.]]"""},
        silent = {"""
            Wir fahren nach Lodz.

            Die Menge sang und tanzte durch die ganze Nacht.

            Wir fahren nach Lodz.""", """
            Der Stadtrat beschloss am Dienstag den Bau einer neuen Schule am Bahnhof.

            Am Dienstag beriet der Stadtrat außerdem über die neue Schule und den alten Bahnhof."""})
public final class RepeatedParagraph implements Check {

    private static final int LEAST_WORDS = 8;
    private static final double NEARLY = 0.75;
    /** A run of words that stands in more blocks than this is a formula of the page and proves nothing. */
    private static final int MOST_BLOCKS = 40;

    @Override
    public void check(AnalysedArticle article, Reporter out) {
        List<Block> earlier = new ArrayList<>();
        Map<String, List<Integer>> places = new HashMap<>();
        for (Block block : article.article().prose()) {
            WordSequence words = WordSequence.of(block.text());
            if (!isParagraph(block.kind()) || words.size() < LEAST_WORDS || !words.isLanguage()) {
                continue;
            }
            Set<String> shingles = words.shingles();
            int twin = twin(shingles, places);
            if (twin >= 0) {
                Reporter.Draft draft = out.at(block.content().sourceSpan());
                boolean same = WordSequence.of(earlier.get(twin).text()).equals(words);
                // Which of two versions is the right one, only an editor knows.
                (same ? draft.suggest("") : draft)
                        .report("Dieser Absatz stand schon einmal im Text: „"
                                + beginning(earlier.get(twin).text()) + "“");
            } else {
                for (String shingle : shingles) {
                    List<Integer> known = places.computeIfAbsent(shingle, s -> new ArrayList<>());
                    if (known.size() < MOST_BLOCKS) {
                        known.add(earlier.size());
                    }
                }
                earlier.add(block);
            }
        }
    }

    private static boolean isParagraph(BlockKind kind) {
        return kind.holdsSentences() || kind == BlockKind.CAPTION;
    }

    /** The earlier paragraph that holds most of these shingles, -1 if none holds enough. */
    private static int twin(Set<String> shingles, Map<String, List<Integer>> places) {
        Map<Integer, Integer> shared = new HashMap<>();
        int best = -1;
        int most = 0;
        for (String shingle : shingles) {
            for (int place : places.getOrDefault(shingle, List.of())) {
                int count = shared.merge(place, 1, Integer::sum);
                if (count > most || (count == most && place < best)) {
                    most = count;
                    best = place;
                }
            }
        }
        return most >= NEARLY * shingles.size() ? best : -1;
    }

    private static String beginning(String text) {
        int end = text.length() <= 60 ? text.length() : text.lastIndexOf(' ', 60);
        return end == text.length() ? text : text.substring(0, Math.max(end, 20)) + " …";
    }
}
