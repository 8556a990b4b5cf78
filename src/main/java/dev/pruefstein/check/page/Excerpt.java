package dev.pruefstein.check.page;

import dev.pruefstein.text.Block;

/** The beginning of a block, for a message. */
final class Excerpt {

    private static final int LONGEST = 50;

    private Excerpt() {}

    /** The block's text in German quotation marks, cut at a word if it is long. */
    static String of(Block block) {
        String text = block.text().strip();
        if (text.length() <= LONGEST) {
            return "„" + text + "“";
        }
        int space = text.lastIndexOf(' ', LONGEST);
        int end = space > 0 ? space : Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return "„" + text.substring(0, end) + " …“";
    }
}
