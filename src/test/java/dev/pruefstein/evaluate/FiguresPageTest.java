package dev.pruefstein.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pruefstein.Pruefstein;
import dev.pruefstein.rules.RuleFiles;
import org.junit.jupiter.api.Test;

/** The page of figures speaks of the rules that there are. After a change of rules, write it anew: see CONTRIBUTING. */
class FiguresPageTest {

    private static final Pruefstein PRUEFSTEIN = Pruefstein.builder().build();
    private static final Figures PAGE = Figures.of(new RuleFiles(null));

    @Test
    void hasALineForEveryRuleOfOurOwn() {
        assertThat(PAGE.rows()).containsKeys(PRUEFSTEIN.ownRules().toArray(String[]::new));
    }

    @Test
    void hasNoLineForARuleThatThereIsNot() {
        assertThat(PAGE.rows().keySet()).allMatch(id -> PRUEFSTEIN.findRule(id).isPresent());
    }
}
