package dev.pruefstein.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pruefstein.testing.Articles;
import dev.pruefstein.testing.Marked;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every heuristic keeps what its page promises. */
class HeuristicContractTest {

    @TestFactory
    Stream<DynamicNode> flagsItsFlaggedExamplesWithTheirSpans() {
        return examples(Rule::flagged);
    }

    @TestFactory
    Stream<DynamicNode> staysSilentOnItsSilentExamples() {
        return examples(Rule::silent);
    }

    @TestFactory
    Stream<DynamicNode> hasAPageAndTwoExamplesOfEachKind() {
        return Checks.rules().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.id(), () -> {
                    assertThat(rule.id()).matches("[a-z]+(-[a-z]+)*");
                    assertThat(rule.finds()).isNotBlank();
                    assertThat(rule.why()).isNotBlank();
                    assertThat(rule.leavesAlone()).isNotBlank();
                    assertThat(rule.flagged()).hasSizeGreaterThanOrEqualTo(2).allMatch(e -> e.contains("[["));
                    assertThat(rule.silent()).hasSizeGreaterThanOrEqualTo(2).noneMatch(e -> e.contains("[["));
                }));
    }

    private static Stream<DynamicNode> examples(java.util.function.Function<Rule, List<String>> of) {
        return Checks.rules().stream()
                .flatMap(rule -> of.apply(rule).stream()
                        .map(example -> DynamicTest.dynamicTest(rule.id() + ": " + example, () -> {
                            String text = Marked.parse(example).text();
                            List<Finding> findings = Articles.findings(rule.id(), text);
                            assertThat(Marked.mark(
                                            text,
                                            findings.stream().map(Finding::span).toList()))
                                    .isEqualTo(example);
                        })));
    }
}
