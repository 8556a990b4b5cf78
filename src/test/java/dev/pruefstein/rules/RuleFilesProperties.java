package dev.pruefstein.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for any rule file whatever: it is read, or refused with its path. */
class RuleFilesProperties {

    /** A rule file and how it is read. */
    enum Kind {
        POLICY("languagetool.yml", RuleFiles::policy),
        SCORE("score.yml", RuleFiles::score),
        GATE("gate.yml", RuleFiles::gate),
        PROFILE("profile.tsv", RuleFiles::profile),
        PATTERNS("patterns.xml", RuleFiles::patterns),
        LEXICON("lexicon/acronyms.txt", files -> files.get("acronyms"));

        private final String file;

        @SuppressWarnings("ImmutableEnumChecker") // method references
        private final Consumer<RuleFiles> read;

        Kind(String file, Consumer<RuleFiles> read) {
            this.file = file;
            this.read = read;
        }
    }

    @Property(tries = 600)
    void readsOrRefusesAnyFile(@ForAll("contents") String content, @ForAll Kind kind) {
        assertSound(kind, content);
    }

    @Example
    void refusesYamlThatUnfoldsWithoutEnd() {
        StringBuilder laughs = new StringBuilder("a0: &a0 [ha]\n");
        for (int i = 1; i < 60; i++) {
            String last = "*a" + (i - 1);
            laughs.append("a%d: &a%d [%s]\n".formatted(i, i, String.join(", ", List.of(last, last, last, last))));
        }
        assertSound(Kind.POLICY, laughs.toString());
        assertSound(Kind.GATE, "a: " + "[".repeat(100_000));
        assertSound(Kind.GATE, "{a: ".repeat(10_000));
        assertSound(Kind.GATE, "&a [*a]");
    }

    private static void assertSound(Kind kind, String content) {
        try (FileSystem memory = Jimfs.newFileSystem(Configuration.unix())) {
            Path folder = memory.getPath("/rules");
            Files.createDirectories(folder.resolve("lexicon"));
            Files.writeString(folder.resolve(kind.file), content);
            kind.read.accept(new RuleFiles(folder));
        } catch (RuleFileException e) {
            assertThat(e.problem().path()).endsWith(kind.file);
            assertThat(e.problem().message()).isNotBlank();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Provide
    Arbitrary<String> contents() {
        Arbitrary<String> pieces = Arbitraries.of(
                "categories",
                "rules",
                "off",
                "on",
                "measured",
                "fail-under",
                "fail-on",
                "weights",
                ":",
                ": ",
                "\n",
                "\n  ",
                "-",
                " - ",
                "{",
                "}",
                "[",
                "]",
                ",",
                "'",
                "\"",
                "|",
                ">",
                "&a",
                "*a",
                "!!java.net.URL",
                "!x",
                "#",
                "%YAML 1.1\n",
                "---\n",
                "...\n",
                "?",
                "80",
                "1e999",
                ".nan",
                "0x1F",
                "~",
                "null",
                "\t",
                "<rules>",
                "</rules>",
                "<category id=\"CALQUE\">",
                "<rule id=\"a\">",
                "<token regexp=\"yes\">(</token>",
                "<!DOCTYPE a>",
                "<!--",
                "&lt;",
                "&x;",
                "]]>",
                "\u0000",
                "\u0085",
                "\ufeff",
                "😀");
        return pieces.list().ofMaxSize(25).map(list -> String.join("", list));
    }
}
