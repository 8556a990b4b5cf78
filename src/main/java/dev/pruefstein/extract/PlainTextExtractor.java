package dev.pruefstein.extract;

import dev.pruefstein.text.Article;
import dev.pruefstein.text.Block;
import dev.pruefstein.text.BlockKind;
import dev.pruefstein.text.MappedText;
import dev.pruefstein.text.Source;
import dev.pruefstein.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Plain text: a line is a block. */
final class PlainTextExtractor implements Extractor {

    private static final Pattern LINE = Pattern.compile("[^\\r\\n]+");

    @Override
    public Article extract(Source source) {
        List<Block> blocks = new ArrayList<>();
        Matcher lines = LINE.matcher(source.text());
        while (lines.find()) {
            String line = lines.group();
            if (!line.isBlank()) {
                int start = lines.start() + line.indexOf(line.strip());
                Span span = new Span(start, start + line.strip().length());
                boolean title = blocks.isEmpty() && line.strip().matches(".{3,160}[^.!?:“\"»]");
                blocks.add(new Block(
                        title ? BlockKind.HEADLINE : BlockKind.PARAGRAPH,
                        MappedText.slice(source.text(), span),
                        false));
            }
        }
        return new Article(source.id(), source.path(), source.text(), blocks);
    }
}
