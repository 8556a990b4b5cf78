package dev.pruefstein.report.html;

import dev.pruefstein.text.Article;
import dev.pruefstein.text.Block;
import dev.pruefstein.text.BlockKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The article as it reads, each group of blocks in a row with its notes. Used once. */
final class ArticleBody {

    private final Article article;
    private final List<Placed> findings;
    private final Set<String> explained;
    private final Set<Integer> noted = new HashSet<>();

    ArticleBody(Article article, List<Placed> findings, Set<String> explained) {
        this.article = article;
        this.findings = findings;
        this.explained = explained;
    }

    void appendTo(Element parent) {
        List<Block> blocks = article.blocks();
        int i = 0;
        while (i < blocks.size()) {
            int end = groupEnd(blocks, i);
            row(parent, blocks.subList(i, end));
            i = end;
        }
        List<Placed> elsewhere =
                findings.stream().filter(p -> !noted.contains(p.number())).toList();
        if (!elsewhere.isEmpty()) {
            Element row = parent.appendElement("div").addClass("row");
            Dom.text(row, "p", "aside", "Befunde, die an keiner Stelle des Lesetexts stehen:");
            notes(row, elsewhere);
        }
    }

    /** Items of a list, cells of a table and lines of furniture stand together, anything else alone. */
    private static int groupEnd(List<Block> blocks, int start) {
        BlockKind kind = blocks.get(start).kind();
        int end = start + 1;
        if (kind == BlockKind.LIST_ITEM || kind == BlockKind.TABLE_CELL || kind == BlockKind.FURNITURE) {
            while (end < blocks.size() && blocks.get(end).kind() == kind) {
                end++;
            }
        }
        return end;
    }

    private void row(Element parent, List<Block> group) {
        Element row = parent.appendElement("div").addClass("row");
        Element text = row.appendElement("div").addClass("text");
        List<Placed> here = new ArrayList<>();
        switch (group.get(0).kind()) {
            case LIST_ITEM -> items(text.appendElement("ul"), "li", group, here);
            case FURNITURE -> furniture(text, group, here);
            case TABLE_CELL -> table(text, group, here);
            default -> block(single(text, group.get(0).kind()), group.get(0), here);
        }
        if (!here.isEmpty()) {
            notes(row, here);
        }
        Dom.newline(parent);
    }

    private static Element single(Element text, BlockKind kind) {
        return switch (kind) {
            case HEADLINE -> text.appendElement("h3");
            case HEADING -> text.appendElement("h4");
            case TEASER -> text.appendElement("p").addClass("teaser");
            case CAPTION -> text.appendElement("p").addClass("caption");
            case QUOTE -> text.appendElement("blockquote");
            case CODE -> text.appendElement("pre");
            default -> text.appendElement("p");
        };
    }

    private void block(Element element, Block block, List<Placed> here) {
        Highlights highlights = new Highlights(block, findings);
        List<Placed> first = highlights.findings().stream()
                .filter(p -> noted.add(p.number()))
                .toList();
        here.addAll(first);
        highlights.appendTo(element, first);
    }

    private void items(Element parent, String tag, List<Block> group, List<Placed> here) {
        for (Block block : group) {
            block(parent.appendElement(tag), block, here);
        }
    }

    private void furniture(Element text, List<Block> group, List<Placed> here) {
        Element frame = text.appendElement("div").addClass("furniture");
        Dom.text(frame, "p", "label", "Gehört zur Seite, nicht zum Artikel");
        items(frame, "p", group, here);
    }

    private void table(Element text, List<Block> cells, List<Placed> here) {
        Element table = text.appendElement("div")
                .addClass("scroll")
                .attr("tabindex", "0")
                .attr("role", "group")
                .attr("aria-label", "Tabelle")
                .appendElement("table");
        Element row = table.appendElement("tr");
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0 && startsRow(cells.get(i - 1), cells.get(i))) {
                row = table.appendElement("tr");
            }
            block(row.appendElement("td"), cells.get(i), here);
        }
    }

    /** In HTML a row begins with its tag; elsewhere rows are lines. */
    private boolean startsRow(Block before, Block cell) {
        int from = before.content().sourceSpan().end();
        int to = cell.content().sourceSpan().start();
        if (to <= from) {
            return false;
        }
        String between = article.source().substring(from, to);
        return between.contains("<")
                ? between.toLowerCase(java.util.Locale.ROOT).contains("<tr")
                : between.contains("\n");
    }

    private void notes(Element row, List<Placed> placed) {
        Element notes = row.appendElement("div").addClass("notes");
        for (Placed p : placed) {
            Note.append(notes, article, p, explained);
        }
    }
}
