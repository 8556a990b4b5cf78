package dev.pruefstein.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pruefstein.check.Severity;
import dev.pruefstein.rules.RuleFileException;
import dev.pruefstein.text.Variant;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigFileTest {

    @TempDir
    private Path folder;

    private Configuration read(String yaml) throws IOException {
        return ConfigFile.read(Files.writeString(folder.resolve(".pruefstein.yml"), yaml));
    }

    private AbstractThrowableAssert<?, ? extends Throwable> error(String yaml) {
        return assertThatThrownBy(() -> read(yaml)).isInstanceOf(RuleFileException.class);
    }

    @Test
    void readsEverythingThatMayStandInIt() throws IOException {
        Files.createDirectory(folder.resolve("own"));
        Files.writeString(folder.resolve("names.txt"), "# Namen\nKyjiw # die Stadt\n\nCal Fire\n");

        Settings settings = read("""
                        variant: de-CH
                        rules-directory: own
                        rules: {mojibake: off, DE_CASE: on, related-link: critical}
                        terms: [Foobarix]
                        terms-file: names.txt
                        gate: {fail-under: 85, fail-on-rules: untranslated, max-findings: {major: 2}, warn-only: true}
                        """).settings();

        assertThat(settings.variant()).isEqualTo(Variant.CH);
        assertThat(settings.rulesDirectory()).isEqualTo(folder.resolve("own"));
        assertThat(settings.rules())
                .isEqualTo(Map.of(
                        "mojibake", new RuleSetting(false, null),
                        "DE_CASE", new RuleSetting(true, null),
                        "related-link", new RuleSetting(true, Severity.CRITICAL)));
        assertThat(settings.terms()).containsExactly("Cal Fire", "Foobarix", "Kyjiw");
        assertThat(settings.gate().failUnder()).isEqualTo(85);
        assertThat(settings.gate().failOnRules()).containsExactly("untranslated");
        assertThat(settings.gate().maxFindings()).isEqualTo(Map.of(Severity.MAJOR, 2));
        assertThat(settings.gate().warnOnly()).isTrue();
        assertThat(settings.places().get("rules.DE_CASE")).hasToString(folder.resolve(".pruefstein.yml") + ":3");
    }

    @Test
    void theLastOverrideThatSpeaksOfAnArticleGoesBeforeTheOthers() throws IOException {
        Configuration config = read("""
                        rules: {mojibake: off}
                        terms: [Kyjiw]
                        overrides:
                          - files: "*.md"
                            rules: {mojibake: minor}
                          - files: [news/**, draft/]
                            rules: {mojibake: major}
                            terms: [Foobarix]
                        """);

        assertThat(rule(config, "a.txt")).isEqualTo("off");
        assertThat(rule(config, "deep/er/a.md")).isEqualTo("minor");
        assertThat(rule(config, "news/a.md")).isEqualTo("major");
        assertThat(rule(config, "news/sport/a.txt")).isEqualTo("major");
        assertThat(rule(config, "draft/a.txt")).isEqualTo("major");
        assertThat(rule(config, "../a.md")).isEqualTo("off");
        assertThat(config.of(folder.resolve("news/a.md")).terms()).containsExactly("Foobarix", "Kyjiw");
    }

    private String rule(Configuration config, String article) {
        return String.valueOf(
                config.of(folder.resolve(article).normalize()).rules().get("mojibake"));
    }

    @Test
    void twoStarsStandForNoDirectoryToo() {
        assertThat(new Glob("**/a.md").matches(Path.of("a.md"))).isTrue();
        assertThat(new Glob("news/**/a.md").matches(Path.of("news/a.md"))).isTrue();
        assertThat(new Glob("news/**/a.md").matches(Path.of("news/x/y/a.md"))).isTrue();
        assertThat(new Glob("./news/*.md").matches(Path.of("news/a.md"))).isTrue();
        assertThat(new Glob("news/*.md").matches(Path.of("news/x/a.md"))).isFalse();
        assertThat(new Glob("*.{md,txt}").matches(Path.of("x/a.txt"))).isTrue();
    }

    @Test
    void namesTheNearestKeyAndTheLine() {
        error("variant: de-DE\nrule: {}\n")
                .hasMessageContaining(".pruefstein.yml:2:1: unknown key “rule”; did you mean “rules”?");
        error("overrides:\n  - file: x\n").hasMessageContaining(":2:5: unknown key “file”; did you mean “files”?");
        error("gate: {fail-unter: 3}").hasMessageContaining("did you mean “fail-under”?");
        error("rules: {mojibake: of}")
                .hasMessageContaining(":1:19: unknown setting of mojibake “of”; did you mean “off”?");
        error("variant: de")
                .hasMessageContaining("unknown variant “de”")
                .hasMessageContaining("Valid: de-AT, de-CH, de-DE.");
    }

    @Test
    void saysWhatIsWrongWithAValue() {
        error("gate: {fail-under: 300}").hasMessageContaining("must lie between 0 and 100");
        error("overrides:\n  - rules: {}").hasMessageContaining("lacks the key “files”");
        error("overrides:\n  - files: '[a'\n").hasMessageContaining(":2:12: “[a” is no pattern of files");
        error("overrides:\n  - files: /etc/*\n").hasMessageContaining("from the directory of this file");
        error("rules-directory: nowhere").hasMessageContaining("no such directory");
        error("terms-file: nowhere").hasMessageContaining("no such file");
        error("terms: ['']").hasMessageContaining("an empty term");
        error("rules: [").hasMessageContaining("not valid YAML");
        error("- a").hasMessageContaining("expected entries");
    }

    @Test
    void anEmptyFileSaysNothing() throws IOException {
        assertThat(read("# nichts\n").settings()).isEqualTo(Settings.OPEN);
    }

    @Test
    void refusesAFileThatIsNotUtf8() throws IOException {
        Path file = Files.write(folder.resolve("a.yml"), "terms: [Löwe]".getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> ConfigFile.read(file)).hasMessageContaining("not valid UTF-8");
    }

    @Test
    void theNearestFileUpwardsHolds() throws IOException {
        read("variant: de-AT");
        Path below = Files.createDirectories(folder.resolve("a/b/c"));
        Files.writeString(folder.resolve("a/b/.pruefstein.yml"), "variant: de-CH");
        Configurations found = Configurations.nearest(folder);

        assertThat(found.of(below.resolve("x.md").toString()).variant()).isEqualTo(Variant.CH);
        assertThat(found.of(folder.resolve("a/x.md").toString()).variant()).isEqualTo(Variant.AT);
        assertThat(found.of("-").variant()).isEqualTo(Variant.AT);
        assertThat(Configurations.none().of(below.toString())).isEqualTo(Settings.OPEN);
    }
}
