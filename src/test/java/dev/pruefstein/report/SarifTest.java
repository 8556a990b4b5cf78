package dev.pruefstein.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SarifTest {

    /** The schema of OASIS, as Microsoft's SARIF multitool 5.7.0 ships it. */
    @Test
    void keepsTheSchemaOfTheStandard() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                SarifTest.class.getResourceAsStream("/dev/pruefstein/report/schemas/sarif-2.1.0.json"))) {
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(in);

            assertThat(schema.validate(Rendered.as(ReportFormat.SARIF, Samples.all()), InputFormat.JSON))
                    .isEmpty();
            assertThat(schema.validate(Rendered.as(ReportFormat.SARIF, List.of()), InputFormat.JSON))
                    .isEmpty();
            assertThat(schema.validate("{\"version\":\"2.1.0\"}", InputFormat.JSON))
                    .isNotEmpty();
        }
    }

    @Test
    void everyResultPointsAtItsRule() throws IOException {
        JsonNode run = run(Samples.all());

        assertThat(run.at("/results")).isNotEmpty().allSatisfy(result -> {
            int index = result.get("ruleIndex").intValue();
            assertThat(run.at("/tool/driver/rules/" + index + "/id")).isEqualTo(result.get("ruleId"));
        });
    }

    @Test
    void fingerprintsAreUnique() throws IOException {
        Set<String> seen = new HashSet<>();

        run(Samples.all())
                .at("/results")
                .findValuesAsText("pruefstein/v1")
                .forEach(print -> assertThat(seen.add(print)).isTrue());
        assertThat(seen).hasSize(14 + 1 + 2 + 2);
    }

    @Test
    void sayWhatCodeScanningServicesAskFor() throws IOException {
        JsonNode run = run(Samples.all());

        assertThat(run.get("columnKind").textValue()).isEqualTo("utf16CodeUnits");
        assertThat(run.at("/automationDetails/id").textValue()).isEqualTo("pruefstein/");
        assertThat(run.at("/tool/driver/rules")).hasSize(16).allSatisfy(rule -> {
            assertThat(rule.at("/shortDescription/text").textValue()).isNotBlank();
            assertThat(rule.at("/fullDescription/text").textValue()).isNotBlank();
            assertThat(rule.at("/help/text").textValue()).isNotBlank();
        });
        assertThat(run.at("/results")).hasSize(14 + 1 + 2 + 2).allSatisfy(result -> {
            assertThat(result.at("/partialFingerprints/pruefstein~1v1").textValue())
                    .hasSize(32);
            assertThat(result.at("/locations/0/physicalLocation/region/startLine")
                            .intValue())
                    .isPositive();
        });
    }

    @Test
    void aFixReplacesTheFindingWithItsSuggestion() throws IOException {
        JsonNode result = run(List.of(Samples.damaged())).at("/results/5");

        assertThat(result.at("/ruleId").textValue()).isEqualTo("acronym-swap");
        JsonNode replacement = result.at("/fixes/0/artifactChanges/0/replacements/0");
        assertThat(replacement.at("/insertedContent/text").textValue()).isEqualTo("HPA");
        JsonNode region = result.at("/locations/0/physicalLocation/region");
        for (String field : List.of("startLine", "startColumn", "endLine", "endColumn")) {
            assertThat(replacement.at("/deletedRegion").get(field)).isEqualTo(region.get(field));
        }
    }

    @Test
    void aSuppressedFindingSaysWhereAndWhy() throws IOException {
        JsonNode suppression = run(List.of(Samples.clean())).at("/results/0/suppressions/0");

        assertThat(suppression.get("kind").textValue()).isEqualTo("inSource");
        assertThat(suppression.get("justification").textValue()).isEqualTo("heißt so <b>wirklich</b>");
    }

    @Test
    void whatCouldNotBeCheckedMakesTheInvocationUnsuccessful() throws IOException {
        assertThat(run(List.of(Samples.unreadable()))
                        .at("/invocations/0/executionSuccessful")
                        .booleanValue())
                .isFalse();
        assertThat(run(List.of(Samples.damaged()))
                        .at("/invocations/0/executionSuccessful")
                        .booleanValue())
                .isTrue();
    }

    private static JsonNode run(List<Outcome> outcomes) throws IOException {
        return JsonMapper.builder()
                .build()
                .readTree(Rendered.as(ReportFormat.SARIF, outcomes))
                .at("/runs/0");
    }
}
