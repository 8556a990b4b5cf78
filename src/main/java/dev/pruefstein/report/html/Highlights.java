package dev.pruefstein.report.html;

import dev.pruefstein.check.Finding;
import dev.pruefstein.text.Block;
import dev.pruefstein.text.BlockKind;
import dev.pruefstein.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** The findings of one block, marked in its text. Findings may overlap and nest. */
final class Highlights {

    /** The finding that gives a piece of text its look: the most severe, among equals the shortest. */
    private static final Comparator<Hit> FOREMOST = Comparator.comparing(
                    (Hit h) -> h.placed.finding().severity())
            .reversed()
            .thenComparing(h -> h.placed.finding().span().length())
            .thenComparing(h -> h.placed.number());

    private final Block block;
    private final List<Hit> hits = new ArrayList<>();

    /** A finding and its range in the block's text. */
    private record Hit(Placed placed, int from, int to) {

        boolean covers(int start, int end) {
            return from <= start && end <= to;
        }
    }

    Highlights(Block block, List<Placed> findings) {
        this.block = block;
        Span whole = block.content().sourceSpan();
        for (Placed placed : findings) {
            if (touches(whole, placed.finding())) {
                add(placed);
            }
        }
    }

    private static boolean touches(Span block, Finding finding) {
        Span span = finding.span();
        return span.isEmpty() ? block.start() <= span.start() && span.start() <= block.end() : span.overlaps(block);
    }

    private void add(Placed placed) {
        Span span = placed.finding().span();
        int from = first(0, unit -> unit.end() > span.start());
        int to = first(from, unit -> unit.start() >= span.end());
        if (to > from || span.isEmpty()) {
            hits.add(new Hit(placed, aligned(from), aligned(to)));
        }
    }

    /** The first code unit from {@code low} on whose source range holds; found by halves, as a block reads onward. */
    private int first(int low, Predicate<Span> holds) {
        int high = block.text().length();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (holds.test(block.content().toSource(middle, middle + 1))) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** Cuts are kept off the middle of a surrogate pair. */
    private int aligned(int at) {
        String text = block.text();
        boolean splits = at > 0
                && at < text.length()
                && Character.isLowSurrogate(text.charAt(at))
                && Character.isHighSurrogate(text.charAt(at - 1));
        return splits ? at - 1 : at;
    }

    /** The findings that are marked in this block, in order. */
    List<Placed> findings() {
        return hits.stream().map(Hit::placed).toList();
    }

    /**
     * Appends the block's text with its marks.
     *
     * @param numbered the findings whose number is set at the end of the mark
     */
    void appendTo(Element parent, List<Placed> numbered) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, block.text().length()));
        for (Hit hit : hits) {
            cuts.add(hit.from);
            cuts.add(hit.to);
        }
        int start = 0;
        for (int end : cuts) {
            if (end > start) {
                append(parent, start, end);
            }
            appendNumbers(parent, end, numbered);
            start = end;
        }
    }

    private void append(Element parent, int start, int end) {
        String raw = block.text().substring(start, end);
        String text = block.kind() == BlockKind.CODE ? Dom.shownLines(raw).stripTrailing() : Dom.shown(raw);
        List<Hit> covering =
                hits.stream().filter(h -> h.covers(start, end)).sorted(FOREMOST).toList();
        if (covering.isEmpty()) {
            parent.appendText(text);
            return;
        }
        Placed foremost = covering.get(0).placed;
        parent.appendElement("a")
                .addClass("hit")
                .addClass(foremost.severity())
                .addClass(covering.size() > 1 ? "several" : "single")
                .attr("href", "#" + foremost.noteId())
                .attr("data-f", covering.stream().map(h -> h.placed.noteId()).collect(Collectors.joining(" ")))
                .attr("tabindex", "-1")
                .appendText(text);
    }

    private void appendNumbers(Element parent, int end, List<Placed> numbered) {
        for (Hit hit : hits) {
            Placed placed = hit.placed;
            if (hit.to == end && numbered.contains(placed)) {
                parent.appendElement("a")
                        .addClass("ref")
                        .addClass(placed.severity())
                        .attr("id", placed.markId())
                        .attr("href", "#" + placed.noteId())
                        .attr("data-n", Integer.toString(placed.number()))
                        .attr("aria-label", "Befund " + placed.number());
            }
        }
    }
}
