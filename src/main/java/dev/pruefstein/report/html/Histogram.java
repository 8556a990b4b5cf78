package dev.pruefstein.report.html;

import dev.pruefstein.report.Labels;
import dev.pruefstein.report.Outcome;
import org.jsoup.nodes.Element;

/** How many articles have which score, those that fail apart from those that pass. Not thread-safe. */
final class Histogram {

    private static final int BINS = 20;
    private static final int WIDTH = 100 / BINS;
    private static final int HEIGHT = 60;

    private final long[] passed = new long[BINS];
    private final long[] failed = new long[BINS];
    private long tooShort;

    void add(Outcome.Checked checked) {
        if (checked.score().tooShort()) {
            tooShort++;
            return;
        }
        int bin = Math.min(BINS - 1, (int) (checked.score().value() / WIDTH));
        (checked.verdict().pass() ? passed : failed)[bin]++;
    }

    /** Appends the drawing, unless there is nothing to draw. */
    void appendTo(Element parent) {
        long highest = 0;
        for (int bin = 0; bin < BINS; bin++) {
            highest = Math.max(highest, passed[bin] + failed[bin]);
        }
        if (highest == 0) {
            return;
        }
        Element figure = parent.appendElement("figure").addClass("histogram");
        Dom.text(
                figure,
                "figcaption",
                "Artikel nach Punktzahl (" + highest + " in der höchsten Säule" + shortOnes() + ")");
        Element drawing = Dom.drawing(figure, "columns", 10 * BINS, HEIGHT, label());
        for (int bin = 0; bin < BINS; bin++) {
            column(drawing, bin, highest);
        }
        Element axis = figure.appendElement("div").addClass("axis").attr("aria-hidden", "true");
        for (int score = 0; score <= 100; score += 20) {
            Dom.text(axis, "span", Integer.toString(score));
        }
        Element key = figure.appendElement("p").addClass("key").addClass("small");
        key(key, "fail", "nicht bestanden");
        key(key, "pass", "bestanden");
    }

    private String shortOnes() {
        return tooShort == 0 ? "" : ", ohne " + Labels.count(tooShort, "zu kurzen", "zu kurze");
    }

    private void column(Element drawing, int bin, long highest) {
        double failedHeight = HEIGHT * (double) failed[bin] / highest;
        double passedHeight = HEIGHT * (double) passed[bin] / highest;
        Element group = drawing.appendElement("g");
        group.appendElement("title").appendText(range(bin) + ": " + counts(bin));
        Dom.rectangle(group, "fail", 10 * bin + 1, 8, HEIGHT - failedHeight, failedHeight);
        Dom.rectangle(group, "pass", 10 * bin + 1, 8, HEIGHT - failedHeight - passedHeight, passedHeight);
    }

    /** The drawing in words, for those who do not see it. */
    private String label() {
        StringBuilder label = new StringBuilder("Artikel nach Punktzahl.");
        for (int bin = 0; bin < BINS; bin++) {
            if (passed[bin] + failed[bin] > 0) {
                label.append(' ')
                        .append(range(bin))
                        .append(": ")
                        .append(counts(bin))
                        .append('.');
            }
        }
        return label.toString();
    }

    private static String range(int bin) {
        return bin * WIDTH + " bis " + (bin + 1) * WIDTH;
    }

    private String counts(int bin) {
        return Labels.count(passed[bin] + failed[bin], "Artikel", "Artikel")
                + (failed[bin] == 0 ? "" : ", " + failed[bin] + " nicht bestanden");
    }

    private static void key(Element parent, String className, String text) {
        Element entry = parent.appendElement("span");
        entry.appendElement("i").addClass(className);
        entry.appendText(" " + text);
    }
}
