package dev.pruefstein.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pruefstein.check.Policy;
import dev.pruefstein.rules.RuleFiles;
import dev.pruefstein.text.Variant;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.languagetool.JLanguageTool;
import org.languagetool.UserConfig;
import org.languagetool.rules.Rule;

/** The shipped policy says what the figures say, of the rules that LanguageTool has. */
class PolicyTest {

    @Test
    void theMeasuredSectionIsWhatTheFiguresSay() throws IOException {
        String file = Files.readString(Path.of("rules/languagetool.yml"));
        assertThat(file)
                .as("run PolicyWriter rules/languagetool.yml after a change of figures or categories")
                .isEqualTo(PolicyWriter.write(file, Files.readAllLines(PolicyWriter.FIGURES)));
    }

    @Test
    void theFiguresAreOfTheRulesThatLanguageToolHas() throws IOException {
        JLanguageTool tool = new JLanguageTool(LanguageToolEngine.language(Variant.DE), null, new UserConfig());
        Map<String, String> loaded = new TreeMap<>();
        for (Rule rule : tool.getAllRules()) {
            RuleFigures figures = RuleFigures.of(rule);
            loaded.putIfAbsent(rule.getId(), figures.category() + " " + figures.standing());
        }
        Map<String, String> measured = new TreeMap<>();
        Files.readAllLines(PolicyWriter.FIGURES).stream()
                .skip(1)
                .map(RuleFigures::parse)
                .forEach(f -> measured.put(f.id(), f.category() + " " + f.standing()));
        assertThat(measured)
                .as("LanguageTool's rules have changed: run RuleMeasurement, then PolicyWriter")
                .isEqualTo(loaded);
    }

    @Test
    void everyIdOfThePolicyIsOneOfLanguageTools() throws IOException {
        List<String> known = new ArrayList<>();
        for (String line : Files.readAllLines(PolicyWriter.FIGURES)) {
            known.add(line.substring(0, line.indexOf('\t')));
        }
        Policy policy = new RuleFiles(null).policy();
        assertThat(known).containsAll(policy.rules().keySet());
        assertThat(known).containsAll(policy.off().keySet());
        assertThat(known).containsAll(policy.on().keySet());
    }
}
