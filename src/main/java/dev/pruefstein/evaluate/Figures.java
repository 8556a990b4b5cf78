package dev.pruefstein.evaluate;

import dev.pruefstein.rules.RuleFiles;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the rules fared on annotated texts: the page {@code rules/figures.md}, which {@code pruefstein evaluate --page}
 * writes. Immutable and thread-safe.
 *
 * @param rows what was counted, by rule id
 */
public record Figures(Map<String, Row> rows) {

    /** The page's name under {@code rules/}. */
    public static final String FILE = "figures.md";

    private static final Pattern ROW = Pattern.compile(
            "\\| `([^`|]+)` \\| (\\d+) \\| (\\d+\\.\\d+) \\| (\\d+) \\| (\\d+) \\| [^|]* \\| (\\d+) \\| (\\d+) \\| [^|]* \\|");

    /**
     * What was counted of a rule. Neutral findings, which cost nothing, are left out.
     *
     * @param falseAlarms findings in text without errors, all of them false alarms
     * @param per1000 the same for 1000 words
     * @param translated findings in translations in which experts have marked the errors
     * @param translatedHits those of them that overlap a marked error
     * @param damaged findings in texts with known damage
     * @param damagedHits those of them that overlap the damage
     */
    public record Row(
            int falseAlarms, double per1000, int translated, int translatedHits, int damaged, int damagedHits) {}

    /** Copies the rows. */
    public Figures {
        rows = Map.copyOf(rows);
    }

    /** The page among the rule files; no rows if there is none. */
    public static Figures of(RuleFiles files) {
        Map<String, Row> rows = new LinkedHashMap<>();
        files.read(FILE).ifPresent(page -> {
            for (Matcher row = ROW.matcher(page); row.find(); ) {
                rows.put(
                        row.group(1),
                        new Row(
                                Integer.parseInt(row.group(2)),
                                Double.parseDouble(row.group(3)),
                                Integer.parseInt(row.group(4)),
                                Integer.parseInt(row.group(5)),
                                Integer.parseInt(row.group(6)),
                                Integer.parseInt(row.group(7))));
            }
        });
        return new Figures(rows);
    }

    /** What was counted of a rule in words, a sentence for each kind of text; empty if nothing is known. */
    public List<String> sentences(String ruleId) {
        List<String> sentences = new ArrayList<>();
        Optional.ofNullable(rows.get(ruleId)).ifPresent(row -> {
            sentences.add(String.format(
                    Locale.ROOT,
                    "Text without errors: %.3f findings per 1000 words (%d in all).",
                    row.per1000(),
                    row.falseAlarms()));
            sentences.add("Machine translation in which experts marked the errors: "
                    + hits(row.translated(), row.translatedHits()));
            sentences.add("Texts with known errors: " + hits(row.damaged(), row.damagedHits()));
        });
        return sentences;
    }

    private static String hits(int found, int hit) {
        return found == 0
                ? "no findings."
                : String.format(Locale.ROOT, "%d of %d findings hit one, precision %s.", hit, found, share(hit, found));
    }

    /**
     * The page of an evaluation.
     *
     * @param ids rules that have a row even if nothing was found
     */
    public static String page(Evaluation evaluation, Collection<String> ids) {
        Set<String> all = new TreeSet<>(ids);
        for (Tally tally : List.of(evaluation.nativeRules(), evaluation.translated(), evaluation.damaged())) {
            tally.names().forEach(all::add);
        }
        StringBuilder page =
                new StringBuilder(String.format(Locale.ROOT, """
                # What the rules find, and how often they are right

                Written by `pruefstein evaluate --page`; `pruefstein explain RULE` shows a rule's line. Neutral findings, which
                cost nothing, are not counted. %d texts, %d words without errors. *Hit* is a finding that overlaps a marked
                error. Experts do not mark everything that is wrong, so that the precision on translations is a lower bound;
                damaged texts hold real errors beside the known damage.

                | rule | false alarms | per 1000 words | on translations | hit | precision | on damage | hit | precision |
                |---|---|---|---|---|---|---|---|---|
                """, evaluation.texts(), evaluation.nativeWords()));
        for (String id : all) {
            page.append(String.format(
                            Locale.ROOT,
                            "| `%s` | %d | %.3f | %s | %s |%n",
                            id,
                            evaluation.nativeRules().of(id),
                            evaluation.nativeWords() == 0 ? 0 : evaluation.falseAlarms(id),
                            cells(evaluation.translated(), id),
                            cells(evaluation.damaged(), id))
                    .replace("\r\n", "\n"));
        }
        return page.toString();
    }

    private static String cells(Tally tally, String id) {
        int all = tally.of(id);
        return all + " | " + tally.hits(id) + " | " + (all == 0 ? "–" : share(tally.hits(id), all));
    }

    private static String share(int part, int all) {
        return String.format(Locale.ROOT, "%.2f", (double) part / all);
    }
}
