package dev.pruefstein.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.pruefstein.check.Category;
import dev.pruefstein.check.Policy;
import dev.pruefstein.gate.FailOn;
import dev.pruefstein.gate.GateSettings;
import dev.pruefstein.text.Position;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rule files are read, laid over each other, and blamed by line. */
class RuleFilesTest {

    @TempDir
    private Path directory;

    @Test
    void readsTheShippedFiles() {
        RuleFiles files = new RuleFiles(null);
        assertThat(files.policy().categories()).isNotEmpty();
        assertThat(files.score().passingThreshold()).isBetween(0.0, 100.0);
        assertThat(files.gate().failUnder()).isBetween(0.0, 100.0);
    }

    @Test
    void theShippedGateStandsWhereTheScoreJustPasses() {
        RuleFiles files = new RuleFiles(null);
        assertThat(files.gate().failUnder()).isEqualTo(files.score().passingThreshold());
        assertThat(files.score().profileCap())
                .as("the profile never fails an article alone")
                .isLessThan(files.score().acceptablePenalty());
    }

    @Test
    void aUsersFileReplacesTheShippedOneOfTheSameName() {
        Policy policy = with("languagetool.yml", """
                        rules:
                          DE_AGREEMENT: {category: Linguistic conventions/Grammar, severity: major, channel: artefact, confidence: 0.7}
                        off:
                          ABC: our house does so
                        """).policy();
        assertThat(policy.categories()).isEmpty();
        assertThat(policy.treatment("DE_AGREEMENT", "GRAMMAR"))
                .hasValueSatisfying(t -> assertThat(t.category()).isEqualTo(Category.GRAMMAR));
        assertThat(policy.off()).isEqualTo(Map.of("ABC", "our house does so"));
        assertThat(new RuleFiles(directory).score()).isEqualTo(new RuleFiles(null).score());
    }

    @Test
    void aProfileLineWithoutANumberIsBlamed() throws IOException {
        Files.writeString(directory.resolve("profile.tsv"), "# weights\np:NOUN ADP\tviel\n");
        assertThatExceptionOfType(RuleFileException.class)
                .isThrownBy(() -> new RuleFiles(directory).profile())
                .satisfies(e -> assertThat(e.problem().position()).isEqualTo(new Position(2, 12)))
                .withMessageContaining("not a number: “viel”");
    }

    @Test
    void aMisspeltKeyIsBlamedWithTheNearestValidOne() {
        assertProblem(
                "languagetool.yml",
                """
                categories:
                  GRAMMAR: {category: Linguistic conventions/Grammar, severty: major, channel: artefact, confidence: 1}
                """,
                new Position(2, 55),
                "unknown key “severty”; did you mean “severity”?",
                "GRAMMAR: {category:");
    }

    @Test
    void aMisspeltCategoryIsBlamedWithTheNearestValidOne() {
        assertProblem(
                "languagetool.yml",
                "rules:\n  X: {category: Linguistic conventions/Gramar, severity: major, channel: artefact, confidence: 1}",
                new Position(2, 17),
                "did you mean “Linguistic conventions/Grammar”?",
                "Gramar");
    }

    @Test
    void aNumberOutOfRangeIsBlamedWithItsRange() {
        assertProblem(
                "score.yml",
                "passing-threshold: 130\nacceptable-penalty: 1\nhygiene-cap: 1\nshortest: 1\n",
                new Position(1, 20),
                "passing-threshold is 130; it must lie between 0 and 100",
                "passing-threshold: 130");
    }

    @Test
    void aWordInPlaceOfANumberIsBlamed() {
        assertProblem(
                "gate.yml", "fail-on: never\nfail-under: achtzig", new Position(2, 13), "is not a number", "achtzig");
    }

    @Test
    void aMissingKeyIsNamed() {
        assertProblem("gate.yml", "fail-under: 80", new Position(1, 1), "lacks the key “fail-on”", "fail-under: 80");
    }

    @Test
    void aKeyThatStandsTwiceIsBlamedAtItsSecondPlace() {
        assertProblem(
                "gate.yml",
                "fail-under: 80\nfail-on: major\nfail-under: 70",
                new Position(3, 1),
                "a second time",
                "fail-under: 70");
    }

    @Test
    void brokenYamlIsBlamedWhereItBreaks() {
        assertProblem("gate.yml", "fail-under: 80\nfail-on: [major", new Position(2, 16), "not valid YAML", "[major");
    }

    @Test
    void aScalarInPlaceOfAMappingIsBlamed() {
        assertProblem("gate.yml", "achtzig", new Position(1, 1), "key: value", "achtzig");
    }

    @Test
    void patternsThatAreNotWellFormedAreBlamedByLine() {
        assertProblem(
                "patterns.xml", "<rules lang=\"de\">\n<category id=\"CALQUE\">\n</rules>", 3, "not well-formed XML");
    }

    @Test
    void patternsWithADocumentTypeAreRefused() {
        assertProblem(
                "patterns.xml",
                "<!DOCTYPE rules [\n<!ENTITY e SYSTEM \"file:///etc/hostname\">]>\n<rules>&e;</rules>",
                2,
                "a document type is not allowed");
    }

    @Test
    void aCategoryOfPatternsThatThePolicyDoesNotKnowIsBlamed() {
        assertProblem("patterns.xml", "<rules>\n<category id=\"CALQUES\"/></rules>", 2, "did you mean “CALQUE”?");
    }

    @Test
    void aBrokenRegularExpressionInPatternsIsBlamed() {
        assertProblem(
                "patterns.xml",
                "<rules><category id=\"CALQUE\">\n<rule id=\"x\"><pattern>\n<token regexp=\"yes\">a(b</token>"
                        + "</pattern></rule></category></rules>",
                3,
                "“a(b” is not a regular expression");
    }

    private void assertProblem(String name, String content, int line, String message) {
        RuleFiles files = with(name, content);
        assertThatExceptionOfType(RuleFileException.class)
                .isThrownBy(files::patterns)
                .satisfies(e -> {
                    assertThat(e.problem().message()).contains(message);
                    assertThat(e.problem().position())
                            .isNotNull()
                            .extracting(Position::line)
                            .isEqualTo(line);
                });
    }

    @Test
    void anEmptyFileIsAnError() {
        assertThatExceptionOfType(RuleFileException.class)
                .isThrownBy(() -> with("gate.yml", "# nothing\n").gate())
                .withMessageContaining("the file is empty");
    }

    @Test
    void aFileThatIsNotUtf8IsAnError() throws IOException {
        Files.write(directory.resolve("gate.yml"), new byte[] {'f', (byte) 0xE4});
        assertThatExceptionOfType(RuleFileException.class)
                .isThrownBy(() -> new RuleFiles(directory).gate())
                .withMessageContaining("not valid UTF-8");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFile() {
        assertThat(with("gate.yml", "\uFEFFfail-under: 70\nfail-on: major").gate())
                .isEqualTo(GateSettings.OPEN.withFailUnder(70).withFailOn(FailOn.MAJOR));
    }

    @Test
    void aMissingDirectoryIsAnError() {
        assertThatExceptionOfType(RuleFileException.class)
                .isThrownBy(() -> new RuleFiles(directory.resolve("none")))
                .withMessageContaining("no such directory");
    }

    private void assertProblem(String name, String content, Position position, String message, String excerpt) {
        RuleFiles files = with(name, content);
        assertThatExceptionOfType(RuleFileException.class)
                .isThrownBy(() -> {
                    switch (name) {
                        case "gate.yml" -> files.gate();
                        case "score.yml" -> files.score();
                        default -> files.policy();
                    }
                })
                .satisfies(e -> {
                    assertThat(e.problem().path())
                            .isEqualTo(directory.resolve(name).toString());
                    assertThat(e.problem().position()).isEqualTo(position);
                    assertThat(e.problem().message()).contains(message);
                    assertThat(e.excerpt()).contains(excerpt);
                    assertThat(e).hasMessageContaining(excerpt);
                });
    }

    private RuleFiles with(String name, String content) {
        try {
            Files.writeString(directory.resolve(name), content);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return new RuleFiles(directory);
    }
}
