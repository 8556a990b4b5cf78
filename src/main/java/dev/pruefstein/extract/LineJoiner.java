package dev.pruefstein.extract;

import dev.pruefstein.text.MappedText;
import dev.pruefstein.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Decides which neighbouring lines of a plain text are one paragraph, and puts them together. */
final class LineJoiner {

    private static final int NARROWEST = 40;
    private static final int WIDEST = 120;
    private static final int FEWEST_LINES = 3;
    private static final double MOSTLY = 0.8;

    private LineJoiner() {}

    /** The width at which a text's lines are broken, taken from its longer groups; 0 if they are not. */
    static int width(String source, List<List<Span>> groups) {
        int width = 0;
        for (List<Span> group : groups) {
            int longest = group.stream().mapToInt(Span::length).max().orElse(0);
            if (group.size() >= FEWEST_LINES && isWrapped(source, group, longest)) {
                width = Math.max(width, longest);
            }
        }
        return width;
    }

    /**
     * The paragraphs of a group of lines without empty line between them.
     *
     * @param width as {@link #width} gives it
     */
    static List<List<Span>> join(String source, List<Span> group, int width) {
        boolean wrapped = isWrapped(source, group, width);
        List<List<Span>> paragraphs = new ArrayList<>();
        List<Span> current = new ArrayList<>();
        for (Span line : group) {
            if (!current.isEmpty() && !goesOn(source, current.get(current.size() - 1), line, wrapped)) {
                paragraphs.add(current);
                current = new ArrayList<>();
            }
            current.add(line);
        }
        paragraphs.add(current);
        return paragraphs;
    }

    /**
     * True if the lines are broken at a fixed width: most could not have taken the next line's first word, and some line
     * ends in the middle of a sentence.
     */
    private static boolean isWrapped(String source, List<Span> group, int width) {
        boolean fits = group.stream().allMatch(line -> line.length() <= width);
        if (!fits || width < NARROWEST || width > WIDEST) {
            return false;
        }
        int full = 0;
        int open = 0;
        for (int i = 0; i + 1 < group.size(); i++) {
            Span line = group.get(i);
            full += line.length() + 1 + firstWord(source, group.get(i + 1)) > width ? 1 : 0;
            open += Line.of(line.of(source)).endsSentence() ? 0 : 1;
        }
        return full >= MOSTLY * (group.size() - 1) && 2 * open >= group.size() - 1;
    }

    private static int firstWord(String source, Span line) {
        int end = line.start();
        while (end < line.end() && !Line.isSpace(source.charAt(end))) {
            end++;
        }
        return end - line.start();
    }

    private static boolean goesOn(String source, Span line, Span next, boolean wrapped) {
        char first = source.charAt(next.start());
        if (wrapped) {
            return "-•*".indexOf(first) < 0;
        }
        char last = Line.of(line.of(source)).last();
        // A sentence cut at a link: „Das berichtete\ndie Zeitung\nam Montag.“
        boolean open = Character.isLetterOrDigit(last) || last == ',' || last == '-';
        return (open && Character.isLowerCase(first)) || ",;)".indexOf(first) >= 0;
    }

    /** The lines as one text: line ends become blanks, and a word divided at a line end is one word again. */
    static MappedText text(String source, int start, List<Span> lines) {
        MappedText.Builder text = new MappedText.Builder();
        for (int i = 0; i < lines.size(); i++) {
            Span line = lines.get(i);
            int from = i == 0 ? start : line.start();
            boolean divided = i + 1 < lines.size() && isDivided(source, line, lines.get(i + 1));
            text.copy(source, from, divided ? line.end() - 1 : line.end());
            if (i + 1 < lines.size() && !divided) {
                text.append(' ', line.end(), lines.get(i + 1).start());
            }
        }
        return text.build();
    }

    /** „Bundes-\nregierung“, but not „Ein-\nund Ausgang“. */
    private static boolean isDivided(String source, Span line, Span next) {
        boolean hyphen = line.length() > 1
                && source.charAt(line.end() - 1) == '-'
                && Character.isLowerCase(source.charAt(line.end() - 2))
                && Character.isLowerCase(source.charAt(next.start()));
        String word = source.substring(next.start(), next.start() + firstWord(source, next));
        return hyphen && !word.matches("und|oder|bzw\\.?|sowie|bis");
    }
}
