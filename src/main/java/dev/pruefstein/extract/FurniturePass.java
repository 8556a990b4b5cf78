package dev.pruefstein.extract;

import dev.pruefstein.text.Block;
import dev.pruefstein.text.BlockKind;
import dev.pruefstein.text.FurnitureKind;
import dev.pruefstein.text.MappedText;
import dev.pruefstein.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds furniture that no markup names, among the blocks of an article: first each block by itself, then by its
 * neighbours. Titles below a label are links as well, and what stands between the pieces of a comment form belongs to it.
 */
final class FurniturePass {

    /** More titles than this below one label are a list of the article's own. */
    private static final int MOST_TITLES = 8;

    private static final int MOST_WORDS_IN_FORMS = 8;

    private final Furniture furniture;

    FurniturePass(Furniture furniture) {
        this.furniture = furniture;
    }

    /** The blocks with unmarked furniture named as such. What markup has named already is left alone. */
    List<Block> apply(List<Block> blocks) {
        @Nullable FurnitureKind[] kinds = new FurnitureKind[blocks.size()];
        List<Line> lines = blocks.stream().map(b -> Line.of(b.text())).toList();
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] = alone(blocks.get(i), lines.get(i), i == 0);
        }
        linksAmidProse(blocks, lines, kinds);
        titlesBelowLabels(blocks, lines, kinds);
        remainsAtTheEnd(blocks, lines, kinds);
        if (isAll(blocks, kinds)) {
            return blocks;
        }
        List<Block> named = new ArrayList<>(blocks.size());
        for (int i = 0; i < kinds.length; i++) {
            FurnitureKind kind = kinds[i];
            Block block = blocks.get(i);
            if (kind != null) {
                named.add(Block.furniture(kind, block.content(), false));
            } else {
                named.addAll(withoutSiteTail(block, i == 0, lines.get(i)));
            }
        }
        return named;
    }

    /** True if no prose would be left: what stands alone is the text, whatever it looks like. */
    private static boolean isAll(List<Block> blocks, @Nullable FurnitureKind[] kinds) {
        for (int i = 0; i < kinds.length; i++) {
            if (kinds[i] == null && blocks.get(i).kind().isProse()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOpen(Block block) {
        return block.kind().isProse() && block.kind() != BlockKind.HEADLINE && block.kind() != BlockKind.TABLE_CELL;
    }

    private @Nullable FurnitureKind alone(Block block, Line line, boolean first) {
        if (!isOpen(block)) {
            return null;
        }
        Optional<FurnitureKind> kind = furniture.recognise(line);
        if (kind.isEmpty() && !first && furniture.hasSiteTail(line)) {
            return FurnitureKind.RELATED_LINK;
        }
        // „Lesen: Warum Kinder Bücher brauchen“ may well be a headline.
        boolean title =
                first && kind.filter(k -> k == FurnitureKind.RELATED_LINK).isPresent();
        return title ? null : kind.orElse(null);
    }

    /** „Podcast: Was die Wahl bedeutet“ after a paragraph of the article; before it, the article itself may be meant. */
    private void linksAmidProse(List<Block> blocks, List<Line> lines, @Nullable FurnitureKind[] kinds) {
        boolean prose = false;
        for (int i = 0; i < kinds.length; i++) {
            if (prose
                    && kinds[i] == null
                    && blocks.get(i).kind() == BlockKind.PARAGRAPH
                    && furniture.isLinkAmidProse(lines.get(i))) {
                kinds[i] = FurnitureKind.RELATED_LINK;
            }
            prose |= kinds[i] == null
                    && blocks.get(i).kind().isProse()
                    && lines.get(i).isProse();
        }
    }

    /** „Mehr zum Thema:“ and the titles that follow it. */
    private void titlesBelowLabels(List<Block> blocks, List<Line> lines, @Nullable FurnitureKind[] kinds) {
        for (int i = 0; i < kinds.length; i++) {
            if (kinds[i] != FurnitureKind.RELATED_LINK || !furniture.announcesTitles(lines.get(i))) {
                continue;
            }
            int end = i + 1;
            while (end < kinds.length && kinds[end] == null && isOpen(blocks.get(end)) && isTitle(lines.get(end))) {
                end++;
            }
            int titles = end - i - 1;
            boolean announced = lines.get(i).last() == ':' || titles > 1 || end == kinds.length;
            if (announced && titles <= MOST_TITLES) {
                Arrays.fill(kinds, i + 1, end, FurnitureKind.RELATED_LINK);
            }
        }
    }

    private static boolean isTitle(Line line) {
        return line.isTitleLike() && !line.endsSentence() && line.length() >= 3;
    }

    /** „Name“, „Website“, „Absenden“ between and after furniture at the end, where no prose follows. */
    private static void remainsAtTheEnd(List<Block> blocks, List<Line> lines, @Nullable FurnitureKind[] kinds) {
        int tail = kinds.length;
        while (tail > 0 && (kinds[tail - 1] != null || isRemains(blocks.get(tail - 1), lines.get(tail - 1)))) {
            tail--;
        }
        FurnitureKind before = null;
        for (int i = tail; i < kinds.length; i++) {
            if (kinds[i] != null) {
                before = kinds[i];
            } else if (before != null) {
                kinds[i] = before;
            }
        }
    }

    private static boolean isRemains(Block block, Line line) {
        return isOpen(block) && line.length() <= MOST_WORDS_IN_FORMS && !line.endsSentence();
    }

    /** „Bahn streicht Züge | Tagesblatt“: the title, and the name of the site as furniture. */
    private List<Block> withoutSiteTail(Block block, boolean first, Line line) {
        boolean headline = block.kind() == BlockKind.HEADLINE || (first && block.kind() == BlockKind.PARAGRAPH);
        if (!headline || !furniture.hasSiteTail(line)) {
            return List.of(block);
        }
        MappedText content = block.content();
        String text = content.text();
        int bar = text.lastIndexOf('|');
        return List.of(
                new Block(
                        block.kind(),
                        part(content, 0, text.substring(0, bar).stripTrailing().length()),
                        block.marked()),
                Block.furniture(FurnitureKind.SITE_NAME, part(content, bar, text.length()), false));
    }

    private static MappedText part(MappedText content, int start, int end) {
        MappedText.Builder part = new MappedText.Builder();
        for (int i = start; i < end; i++) {
            Span source = content.toSource(i, i + 1);
            part.append(content.text().charAt(i), source.start(), source.end());
        }
        return part.build();
    }
}
