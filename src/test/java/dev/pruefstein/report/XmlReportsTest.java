package dev.pruefstein.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.pruefstein.text.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;
import se.bjurr.violations.lib.model.SEVERITY;
import se.bjurr.violations.lib.model.Violation;
import se.bjurr.violations.lib.parsers.CheckStyleParser;
import se.bjurr.violations.lib.parsers.JUnitParser;

/** JUnit and Checkstyle XML, read by the schema and the parsers of those who use them. */
class XmlReportsTest {

    @Test
    void junitKeepsTheSchemaOfJenkins() throws SAXException, IOException {
        Validator validator = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(Objects.requireNonNull(
                        XmlReportsTest.class.getResource("/dev/pruefstein/report/schemas/junit-10.xsd")))
                .newValidator();

        for (List<Outcome> outcomes : List.of(Samples.all(), List.<Outcome>of(), List.<Outcome>of(Samples.hostile()))) {
            validator.validate(new StreamSource(new StringReader(Rendered.as(ReportFormat.JUNIT, outcomes))));
        }
        assertThatThrownBy(() -> validator.validate(
                        new StreamSource(new StringReader("<testsuites><testsuite name='x'/></testsuites>"))))
                .isInstanceOf(SAXException.class);
    }

    @Test
    void surefireReadsFailuresAndErrorsOfJunit() throws ParserConfigurationException, SAXException, IOException {
        ReportTestSuite suite = suite(Samples.all());

        assertThat(suite.getNumberOfTests()).isEqualTo(7);
        assertThat(suite.getNumberOfFailures()).isEqualTo(2);
        assertThat(suite.getNumberOfErrors()).isEqualTo(2);
        List<ReportTestCase> tests = suite.getTestCases();
        assertThat(tests)
                .extracting(ReportTestCase::isSuccessful)
                .containsExactly(false, true, true, true, false, false, false);
        ReportTestCase failed = tests.get(0);
        assertThat(failed.getName()).isEqualTo("beispiele/hafen.txt");
        assertThat(failed.getFailureType()).isEqualTo("gate");
        assertThat(failed.getFailureMessage())
                .contains("unter der Schwelle von 80,0")
                .contains("kritisch");
        assertThat(failed.getFailureDetail()).contains("5:15 · schwer · verb-bracket: Das Partizip");
        assertThat(tests.get(6).hasError()).isTrue();
        assertThat(tests.get(6).getFailureMessage()).contains("no such file");
    }

    @Test
    void jenkinsReadsJunit() throws Exception {
        assertThat(new JUnitParser().parseReportOutput(Rendered.as(ReportFormat.JUNIT, Samples.all()), new Quiet()))
                .hasSize(4)
                .allMatch(v -> v.getSeverity() == SEVERITY.ERROR);
    }

    private static ReportTestSuite suite(List<Outcome> outcomes)
            throws ParserConfigurationException, SAXException, IOException {
        byte[] bytes = Rendered.as(ReportFormat.JUNIT, outcomes).getBytes(StandardCharsets.UTF_8);
        List<ReportTestSuite> suites = new TestSuiteXmlParser(new NullConsoleLogger())
                .parse(new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8));
        assertThat(suites).hasSize(1);
        return suites.get(0);
    }

    @Test
    void jenkinsReadsEveryFindingOfCheckstyle() throws Exception {
        Set<Violation> read = checkstyle(List.of(Samples.damaged()));

        assertThat(read)
                .hasSize(1 + Samples.damaged().findings().size())
                .extracting(
                        Violation::getFile,
                        Violation::getStartLine,
                        Violation::getColumn,
                        Violation::getSeverity,
                        Violation::getRule)
                .contains(
                        tuple("beispiele/hafen.txt", 1, 1, SEVERITY.ERROR, "pruefstein.gate"),
                        tuple("beispiele/hafen.txt", 5, 15, SEVERITY.ERROR, "pruefstein.verb-bracket"),
                        tuple("beispiele/hafen.txt", 5, 21, SEVERITY.WARN, "pruefstein.UNGEWOEHNLICH"),
                        tuple("beispiele/hafen.txt", 9, 1, SEVERITY.INFO, "pruefstein.duplicate"));
    }

    @Test
    void articlesOfOneCorpusShareTheElementOfTheirFile() throws Exception {
        String report = Rendered.as(ReportFormat.CHECKSTYLE, List.of(Samples.tooShort(), Samples.wide()));

        assertThat(report).containsOnlyOnce("<file ");
        assertThat(checkstyle(List.of(Samples.tooShort(), Samples.wide())))
                .extracting(Violation::getMessage)
                .contains("meldung-7: Diesem Satz fehlt das finite Verb.", "breit: Hier fehlt etwas.");
    }

    @Test
    void whatXmlForbidsIsShown() throws Exception {
        Outcome odd = new Outcome.NotChecked(
                "a.txt", "a.txt", new Problem("a.txt", null, "\u0000\u0008\ufffe\uffff\ud800<&\">"));

        assertThat(checkstyle(List.of(odd)))
                .extracting(Violation::getMessage)
                .containsExactly("Nicht geprüft: \u2400\u2408<U+FFFE><U+FFFF>\ufffd<&\">");
        assertThat(suite(List.of(odd)).getNumberOfErrors()).isEqualTo(1);
    }

    private static Set<Violation> checkstyle(List<Outcome> outcomes) throws Exception {
        return new CheckStyleParser().parseReportOutput(Rendered.as(ReportFormat.CHECKSTYLE, outcomes), new Quiet());
    }
}
