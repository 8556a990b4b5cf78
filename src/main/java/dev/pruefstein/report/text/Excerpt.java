package dev.pruefstein.report.text;

import dev.pruefstein.report.text.Cells.Glyph;
import dev.pruefstein.text.Article;
import dev.pruefstein.text.Span;
import java.util.List;

/**
 * The part of a source line around a finding, and where the finding stands in it.
 *
 * @param line line number, from 1
 * @param before what is shown before the finding
 * @param marked what is shown of the finding on its first line; empty if the finding covers nothing
 * @param after what is shown after the finding
 */
record Excerpt(int line, String before, String marked, String after) {

    private static final String CUT = "…";

    /** Cells of the ellipsis and the space beside it. */
    private static final int CUT_CELLS = 2;

    /** The excerpt of a finding's first line, at most {@code width} cells wide. */
    static Excerpt of(Article article, Span finding, int width) {
        int number = article.position(finding.start()).line();
        Span line = article.lines().line(number);
        int start = Math.min(finding.start(), line.end());
        int end = Math.min(finding.end(), line.end());
        // Every cell comes from at least one code unit, so that this much of a long line is enough to look at.
        int from = Math.max(line.start(), aligned(article.source(), start - width));
        int middle = Math.min(end, aligned(article.source(), start + width));
        int to = Math.min(line.end(), aligned(article.source(), middle + width));
        List<Glyph> before = Cells.glyphs(article.source(), from, start);
        List<Glyph> marked = Cells.glyphs(article.source(), start, middle);
        List<Glyph> after = middle < end ? List.of() : Cells.glyphs(article.source(), middle, to);
        boolean cutAfter = middle < end || to < line.end();
        return fit(number, before, marked, after, new Window(width, from > line.start(), middle < end, cutAfter));
    }

    /** Offsets are kept off the middle of a surrogate pair. */
    private static int aligned(String text, int offset) {
        boolean splits = offset > 0
                && offset < text.length()
                && Character.isLowSurrogate(text.charAt(offset))
                && Character.isHighSurrogate(text.charAt(offset - 1));
        return splits ? offset - 1 : offset;
    }

    private record Window(int width, boolean cutBefore, boolean cutMarked, boolean cutAfter) {}

    private static Excerpt fit(int line, List<Glyph> before, List<Glyph> marked, List<Glyph> after, Window window) {
        int b = Cells.width(before);
        int m = Cells.width(marked);
        int a = Cells.width(after);
        if (!window.cutBefore && !window.cutAfter && b + m + a <= window.width) {
            return new Excerpt(line, Cells.shown(before), Cells.shown(marked), Cells.shown(after));
        }
        int free = Math.max(0, window.width - m);
        int share = Math.max(Math.min(free / 2, window.width / 3), free - a);
        int left = Math.min(b, Math.max(share, CUT_CELLS));
        String lead = b <= left && !window.cutBefore ? Cells.shown(before) : tail(before, left);
        int used = Cells.width(lead);
        int least = window.cutAfter ? CUT_CELLS : Math.min(a, CUT_CELLS);
        if (window.cutMarked || used + m + least > window.width) {
            return new Excerpt(line, lead, head(marked, window.width - used), "");
        }
        int right = window.width - used - m;
        String trail = a <= right && !window.cutAfter ? Cells.shown(after) : head(after, right);
        return new Excerpt(line, lead, Cells.shown(marked), trail);
    }

    /** The last words that fit, after an ellipsis. */
    private static String tail(List<Glyph> glyphs, int width) {
        int first = glyphs.size();
        int used = CUT_CELLS;
        while (first > 0 && used + glyphs.get(first - 1).width() <= width) {
            first--;
            used += glyphs.get(first).width();
        }
        // A word is not shown from its middle: step on to the next space.
        while (first > 0 && first < glyphs.size() && !glyphs.get(first - 1).isSpace()) {
            first++;
        }
        boolean spaced =
                first < glyphs.size() || (first > 0 && glyphs.get(first - 1).isSpace());
        return CUT + (spaced ? " " : "") + Cells.shown(glyphs.subList(first, glyphs.size()));
    }

    /** The first words that fit, before an ellipsis. */
    private static String head(List<Glyph> glyphs, int width) {
        int last = 0;
        int used = CUT_CELLS;
        while (last < glyphs.size() && used + glyphs.get(last).width() <= width) {
            used += glyphs.get(last).width();
            last++;
        }
        int space = last;
        while (space >= 0 && space < glyphs.size() && !glyphs.get(space).isSpace()) {
            space--;
        }
        // One word that is longer than the line is cut in its middle.
        int end = space >= 0 ? space : last;
        String shown = Cells.shown(glyphs.subList(0, end)).stripTrailing();
        return shown + (space >= 0 && !glyphs.isEmpty() ? " " : "") + CUT;
    }

    /** The underline below the shown line: spaces as wide as {@code before}, carets as wide as {@code marked}. */
    String underline() {
        return " ".repeat(Cells.width(before)) + "^".repeat(Math.max(1, Cells.width(marked)));
    }
}
