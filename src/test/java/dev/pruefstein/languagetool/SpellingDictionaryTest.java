package dev.pruefstein.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pruefstein.text.Variant;
import org.junit.jupiter.api.Test;

class SpellingDictionaryTest {

    private static final SpellingDictionary GERMANY = new SpellingDictionary(Variant.DE);

    @Test
    void proposesTheMostCommonWordFirst() {
        assertThat(GERMANY.similar("Regeirung")).containsExactly("Regierung");
        assertThat(GERMANY.similar("nihct")).startsWith("nicht");
        assertThat(GERMANY.frequency("nicht")).isGreaterThan(GERMANY.frequency("Paradigma"));
    }

    @Test
    void proposesNothingForWhatIsFarFromEveryWord() {
        assertThat(GERMANY.similar("Xyzzyplugh")).isEmpty();
    }

    @Test
    void listsNamesAndTheWordsOfOtherVarietiesWhichItNeverProposes() {
        assertThat(GERMANY.isListed("Heisenbergstraße")).isTrue();
        assertThat(GERMANY.isListed("Wissenschafter")).isTrue();
        assertThat(GERMANY.similar("Wissenschafer")).doesNotContain("Wissenschafter");
        assertThat(GERMANY.isListed("Regeirung")).isFalse();
    }
}
