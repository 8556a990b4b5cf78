package dev.pruefstein.fix;

import dev.pruefstein.check.Finding;
import dev.pruefstein.text.Article;
import dev.pruefstein.text.Block;
import dev.pruefstein.text.Edit;
import dev.pruefstein.text.Span;
import java.util.Optional;

/**
 * Turns the suggestions of an article's findings into changes of its source. A suggestion is made for words; where
 * markup stands between them there is no change that is surely right, and none is made.
 */
final class EditsOfFindings {

    private final Article article;
    private final Markup markup;

    EditsOfFindings(Article article, Markup markup) {
        this.article = article;
        this.markup = markup;
    }

    /** The change that a finding's first suggestion asks for; empty if it cannot be made. */
    Optional<Edit> edit(Finding finding) {
        String suggestion = finding.suggestions().get(0);
        return block(finding.span()).flatMap(block -> {
            if (suggestion.isEmpty() && block.content().sourceSpan().equals(finding.span())) {
                return markup.around(finding.span()).map(span -> new Edit(span, ""));
            }
            if (!isPlain(block, finding.span())) {
                return Optional.empty();
            }
            int end = finding.span().end();
            char next = end < article.source().length() ? article.source().charAt(end) : 0;
            return Optional.of(new Edit(finding.span(), markup.written(suggestion, next)));
        });
    }

    private Optional<Block> block(Span span) {
        return article.blocks().stream()
                .filter(block -> {
                    Span whole = block.content().sourceSpan();
                    return whole.start() <= span.start() && span.end() <= whole.end();
                })
                .findFirst();
    }

    /** True if the span holds words of the block and, between them, nothing but characters that nobody sees. */
    private boolean isPlain(Block block, Span span) {
        int at = span.start();
        for (int i = 0; i < block.content().length(); i++) {
            Span unit = block.content().toSource(i, i + 1);
            if (unit.end() <= span.start() || unit.start() >= span.end()) {
                continue;
            }
            if (unit.start() < span.start() || unit.end() > span.end() || !isUnseen(at, unit.start())) {
                return false;
            }
            at = Math.max(at, unit.end());
        }
        return isUnseen(at, span.end());
    }

    private boolean isUnseen(int start, int end) {
        return article.source()
                .substring(Math.min(start, end), end)
                .codePoints()
                .allMatch(c -> Character.getType(c) == Character.FORMAT
                        || (Character.getType(c) == Character.CONTROL && !Character.isWhitespace(c)));
    }
}
