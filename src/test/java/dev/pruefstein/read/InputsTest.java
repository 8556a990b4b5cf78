package dev.pruefstein.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pruefstein.text.Format;
import dev.pruefstein.text.Position;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {

    @TempDir
    Path folder;

    @Test
    void listsADirectoryInSortedOrderByKnownExtension() throws IOException {
        write("b.md", "Zweiter Text.");
        write("a.txt", "Erster Text.");
        write("sub/c.HTML", "<p>Dritter Text.</p>");
        write("picture.png", "kein Text");
        write(".hidden/d.txt", "verborgen");

        List<Input> inputs = read(folder.toString());

        assertThat(inputs).extracting(Input::id).containsExactly(path("a.txt"), path("b.md"), path("sub/c.HTML"));
        assertThat(inputs)
                .extracting(i -> ((Input.Read) i).source().format())
                .containsExactly(Format.TEXT, Format.MARKDOWN, Format.HTML);
    }

    @Test
    void survivesALinkThatLeadsBackToItsOwnFolder() throws IOException {
        write("a.txt", "Erster Text.");
        Files.createSymbolicLink(folder.resolve("loop"), folder);

        assertThat(read(folder.toString())).extracting(Input::id).containsExactly(path("a.txt"));
    }

    @Test
    void readsWhatIsNamedTwiceOnce() throws IOException {
        write("a.txt", "Erster Text.");

        assertThat(read(path("a.txt"), folder.toString(), path("a.txt"))).hasSize(1);
    }

    @Test
    void saysWhatIsWrongAndGoesOn() throws IOException {
        write("empty.txt", " \n");
        write("ok.txt", "Ein Text.");
        Files.write(folder.resolve("binary.txt"), new byte[] {'P', 'K', 3, 4, 0, 0});
        Files.createDirectory(folder.resolve("none"));

        List<Input> inputs =
                read(path("missing.txt"), path("none"), path("empty.txt"), path("binary.txt"), path("ok.txt"));

        assertThat(inputs.subList(0, 4))
                .extracting(i -> ((Input.Unreadable) i).problem().message())
                .satisfiesExactly(
                        m -> assertThat(m).contains("no such file"),
                        m -> assertThat(m)
                                .contains("no article in this directory")
                                .contains(".jsonl"),
                        m -> assertThat(m).contains("empty"),
                        m -> assertThat(m).contains("binary"));
        assertThat(inputs.get(4)).isInstanceOf(Input.Read.class);
    }

    @Test
    void refusesAFileOverTheLimit() throws IOException {
        write("long.txt", "x".repeat(101));

        try (InputSequence inputs = Inputs.defaults().withMaxBytes(100).open(List.of(path("long.txt")))) {
            assertThat(inputs.next()).isInstanceOf(Input.Unreadable.class);
            assertThat(inputs).isExhausted();
        }
    }

    @Test
    void readsStandardInputInTheFormatItLooksLike() {
        assertThat(standardInput("Ein Satz.", null)).extracting(this::format).containsExactly(Format.TEXT);
        assertThat(standardInput("<!DOCTYPE html><p>Ein Satz.", null))
                .extracting(this::format)
                .containsExactly(Format.HTML);
        assertThat(standardInput("{\"id\": \"a\", \"text\": \"Ein Satz.\"}\n", null))
                .extracting(Input::id)
                .containsExactly("a");
        assertThat(standardInput("# Titel", InputFormat.MARKDOWN))
                .extracting(this::format)
                .containsExactly(Format.MARKDOWN);
    }

    @Test
    void readsACorpusLineByLine() {
        List<Input> inputs = standardInput("""
                \ufeff{"id": "a", "text": "Eins.", "source": [1, 2]}\r

                {"id": 7, "text": "<p>Zwei.</p>", "format": "html"}
                {"text": "Drei."}
                {"id": "a", "text": "Vier."}""", InputFormat.JSONL);

        assertThat(inputs).extracting(Input::id).containsExactly("a", "7", "-:4", "a");
        assertThat(inputs).extracting(this::format).containsExactly(Format.TEXT, Format.HTML, Format.TEXT, Format.TEXT);
        assertThat(inputs)
                .extracting(input -> ((Input.Read) input).source().line())
                .containsExactly(1, 3, 4, 5);
    }

    @Test
    void namesTheBrokenLineOfACorpusAndGoesOn() {
        List<Input> inputs = standardInput("""
                {"id": "a", "text": "Eins."}
                {"id": "b", "text": "Zw
                [1]
                {"id": "c"}
                {"id": "d", "text": " "}
                {"id": "e", "text": "x", "format": "pdf"}
                {"id": "f", "text": "Ende."} {}
                {"id": "g", "text": "Ende."}
                """, InputFormat.JSONL);

        assertThat(inputs).hasSize(8);
        assertThat(inputs.get(1)).isInstanceOfSatisfying(Input.Unreadable.class, u -> {
            assertThat(u.problem().position()).isNotNull().returns(2, Position::line);
            assertThat(u.problem().message()).startsWith("not valid JSON");
        });
        assertThat(inputs.subList(2, 7))
                .extracting(i -> ((Input.Unreadable) i).problem().toString())
                .satisfiesExactly(
                        m -> assertThat(m).startsWith("-:3:1: expected a JSON object"),
                        m -> assertThat(m).startsWith("-:4:1: \"text\" is missing"),
                        m -> assertThat(m).startsWith("-:5:1: empty"),
                        m -> assertThat(m).startsWith("-:6:1: unknown \"format\": pdf"),
                        m -> assertThat(m).startsWith("-:7:").contains("not valid JSON"));
        assertThat(inputs.get(4).id()).isEqualTo("d");
        assertThat(inputs.get(7).id()).isEqualTo("g");
    }

    @Test
    void streamsACorpusWithoutHoldingIt() {
        byte[] line = "{\"text\": \"Eine Zeile.\"}\n".getBytes(StandardCharsets.UTF_8);
        // An endless corpus: reading ahead would never come to an end.
        InputStream endless = new InputStream() {
            private int at;

            @Override
            public int read() {
                return line[at++ % line.length];
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                for (int i = 0; i < length; i++) {
                    buffer[offset + i] = (byte) read();
                }
                return length;
            }
        };

        try (InputSequence inputs = Inputs.defaults()
                .withFormat(InputFormat.JSONL)
                .withStandardInput(endless)
                .open(List.of("-"))) {
            for (int i = 1; i <= 10_000; i++) {
                assertThat(inputs.next().id()).isEqualTo("-:" + i);
            }
        }
    }

    @Test
    void keepsOffsetsWhereACorpusHoldsHalfACharacter() {
        Input input = standardInput("{\"id\": \"a\", \"text\": \"ab\\ud83dcd\"}", InputFormat.JSONL)
                .get(0);

        assertThat(((Input.Read) input).source().text()).isEqualTo("ab\ufffdcd");
    }

    @Test
    void decodesWhatAFileDeclaresOrLooksLike() {
        String german = "„Schöne Grüße“ – aus Köln.";
        assertThat(decode(german.getBytes(StandardCharsets.UTF_8), Format.TEXT)).isEqualTo(german);
        assertThat(decode(("\ufeff" + german).getBytes(StandardCharsets.UTF_8), Format.TEXT))
                .isEqualTo(german);
        assertThat(decode(german.getBytes(StandardCharsets.UTF_16), Format.TEXT))
                .isEqualTo(german);
        assertThat(decode(("\ufeff" + german).getBytes(StandardCharsets.UTF_16LE), Format.TEXT))
                .isEqualTo(german);
        assertThat(decode(german.getBytes(Charset.forName("windows-1252")), Format.TEXT))
                .isEqualTo(german);
        String page = "<html><head><meta charset=\"iso-8859-1\"></head><p>" + german + "</p>";
        assertThat(decode(page.getBytes(Charset.forName("windows-1252")), Format.HTML))
                .isEqualTo(page);
        String xml = "<?xml version='1.0' encoding='iso-8859-15'?><p>Grüße für 5 €</p>";
        assertThat(decode(xml.getBytes(Charset.forName("iso-8859-15")), Format.HTML))
                .isEqualTo(xml);
    }

    @Test
    void believesValidUtf8MoreThanAWrongDeclaration() {
        String page = "<meta http-equiv='Content-Type' content='text/html; charset=iso-8859-1'><p>Grüße</p>";

        assertThat(decode(page.getBytes(StandardCharsets.UTF_8), Format.HTML)).isEqualTo(page);
    }

    @Test
    void namesTheByteThatIsNotUtf8() {
        byte[] bytes = "Grüße\nnach Köln x".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = (byte) 0xff;

        Input input = InputSequence.article("a", "a.txt", bytes, Format.TEXT);

        assertThat(input)
                .isInstanceOfSatisfying(
                        Input.Unreadable.class,
                        u -> assertThat(u.problem().toString())
                                .startsWith("a.txt:2:11: not valid UTF-8: byte 0xFF at offset 19"));
    }

    @Test
    void keepsLineEndsAsTheyAre() {
        assertThat(decode("Eins\r\nzwei\rdrei".getBytes(StandardCharsets.UTF_8), Format.TEXT))
                .isEqualTo("Eins\r\nzwei\rdrei");
    }

    private static String decode(byte[] bytes, Format format) {
        Input input = InputSequence.article("a", "a", bytes, format);
        assertThat(input).isInstanceOf(Input.Read.class);
        return ((Input.Read) input).source().text();
    }

    private Format format(Input input) {
        return ((Input.Read) input).source().format();
    }

    private static List<Input> standardInput(String text, @org.jspecify.annotations.Nullable InputFormat format) {
        InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        return all(Inputs.defaults().withStandardInput(in).withFormat(format), "-");
    }

    private static List<Input> read(String... paths) {
        return all(Inputs.defaults(), paths);
    }

    private static List<Input> all(Inputs options, String... paths) {
        List<Input> inputs = new ArrayList<>();
        try (InputSequence sequence = options.open(List.of(paths))) {
            sequence.forEachRemaining(inputs::add);
        }
        return inputs;
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
