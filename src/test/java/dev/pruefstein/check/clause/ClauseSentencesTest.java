package dev.pruefstein.check.clause;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pruefstein.analyse.AnalysedArticle;
import dev.pruefstein.analyse.clause.FieldTable;
import dev.pruefstein.check.Checks;
import dev.pruefstein.check.Finding;
import dev.pruefstein.check.Reporter;
import dev.pruefstein.testing.Articles;
import dev.pruefstein.testing.Marked;
import dev.pruefstein.text.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sentences in {@code clauses/*.txt}, which can be read and extended without Java. */
class ClauseSentencesTest {

    static Stream<String> good() throws IOException {
        return sentences("good.txt");
    }

    static Stream<String> broken() throws IOException {
        return sentences("broken.txt");
    }

    @ParameterizedTest
    @MethodSource("good")
    void leavesGoodGermanAlone(String sentence) {
        AnalysedArticle article = Articles.analyse(sentence);
        assertThat(findings(article)).as(tables(article)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("broken")
    void findsTheBrokenClause(String marked) {
        Marked sentence = Marked.parse(marked);
        Span expected = sentence.spans().get(0);
        AnalysedArticle article = Articles.analyse(sentence.text());
        assertThat(findings(article)).as(tables(article)).anyMatch(f -> f.span().overlaps(expected));
    }

    private static Stream<String> sentences(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(
                        ClauseSentencesTest.class.getResourceAsStream("/dev/pruefstein/clauses/" + file));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList().stream();
        }
    }

    private static List<Finding> findings(AnalysedArticle article) {
        List<Finding> findings = new ArrayList<>();
        for (Checks.Registered registered : Articles.checks()) {
            if (registered.check().getClass().getPackage().equals(ClauseSentencesTest.class.getPackage())) {
                Reporter reporter = new Reporter(registered.rule());
                registered.check().check(article, reporter);
                findings.addAll(reporter.findings());
            }
        }
        return findings;
    }

    private static String tables(AnalysedArticle article) {
        return article.sentences().stream()
                .map(s -> FieldTable.of(article.clauses(s)))
                .collect(Collectors.joining("\n"))
                .replace("%", "%%");
    }
}
