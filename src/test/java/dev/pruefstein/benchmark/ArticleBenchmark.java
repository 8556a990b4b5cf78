package dev.pruefstein.benchmark;

import dev.pruefstein.Pruefstein;
import dev.pruefstein.analyse.AnalysedArticle;
import dev.pruefstein.analyse.ArticleIndex;
import dev.pruefstein.report.Outcome;
import dev.pruefstein.testing.Articles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A whole article of 550 words when everything is loaded. No sentence of it is remembered from the run before. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ArticleBenchmark {

    private Pruefstein pruefstein;
    private String text;
    private AnalysedArticle article;
    private int runs;

    /** Reads the article and loads the rules. */
    @Setup
    public void load() throws IOException {
        text = Files.readString(Path.of("examples/ukraine-gespraeche.txt"));
        pruefstein = Pruefstein.builder().build();
        pruefstein.check(text);
        article = Articles.analyse(text);
    }

    /** From the text to the verdict. */
    @Benchmark
    public Outcome.Checked check() {
        runs++;
        return pruefstein.check(text.replace(".", " x" + runs + "x."));
    }

    /** What the checks of names and terms look up. */
    @Benchmark
    public ArticleIndex index() {
        return new AnalysedArticle(article.article(), article.sentences(), form -> List.of(), article.spelling())
                .index();
    }
}
