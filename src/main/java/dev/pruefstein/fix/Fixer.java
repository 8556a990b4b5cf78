package dev.pruefstein.fix;

import dev.pruefstein.check.Finding;
import dev.pruefstein.report.Outcome;
import dev.pruefstein.text.Article;
import dev.pruefstein.text.Edit;
import dev.pruefstein.text.EditableText;
import dev.pruefstein.text.Format;
import dev.pruefstein.text.Source;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Applies the only suggestion of each finding whose rule is safe, and looks again, until nothing is left to apply. What
 * comes out is not changed by a second run. Thread-safe if the look is.
 */
public final class Fixer {

    /** Passes after which a text that keeps finding something new is left as it is. */
    private static final int MOST_PASSES = 10;

    private final Function<Source, Outcome.Checked> look;
    private final Set<String> rules;

    /**
     * An article after fixing.
     *
     * @param text the article in its file
     * @param applied number of applied suggestions by rule id; empty if nothing was changed
     */
    public record Fixed(EditableText text, Map<String, Integer> applied) {

        /** Copies the numbers. */
        public Fixed {
            applied = Collections.unmodifiableMap(new TreeMap<>(applied));
        }
    }

    private record Fix(String ruleId, Edit edit) {}

    /**
     * A fixer.
     *
     * @param look finds what is wrong with an article; what it throws is passed on
     * @param rules ids of the rules whose suggestions are applied
     */
    public Fixer(Function<Source, Outcome.Checked> look, Set<String> rules) {
        this.look = look;
        this.rules = Set.copyOf(rules);
    }

    /** Fixes one article. */
    public Fixed fix(EditableText text) {
        Map<String, Integer> applied = new TreeMap<>();
        EditableText current = text;
        List<Fix> fixes = fixes(current);
        for (int pass = 0; pass < MOST_PASSES && !fixes.isEmpty(); pass++) {
            EditableText changed = current.edited(fixes.stream().map(Fix::edit).toList());
            List<Fix> left = fixes(changed);
            if (left.size() >= fixes.size()) {
                break; // A suggestion that does not mend what it was made for would be applied for ever.
            }
            fixes.forEach(fix -> applied.merge(fix.ruleId(), 1, Integer::sum));
            current = changed;
            fixes = left;
        }
        return new Fixed(current, applied);
    }

    /** What can be applied at once: from front to back, what overlaps an earlier one waits for the next pass. */
    private List<Fix> fixes(EditableText text) {
        Outcome.Checked looked = look.apply(text.source());
        EditsOfFindings edits = edits(text.source().format(), looked.article());
        List<Fix> all = new ArrayList<>();
        for (Finding finding : looked.findings()) {
            if (rules.contains(finding.ruleId()) && finding.suggestions().size() == 1) {
                edits.edit(finding)
                        .filter(edit -> text.canHold(edit.replacement()))
                        .ifPresent(edit -> all.add(new Fix(finding.ruleId(), edit)));
            }
        }
        all.sort(Comparator.comparing(Fix::edit).thenComparing(Fix::ruleId));
        List<Fix> disjoint = new ArrayList<>();
        int end = -1;
        for (Fix fix : all) {
            if (fix.edit().span().start() >= end) {
                disjoint.add(fix);
                end = Math.max(fix.edit().span().end(), fix.edit().span().start() + 1);
            }
        }
        return disjoint;
    }

    private static EditsOfFindings edits(Format format, Article article) {
        return new EditsOfFindings(
                article,
                switch (format) {
                    case TEXT -> new TextMarkup(article.source());
                    case MARKDOWN -> new MarkdownMarkup(article.source());
                    case HTML -> new HtmlMarkup(article.source());
                });
    }
}
