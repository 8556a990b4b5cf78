package dev.pruefstein.fix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pruefstein.NotCheckedException;
import dev.pruefstein.Pruefstein;
import dev.pruefstein.read.InputFormat;
import dev.pruefstein.read.Inputs;
import dev.pruefstein.read.Rewriter;
import dev.pruefstein.testing.HostileText;
import dev.pruefstein.text.EditableText;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What holds for any article whatever. */
class FixerProperties {

    private static final Pruefstein PRUEFSTEIN = Pruefstein.builder().build();
    private static final Fixer FIXER = new Fixer(PRUEFSTEIN::check, PRUEFSTEIN.safeFixes());

    private int applied;

    @Property(tries = 80)
    void aSecondRunChangesNothing(@ForAll("texts") String text, @ForAll InputFormat format) throws IOException {
        String once = fixed(text, format);
        applied = 0;

        assertThat(fixed(once, format)).isEqualTo(once);
        assertThat(applied).isZero();
    }

    private String fixed(String text, InputFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Rewriter(Inputs.defaults().withFormat(format), this::fixed, problem -> {})
                .copy("-", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private EditableText fixed(EditableText article) {
        try {
            Fixer.Fixed fixed = FIXER.fix(article);
            applied += fixed.applied().size();
            return fixed.text();
        } catch (NotCheckedException e) {
            return article; // what cannot be checked stays as it is
        }
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> damage = Arbitraries.of(
                "Der Markt öffnet fÃ¼r alle am 3.Mai.",
                "Die Firma Maier &amp;amp; Sohn liefert 30 000 Stück.",
                "Das ist ein Satz mit\u200b unsicht\u00adbaren Zeichen.",
                "Die neue Brücke über den Fluss wird am kommenden Sonntag für alle geöffnet.",
                "> Die neue Brücke über den Fluss wird am kommenden Sonntag für alle geöffnet.",
                "<div><p>Die neue Brücke über den Fluss wird am kommenden Sonntag für alle geöffnet.</p></div>",
                "# Neue Brücke für den Norden",
                "<h1>Neue Brücke für den Norden</h1>",
                "- Lesen Sie auch: Zehn Brücken, die man kennen muss",
                "<p>Schreibe einen Kommentar</p>",
                "Hinterlasse eine Antwort. Pflichtfelder sind markiert.");
        Arbitrary<String> end = Arbitraries.of("\n\n", "\n", "\r\n\r\n", " ", "");
        Arbitrary<String> piece = Arbitraries.frequencyOf(Tuple.of(5, damage), Tuple.of(1, HostileText.any()));
        return piece.list().ofMinSize(1).ofMaxSize(10).flatMap(pieces -> end.map(e -> String.join(e, pieces) + e));
    }
}
