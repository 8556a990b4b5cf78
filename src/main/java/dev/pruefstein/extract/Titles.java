package dev.pruefstein.extract;

import dev.pruefstein.text.Block;
import dev.pruefstein.text.BlockKind;
import java.util.ArrayList;
import java.util.List;

/** Finds the headline among marked headings. */
final class Titles {

    private Titles() {}

    /** Names the first heading the headline if no other block is, and nothing but furniture stands before it. */
    static List<Block> withHeadline(List<Block> blocks) {
        List<Block> named = new ArrayList<>(blocks);
        boolean none = blocks.stream().noneMatch(b -> b.kind() == BlockKind.HEADLINE);
        for (int i = 0; none && i < named.size(); i++) {
            Block block = named.get(i);
            if (block.kind() == BlockKind.HEADING) {
                named.set(i, new Block(BlockKind.HEADLINE, block.content(), block.marked()));
            }
            if (block.kind() != BlockKind.FURNITURE) {
                break;
            }
        }
        return named;
    }
}
