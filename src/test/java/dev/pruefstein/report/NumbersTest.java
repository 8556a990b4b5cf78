package dev.pruefstein.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumbersTest {

    @Test
    void aScoreBelowAThresholdNeverReadsAsIfItMetIt() {
        assertThat(Numbers.score(79.96)).isEqualTo(79.9);
        assertThat(Labels.score(79.96)).isEqualTo("79,9");
    }

    @Test
    void theNoiseOfBinaryFractionsIsNotRoundedDown() {
        assertThat(Numbers.score(89.99999999999999)).isEqualTo(90.0);
        assertThat(Numbers.score(100 - 0.1 * 3)).isEqualTo(99.7);
    }
}
