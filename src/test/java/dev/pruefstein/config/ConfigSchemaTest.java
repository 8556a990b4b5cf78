package dev.pruefstein.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.pruefstein.gate.FailOn;
import dev.pruefstein.rules.GateFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What editors know of the file is what the tool reads. */
class ConfigSchemaTest {

    @TempDir
    private Path folder;

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(ConfigFile.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<String> keys(String pointer) throws IOException {
        JsonNode properties = JsonMapper.builder()
                .build()
                .readTree(resource("config.schema.json"))
                .at(pointer);
        List<String> keys = new ArrayList<>();
        properties.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    private static List<String> words(String pointer) throws IOException {
        List<String> words = new ArrayList<>();
        JsonMapper.builder()
                .build()
                .readTree(resource("config.schema.json"))
                .at(pointer)
                .forEach(word -> words.add(word.textValue()));
        return words;
    }

    @Test
    void hasTheKeysThatAreRead() throws IOException {
        assertThat(keys("/properties")).containsExactlyInAnyOrderElementsOf(ConfigFile.TOP_KEYS);
        assertThat(keys("/properties/overrides/items/properties"))
                .contains("files")
                .filteredOn(key -> !key.equals("files"))
                .containsExactlyInAnyOrderElementsOf(ConfigFile.KEYS);
        assertThat(keys("/definitions/gate/properties")).containsExactlyInAnyOrderElementsOf(GateFile.KEYS);
        assertThat(words("/definitions/rules/additionalProperties/anyOf/0/enum"))
                .containsExactlyInAnyOrderElementsOf(RuleSetting.BY_WORD.keySet());
        assertThat(words("/definitions/gate/properties/fail-on/enum"))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(FailOn.values()).map(FailOn::id).toList());
    }

    @Test
    void theTemplateSaysNothingButTheVariety() throws IOException {
        Settings settings = template(resource("template.yml")).settings();

        assertThat(settings.rules()).isEmpty();
        assertThat(settings.gate()).isEqualTo(Settings.OPEN.gate());
    }

    @Test
    void whatTheTemplateShowsInCommentsCanBeRead() throws IOException {
        StringBuilder yaml = new StringBuilder();
        for (String line : resource("template.yml").lines().toList()) {
            if (line.startsWith("#  ")) {
                yaml.append(line.substring(1)).append('\n');
            } else if (!line.startsWith("#")) {
                yaml.append(line.replaceFirst(" (\\{}|\\[])$", "")).append('\n');
            }
        }

        Configuration config = template(yaml.toString());

        assertThat(config.settings().terms()).contains("Kyjiw", "Cal Fire");
        assertThat(config.settings().gate().failUnder()).isEqualTo(80);
        assertThat(config.overrides()).hasSize(1);
    }

    private Configuration template(String yaml) throws IOException {
        return ConfigFile.read(Files.writeString(folder.resolve(".pruefstein.yml"), yaml));
    }
}
