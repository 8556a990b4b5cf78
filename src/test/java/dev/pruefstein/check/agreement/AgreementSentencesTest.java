package dev.pruefstein.check.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pruefstein.check.Finding;
import dev.pruefstein.testing.Articles;
import dev.pruefstein.testing.Marked;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each agreement check finds exactly what is marked in its list of sentences. */
class AgreementSentencesTest {

    @TestFactory
    Stream<DynamicTest> findsWhatIsMarkedAndNothingElse() {
        return Stream.of(
                        "noun-group-agreement",
                        "preposition-case",
                        "subject-verb-agreement",
                        "missing-nominative",
                        "verb-government",
                        "relative-pronoun-agreement")
                .flatMap(rule -> sentences(rule)
                        .map(line -> DynamicTest.dynamicTest(rule + ": " + line, () -> {
                            String text = Marked.parse(line).text();
                            assertThat(Marked.mark(
                                            text,
                                            Articles.findings(rule, text).stream()
                                                    .map(Finding::span)
                                                    .toList()))
                                    .isEqualTo(line);
                        })));
    }

    private static Stream<String> sentences(String rule) {
        String file = "/dev/pruefstein/agreement/" + rule + ".txt";
        try (InputStream in = Objects.requireNonNull(AgreementSentencesTest.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
