package dev.pruefstein.check.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pruefstein.check.Finding;
import dev.pruefstein.testing.Articles;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {

    private static List<Finding> findings(String rule, String text) {
        return Articles.findings(rule, text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"für", "Straße", "„Ärger“", "Müllerößig", "5€", "Österreich–Ungarn", "déjà"})
    void repairsUtfReadAsWindows(String word) {
        String damaged = new String(word.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"));
        assertThat(findings("mojibake", "Das Wort " + damaged + " ist kaputt."))
                .singleElement()
                .satisfies(f -> assertThat(f.suggestions())
                        .allSatisfy(s -> assertThat(word).contains(s)));
    }

    @Test
    void repairsUtfReadTwiceAsWindows() {
        Charset windows = Charset.forName("windows-1252");
        String once = new String("Größe".getBytes(StandardCharsets.UTF_8), windows);
        String twice = new String(once.getBytes(StandardCharsets.UTF_8), windows);
        assertThat(findings("mojibake", "Die " + twice + " stimmt."))
                .singleElement()
                .satisfies(f -> assertThat(f.suggestions()).containsExactly("Größe"));
    }

    @ParameterizedTest
    @CsvSource({"&amp;amp;,&", "&#8217;,’", "&#x201E;,„", "&auml;,ä", "&quot,\"", "\\u00df,ß", "=C3=BC,ü"})
    void namesTheCharacterThatIsMeant(String escape, String meant) {
        assertThat(findings("escaped-character", "Hier steht " + escape + " im Text."))
                .singleElement()
                .satisfies(f -> assertThat(f.suggestions()).containsExactly(meant));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[[1]]", "%1$s", "{{name}}", "${user.name}", "__TITLE__", "[Name einfügen]", "%(count)d"})
    void findsPlaceholders(String placeholder) {
        String text = "Es kamen " + placeholder + " Besucher.";
        assertThat(findings("leftover-placeholder", text))
                .singleElement()
                .satisfies(f -> assertThat(f.span().of(text)).isEqualTo(placeholder));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[/caption]",
                "[caption id=\"a\"]",
                "<p class=\"x\">",
                "</div>",
                "<!-- more -->",
                "[Link](https://a.b/c)"
            })
    void findsMarkup(String markup) {
        String text = "Der Satz " + markup + " geht weiter.";
        assertThat(findings("stray-markup", text))
                .singleElement()
                .satisfies(f -> assertThat(f.span().of(text)).isEqualTo(markup));
    }

    @Test
    void endsOnHostileInput() {
        String text = "&amp;".repeat(60) + "[[".repeat(60) + "{{".repeat(60) + "<a ".repeat(60) + "Ã".repeat(900);
        for (String rule :
                List.of("escaped-character", "leftover-placeholder", "stray-markup", "mojibake", "lost-character")) {
            assertThat(findings(rule, text)).isNotNull();
        }
    }
}
