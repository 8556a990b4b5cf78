package dev.pruefstein.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pruefstein.testing.Goldens;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The bundled examples give the reports that lie beside them. */
class ExamplesIT {

    @TestFactory
    Stream<DynamicTest> giveTheExpectedReports() {
        return Goldens.at(Path.of("examples/expected"))
                .expect("ukraine-gespraeche.txt", () -> check("text", "ukraine-gespraeche.txt"))
                .expect("ukraine-gespraeche.json", () -> check("json", "ukraine-gespraeche.txt"))
                .expect("hochwasser.txt", () -> check("text", "hochwasser.html"))
                .expect("zoll.txt", () -> check("text", "zoll.md"))
                .expect("bibliothek.txt", () -> check("text", "bibliothek.txt"))
                .expect("korpus.jsonl", () -> check("jsonl", "korpus.jsonl"))
                .tests();
    }

    private static String check(String format, String example) {
        ToolRun run = ToolRun.of("check", "--format", format, "examples/" + example);
        assertThat(run.code()).as(run.err()).isIn(0, 1);
        assertThat(run.err()).isEmpty();
        return run.out();
    }
}
