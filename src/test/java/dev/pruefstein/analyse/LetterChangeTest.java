package dev.pruefstein.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pruefstein.analyse.LetterChange.Kind;
import org.junit.jupiter.api.Test;

class LetterChangeTest {

    @Test
    void seesOneLetterAddedDroppedReplacedOrExchanged() {
        assertThat(LetterChange.between("Reierung", "Regierung")).contains(new LetterChange(Kind.ADDED, 2, 6));
        assertThat(LetterChange.between("Schuxlen", "Schulen")).contains(new LetterChange(Kind.DROPPED, 4, 3));
        assertThat(LetterChange.between("Tisxh", "Tisch")).contains(new LetterChange(Kind.REPLACED, 3, 1));
        assertThat(LetterChange.between("hcon", "chon")).contains(new LetterChange(Kind.EXCHANGED, 0, 2));
    }

    @Test
    void countsNoCapitalAtTheBeginning() {
        assertThat(LetterChange.between("Endlcih", "endlich")).contains(new LetterChange(Kind.EXCHANGED, 4, 1));
        assertThat(LetterChange.between("Haus", "haus")).isEmpty();
    }

    @Test
    void isEmptyForMoreThanOneChangeAndForNone() {
        assertThat(LetterChange.between("Haus", "Hof")).isEmpty();
        assertThat(LetterChange.between("abcd", "badc")).isEmpty();
        assertThat(LetterChange.between("Haus", "Haus")).isEmpty();
        assertThat(LetterChange.between("", "")).isEmpty();
        assertThat(LetterChange.between("", "a")).contains(new LetterChange(Kind.ADDED, 0, 0));
    }
}
