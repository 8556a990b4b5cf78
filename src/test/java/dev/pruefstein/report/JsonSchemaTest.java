package dev.pruefstein.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The JSON formats keep the schema that ships with them. */
class JsonSchemaTest {

    private static final String ID = "https://pruefstein.dev/schema/report.schema.json";
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Map.of(ID, schemaText())));

    @Test
    void theDocumentIsValid() {
        Schema document = SCHEMAS.getSchema(SchemaLocation.of(ID));

        assertThat(document.validate(Rendered.as(ReportFormat.JSON, Samples.all()), InputFormat.JSON))
                .isEmpty();
        assertThat(document.validate(Rendered.as(ReportFormat.JSON, List.of()), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void everyLineIsAValidArticle() {
        Schema article = SCHEMAS.getSchema(SchemaLocation.of(ID + "#/$defs/article"));

        List<String> lines =
                Rendered.as(ReportFormat.JSONL, Samples.all()).lines().toList();

        assertThat(lines).hasSameSizeAs(Samples.all());
        assertThat(lines)
                .allSatisfy(line ->
                        assertThat(article.validate(line, InputFormat.JSON)).isEmpty());
    }

    @Test
    void whatIsKnownAlreadyIsCounted() {
        Outcome.Checked damaged = Samples.damaged();
        List<Outcome> known = List.of(damaged.with(List.of(), damaged.verdict()));
        String document = Rendered.as(ReportFormat.JSON, known);

        assertThat(SCHEMAS.getSchema(SchemaLocation.of(ID)).validate(document, InputFormat.JSON))
                .isEmpty();
        assertThat(document)
                .containsOnlyOnce("      \"known\": " + damaged.findings().size())
                .contains("    \"known\": " + damaged.findings().size() + ",\n    \"verdict\"");
        assertThat(Rendered.as(ReportFormat.MARKDOWN, known))
                .contains("0 Befunde; " + damaged.findings().size() + " bekannte nicht gezeigt.");
    }

    @Test
    void aMissingFieldIsNoticed() {
        Schema article = SCHEMAS.getSchema(SchemaLocation.of(ID + "#/$defs/article"));

        assertThat(article.validate("{\"id\":\"a\",\"path\":\"a\"}", InputFormat.JSON))
                .isNotEmpty();
    }

    private static String schemaText() {
        try (InputStream in = Objects.requireNonNull(
                ReportFormat.class.getResourceAsStream("/dev/pruefstein/report/json/report.schema.json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
