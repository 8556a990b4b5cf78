package dev.pruefstein.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TermsTest {

    private static final Terms TERMS = new Terms(Set.of("Foobarix", "Cal Fire", "Neu-Wulm"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Foobarix",
                "Foobarixs",
                "„Foobarix“",
                "Foobarix,",
                "Foobarix-Chef",
                "Ex-Foobarix-Chef",
                "Anti-Foobarix",
                "Cal Fire",
                "Cal Fire-Sprecher",
                "Neu-Wulm",
                "Neu-Wulms"
            })
    void coverATermAloneInTheGenitiveAndInACompound(String text) {
        assertThat(TERMS.cover(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Foobar", "foobarix", "Foobarixen", "der Foobarix", "Fire", "Cal", "Wulm", "-", "s"})
    void coverNothingElse(String text) {
        assertThat(TERMS.cover(text)).isFalse();
    }
}
