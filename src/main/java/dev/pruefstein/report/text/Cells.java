package dev.pruefstein.report.text;

import dev.pruefstein.report.Invisible;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jline.utils.WCWidth;

/** How text fills the cells of a terminal. */
final class Cells {

    private static final int SOFT_HYPHEN = 0xad;
    private static final int FIRST_SURROGATE = 0xd800;
    private static final int LAST_SURROGATE = 0xdfff;

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Cells() {}

    /**
     * A character with the combining characters after it.
     *
     * @param start offset in the text
     * @param shown what is printed for it; never a control character
     * @param width number of cells
     */
    record Glyph(int start, String shown, int width) {

        boolean isSpace() {
            return shown.isBlank();
        }
    }

    /** The glyphs of {@code text[from, to)}. */
    static List<Glyph> glyphs(String text, int from, int to) {
        List<Glyph> glyphs = new ArrayList<>();
        int i = from;
        while (i < to) {
            int codePoint = text.codePointAt(i);
            Glyph glyph = glyph(codePoint, i);
            int last = glyphs.size() - 1;
            if (glyph.width() == 0 && last >= 0) {
                Glyph base = glyphs.get(last);
                glyphs.set(last, new Glyph(base.start(), base.shown() + glyph.shown(), base.width()));
            } else {
                glyphs.add(glyph);
            }
            i += Character.charCount(codePoint);
        }
        return glyphs;
    }

    private static Glyph glyph(int codePoint, int at) {
        if (codePoint == '\t') {
            return new Glyph(at, " ", 1);
        }
        if (codePoint == SOFT_HYPHEN) {
            return new Glyph(at, "", 0);
        }
        if (codePoint >= FIRST_SURROGATE && codePoint <= LAST_SURROGATE) {
            return new Glyph(at, "\uFFFD", 1);
        }
        if (Invisible.is(codePoint)) {
            String shown = Invisible.show(codePoint);
            return new Glyph(at, shown, shown.length());
        }
        return new Glyph(at, Character.toString(codePoint), WCWidth.wcwidth(codePoint));
    }

    /** Number of cells of a text. */
    static int width(String text) {
        return width(glyphs(text, 0, text.length()));
    }

    static int width(List<Glyph> glyphs) {
        return glyphs.stream().mapToInt(Glyph::width).sum();
    }

    static String shown(List<Glyph> glyphs) {
        StringBuilder shown = new StringBuilder();
        glyphs.forEach(g -> shown.append(g.shown()));
        return shown.toString();
    }

    /**
     * The text in lines of at most {@code width} cells, broken at spaces; a word that is longer stands on a line of its
     * own. Control characters are shown.
     */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        for (String plain : SPACE.split(text.strip(), -1)) {
            String word = Invisible.show(plain);
            int cells = width(word);
            if (used > 0 && used + 1 + cells > width) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            if (used > 0) {
                line.append(' ');
                used++;
            }
            line.append(word);
            used += cells;
        }
        lines.add(line.toString());
        return lines;
    }
}
