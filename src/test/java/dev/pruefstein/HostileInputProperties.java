package dev.pruefstein;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.pruefstein.check.Finding;
import dev.pruefstein.read.Input;
import dev.pruefstein.read.InputFormat;
import dev.pruefstein.read.InputSequence;
import dev.pruefstein.read.Inputs;
import dev.pruefstein.report.Outcome;
import dev.pruefstein.report.Report;
import dev.pruefstein.report.ReportFormat;
import dev.pruefstein.report.ReportSettings;
import dev.pruefstein.report.Summary;
import dev.pruefstein.testing.HostileText;
import dev.pruefstein.text.Span;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.xml.sax.InputSource;

/**
 * What holds for any article whatever, from its bytes to its reports. A text that once broke something is kept as a file
 * under {@code hostile/}; its name says what it broke.
 */
class HostileInputProperties {

    private static final Path KEPT = Path.of("src/test/resources/dev/pruefstein/hostile");
    private static final Pruefstein PRUEFSTEIN =
            Pruefstein.builder().timeLimit(Duration.ofMinutes(2)).build();

    @Property(tries = 60)
    void anyTextIsCheckedOrRefusedAndReported(@ForAll("texts") String text, @ForAll InputFormat format)
            throws Exception {
        assertHarmless(text.getBytes(StandardCharsets.UTF_8), format);
    }

    @Example
    void whatOnceBrokeSomethingNoLongerDoes() throws Exception {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(KEPT)) {
            for (Path file : files) {
                InputFormat format = InputFormat.ofFileName(file.toString()).orElseThrow();
                assertHarmless(Files.readAllBytes(file), format);
            }
        }
    }

    private static void assertHarmless(byte[] bytes, InputFormat format) throws Exception {
        List<Outcome> outcomes = new ArrayList<>();
        Inputs inputs = Inputs.defaults().withFormat(format).withStandardInput(new ByteArrayInputStream(bytes));
        try (InputSequence sequence = inputs.open(List.of("-"))) {
            while (sequence.hasNext()) {
                Input input = sequence.next();
                PRUEFSTEIN.checkAll(List.of(input).iterator(), 1, outcomes::add);
            }
        }
        for (Outcome outcome : outcomes) {
            if (outcome instanceof Outcome.Checked checked) {
                String source = checked.article().source();
                for (Finding finding : checked.findings()) {
                    assertInside(finding.span(), source);
                }
            } else if (outcome instanceof Outcome.NotChecked notChecked) {
                assertThat(notChecked.problem().message()).doesNotContain("crashed", "took longer");
            }
        }
        for (ReportFormat report : ReportFormat.values()) {
            assertParses(report, rendered(report, outcomes));
        }
    }

    private static void assertInside(Span span, String source) {
        assertThat(span.end()).isLessThanOrEqualTo(source.length());
        for (int edge : new int[] {span.start(), span.end()}) {
            boolean inside = edge > 0 && edge < source.length();
            assertThat(inside
                            && Character.isHighSurrogate(source.charAt(edge - 1))
                            && Character.isLowSurrogate(source.charAt(edge)))
                    .as("%s splits a character", span)
                    .isFalse();
        }
    }

    private static String rendered(ReportFormat format, List<Outcome> outcomes) throws IOException {
        StringWriter out = new StringWriter();
        Summary.Counter counter = new Summary.Counter();
        try (Report report = format.open(out, new ReportSettings("1", id -> Optional.empty(), true, 100))) {
            report.begin();
            for (Outcome outcome : outcomes) {
                counter.add(outcome);
                report.add(outcome);
            }
            report.end(counter.summary());
        }
        return out.toString();
    }

    private static void assertParses(ReportFormat format, String report) throws Exception {
        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(report)).isTrue();
        JsonMapper json = JsonMapper.builder().build();
        String start = report.stripLeading();
        if (format == ReportFormat.JSONL) {
            for (String line : report.lines().toList()) {
                assertThatCode(() -> json.readTree(line)).doesNotThrowAnyException();
            }
        } else if (start.startsWith("{") || start.startsWith("[")) {
            assertThatCode(() -> json.readTree(report)).doesNotThrowAnyException();
        } else if (start.startsWith("<?xml")) {
            DocumentBuilderFactory xml = DocumentBuilderFactory.newInstance();
            xml.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            assertThatCode(() -> xml.newDocumentBuilder().parse(new InputSource(new StringReader(report))))
                    .doesNotThrowAnyException();
        } else if (format == ReportFormat.HTML) {
            assertThat(Jsoup.parse(report).select("article img, article iframe, article object, [onerror]"))
                    .isEmpty();
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return HostileText.any();
    }
}
