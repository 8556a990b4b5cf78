package dev.pruefstein.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pruefstein.testing.HostileText;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** What holds for any bytes whatever. */
class InputsProperties {

    private static final int LIMIT = 2000;

    @Property(tries = 1000)
    void readsOrRefusesAnyBytes(@ForAll @Size(max = 200) byte[] bytes, @ForAll InputFormat format) {
        assertSound(bytes, format);
    }

    @Property(tries = 500)
    void readsOrRefusesAnyText(@ForAll("texts") String text, @ForAll InputFormat format) {
        assertSound(text.getBytes(StandardCharsets.UTF_8), format);
        assertSound(text.getBytes(StandardCharsets.UTF_16), format);
    }

    @Property(tries = 500)
    void readsOrRefusesEachLineOfAnyCorpus(@ForAll("lines") List<String> lines) {
        assertSound(String.join("\n", lines).getBytes(StandardCharsets.UTF_8), InputFormat.JSONL);
    }

    private static void assertSound(byte[] bytes, InputFormat format) {
        Inputs inputs = Inputs.defaults()
                .withFormat(format)
                .withMaxBytes(LIMIT)
                .withStandardInput(new ByteArrayInputStream(bytes));
        int count = 0;
        try (InputSequence sequence = inputs.open(List.of("-"))) {
            while (sequence.hasNext()) {
                Input input = sequence.next();
                count++;
                assertThat(input.path()).isEqualTo("-");
                if (input instanceof Input.Read read) {
                    assertThat(read.source().text()).isNotBlank().hasSizeLessThanOrEqualTo(LIMIT);
                    assertThat(StandardCharsets.UTF_8
                                    .newEncoder()
                                    .canEncode(read.source().text() + read.id()))
                            .isTrue();
                }
            }
        }
        assertThat(count).as("an empty file, too, is something to report").isPositive();
    }

    @Provide
    Arbitrary<String> texts() {
        return HostileText.any();
    }

    @Provide
    Arbitrary<List<String>> lines() {
        Arbitrary<String> pieces = Arbitraries.of(
                "{",
                "}",
                "[",
                "]",
                ":",
                ",",
                "\"id\"",
                "\"text\"",
                "\"format\"",
                "\"html\"",
                "\"\\ud800\"",
                "\"\\u0000\"",
                "\"a\nb\"",
                "1e999",
                "null",
                "true",
                "-",
                "\"",
                "\\",
                "\r",
                "\u0000",
                "\ufeff",
                "NaN",
                "😀");
        Arbitrary<String> broken = pieces.list().ofMaxSize(20).map(list -> String.join("", list));
        Arbitrary<String> sound = Arbitraries.of(
                "{\"id\":\"a\",\"text\":\"Das ist gut.\"}",
                "{\"id\":null,\"text\":\"\\ud83d\\ude00 \\udc00\",\"format\":\"markdown\"}",
                "{\"text\":\"a\",\"text\":\"b\"}",
                "[".repeat(1500) + "]".repeat(400));
        return Arbitraries.oneOf(broken, sound).list().ofMaxSize(6);
    }
}
