package dev.pruefstein.cache;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pruefstein.check.Category;
import dev.pruefstein.check.Channel;
import dev.pruefstein.check.Finding;
import dev.pruefstein.check.Rule;
import dev.pruefstein.check.Severity;
import dev.pruefstein.score.MeasuredSentence;
import dev.pruefstein.text.Format;
import dev.pruefstein.text.Source;
import dev.pruefstein.text.Span;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultCacheTest {

    private static final Source SOURCE = new Source("a", "a.txt", "Ein Satz.", Format.TEXT);
    private static final Examined EXAMINED = new Examined(
            List.of(new Finding(
                    "rule",
                    new Span(4, 8),
                    Category.SPELLING,
                    Severity.MAJOR,
                    Channel.HYGIENE,
                    1.0 / 3,
                    "„Satz“ \ud83d\ude42 und ein halbes Zeichen: \ud83d.",
                    List.of("", "Sätze"))),
            List.of(new MeasuredSentence(new Span(0, 9), 2, -0.1)));

    @TempDir
    private Path folder;

    private ResultCache.Part part(String build, String rules) {
        return new ResultCache(folder, ResultCache.MAX_BYTES, CompletableFuture.completedFuture(Optional.of(build)))
                .of(rules)
                .orElseThrow();
    }

    @Test
    void remembersWhatWasFoundToTheLastBit() {
        part("1", "r").keep(SOURCE, EXAMINED);
        assertThat(part("1", "r").find(SOURCE)).contains(EXAMINED);
    }

    @Test
    void knowsAnArticleByItsTextWhereverItLies() {
        part("1", "r").keep(SOURCE, EXAMINED);
        assertThat(part("1", "r").find(new Source("b", "c.txt", SOURCE.text(), Format.TEXT)))
                .contains(EXAMINED);
    }

    @Test
    void forgetsWithTheTextTheFormatTheRulesAndTheBuild() {
        part("1", "r").keep(SOURCE, EXAMINED);
        assertThat(part("1", "r").find(new Source("a", "a.txt", "Ein Satz!", Format.TEXT)))
                .isEmpty();
        assertThat(part("1", "r").find(new Source("a", "a.txt", SOURCE.text(), Format.MARKDOWN)))
                .isEmpty();
        assertThat(part("1", "s").find(SOURCE)).isEmpty();
        assertThat(part("2", "r").find(SOURCE)).isEmpty();
    }

    @Test
    void keepsNothingForABuildThatCannotBeTold() {
        assertThat(new ResultCache(folder, ResultCache.MAX_BYTES, CompletableFuture.completedFuture(Optional.empty()))
                        .of("r"))
                .isEmpty();
    }

    @Test
    void thisBuildHasAName() {
        assertThat(Build.name()).isPresent().isEqualTo(Build.name());
    }

    @Test
    void remembersThePageOfARuleAndThatThereIsNone() {
        Rule page = new Rule(
                "X",
                Rule.Origin.LANGUAGETOOL,
                Category.GRAMMAR,
                Severity.MINOR,
                Channel.HYGIENE,
                0.5,
                "finds",
                "why",
                "leaves",
                List.of("[[a]]", "b"),
                List.of(),
                true);
        assertThat(part("1", "r").page("X", () -> Optional.of(page))).contains(page);
        assertThat(part("1", "r").page("Y", Optional::empty)).isEmpty();
        assertThat(part("1", "r").page("X", Optional::empty)).contains(page);
        assertThat(part("1", "r").page("Y", () -> Optional.of(page))).isEmpty();
    }
}
