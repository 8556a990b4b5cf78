package dev.pruefstein.fix;

import dev.pruefstein.text.Span;
import java.util.Optional;
import java.util.regex.Pattern;

/** Plain text: words stand for themselves, blocks are lines. */
final class TextMarkup implements Markup {

    private static final Pattern MARGIN = Pattern.compile("\\s*+(?:[•▪◦‣●*-]|\\d{1,2}[.)])?\\s*+");

    private final Lines lines;

    TextMarkup(String source) {
        this.lines = new Lines(source);
    }

    @Override
    public String written(String words, char next) {
        return words;
    }

    @Override
    public Optional<Span> around(Span block) {
        return lines.around(block, margin -> MARGIN.matcher(margin).matches());
    }
}
