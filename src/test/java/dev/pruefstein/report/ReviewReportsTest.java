package dev.pruefstein.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.pruefstein.check.Category;
import dev.pruefstein.check.Channel;
import dev.pruefstein.check.Severity;
import dev.pruefstein.gate.Verdict;
import dev.pruefstein.score.Score;
import dev.pruefstein.text.BlockKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.bjurr.violations.lib.model.SEVERITY;
import se.bjurr.violations.lib.model.Violation;
import se.bjurr.violations.lib.parsers.CodeClimateParser;
import se.bjurr.violations.lib.parsers.SarifParser;

/** Formats in JSON that services show beside the lines of a change. */
class ReviewReportsTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void gitlabGetsWhatItsMergeRequestsRequire() throws IOException {
        JsonNode report = JSON.readTree(Rendered.as(ReportFormat.GITLAB, Samples.all()));

        assertThat(report).hasSize(14 + 2 + 2).allSatisfy(issue -> {
            assertThat(issue.get("description").textValue()).isNotBlank();
            assertThat(issue.get("check_name").textValue()).isNotBlank();
            assertThat(issue.get("fingerprint").textValue()).isNotBlank();
            assertThat(issue.get("severity").textValue()).isIn("info", "minor", "major", "critical", "blocker");
            assertThat(issue.at("/location/path").textValue()).isNotBlank();
            assertThat(issue.at("/location/lines/begin").intValue()).isPositive();
        });
        assertThat(report.findValuesAsText("fingerprint")).doesNotHaveDuplicates();
    }

    @Test
    void codeClimateReadsTheReportForGitlab() throws Exception {
        assertThat(new CodeClimateParser()
                        .parseReportOutput(Rendered.as(ReportFormat.GITLAB, List.of(Samples.damaged())), new Quiet()))
                .hasSize(9)
                .extracting(Violation::getFile, Violation::getStartLine, Violation::getSeverity)
                .contains(
                        tuple("beispiele/hafen.txt", 1, SEVERITY.ERROR),
                        tuple("beispiele/hafen.txt", 5, SEVERITY.WARN),
                        tuple("beispiele/hafen.txt", 9, SEVERITY.INFO));
    }

    @Test
    void fingerprintsStayUniqueWhenAnArticleIsGivenTwice() throws IOException {
        JsonNode report = JSON.readTree(Rendered.as(
                ReportFormat.GITLAB, List.of(Samples.tooShort(), Samples.tooShort(), Samples.unreadable())));

        assertThat(report.findValuesAsText("fingerprint")).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void gitlabGetsPathsAsItsRepositoryHasThem() throws IOException {
        JsonNode report = JSON.readTree(Rendered.as(ReportFormat.GITLAB, List.of(umlauts("./news\\a.txt"))));

        assertThat(report.at("/0/location/path").textValue()).isEqualTo("news/a.txt");
    }

    @Test
    void rdjsonKeepsTheSchemaOfReviewdog() throws IOException {
        try (InputStream in = Objects.requireNonNull(ReviewReportsTest.class.getResourceAsStream(
                "/dev/pruefstein/report/schemas/reviewdog-DiagnosticResult.json"))) {
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
                    .getSchema(in);

            assertThat(schema.validate(Rendered.as(ReportFormat.RDJSON, Samples.all()), InputFormat.JSON))
                    .isEmpty();
            assertThat(schema.validate(Rendered.as(ReportFormat.RDJSON, List.of()), InputFormat.JSON))
                    .isEmpty();
            assertThat(schema.validate("{\"diagnostics\":[{\"message\":1}]}", InputFormat.JSON))
                    .isNotEmpty();
        }
    }

    @Test
    void columnsOfRdjsonCountBytes() throws IOException {
        JsonNode found = JSON.readTree(Rendered.as(ReportFormat.RDJSON, List.of(umlauts("a.txt"))))
                .at("/diagnostics/0");

        assertThat(found.at("/location/range").toString())
                .isEqualTo("{\"start\":{\"line\":3,\"column\":10},\"end\":{\"line\":3,\"column\":16}}");
        byte[] line = "Öl 🎉 süßes".getBytes(StandardCharsets.UTF_8);
        assertThat(new String(line, 9, 6, StandardCharsets.UTF_8)).isEqualTo("süße");
        assertThat(found.at("/suggestions/0/range")).isEqualTo(found.at("/location/range"));
        assertThat(found.at("/suggestions/0/text").textValue()).isEqualTo("herbe");
    }

    @ParameterizedTest
    @EnumSource(names = {"SARIF", "GITLAB", "RDJSON"})
    void aFindingInACorpusStandsAtTheLineOfItsArticle(ReportFormat format) throws IOException {
        JsonNode report = JSON.readTree(Rendered.as(format, List.of(Samples.tooShort())));

        String line = switch (format) {
            case SARIF -> "/runs/0/results/0/locations/0/physicalLocation/region/startLine";
            case GITLAB -> "/0/location/lines/begin";
            default -> "/diagnostics/0/location/range/start/line";
        };
        assertThat(report.at(line).intValue()).isEqualTo(7);
    }

    @Test
    void sarifIsReadWithItsPlaces() throws Exception {
        assertThat(new SarifParser()
                        .parseReportOutput(Rendered.as(ReportFormat.SARIF, List.of(Samples.damaged())), new Quiet()))
                .extracting(Violation::getFile, Violation::getStartLine, Violation::getRule)
                .contains(tuple("beispiele/hafen.txt", 5, "verb-bracket"));
    }

    /** A finding behind characters of two and four bytes, on the third line. */
    private static Outcome umlauts(String path) {
        Samples.Draft draft = new Samples.Draft(path, path);
        draft.block(BlockKind.HEADLINE, "Märkte");
        draft.block(BlockKind.PARAGRAPH, "Öl 🎉 süßes");
        draft.finding("probe", "süße", Severity.MINOR, Category.SPELLING, Channel.HYGIENE)
                .say("Hier.", "herbe");
        return draft.outcome(new Score(99, 99, 99, 3, false, 1, 1, List.of()), new Verdict(true, List.of()));
    }
}
