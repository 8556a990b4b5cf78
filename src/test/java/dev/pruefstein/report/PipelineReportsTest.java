package dev.pruefstein.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pruefstein.text.Problem;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.tap4j.model.TestSet;
import org.tap4j.parser.Tap13Parser;
import org.tap4j.util.StatusValues;

/** Formats that a pipeline reads line by line: TAP and GitHub's workflow commands. */
class PipelineReportsTest {

    @Test
    void aTapParserCountsWhatFailed() {
        TestSet read = tap(Samples.all());

        assertThat(read.getPlan().getLastTestNumber()).isEqualTo(7);
        assertThat(read.getTestResults())
                .extracting(r -> r.getStatus() == StatusValues.OK)
                .containsExactly(false, true, true, true, false, false, false);
        assertThat(String.valueOf(read.getTestResult(1).getDiagnostic().get("message")))
                .startsWith("Nicht bestanden: Punktzahl 43,2");
        assertThat(String.valueOf(read.getTestResult(1).getDiagnostic().get("findings")))
                .contains("5:15 · schwer · verb-bracket: Das Partizip");
        assertThat(String.valueOf(read.getTestResult(7).getDiagnostic().get("message")))
                .contains("no such file");
    }

    @Test
    void noTextEndsTheYamlOfATest() {
        Outcome hostile = new Outcome.NotChecked(
                "a\n...\nok 2",
                "a\n...\nok 2",
                new Problem("a", null, "\"\n  ...\nok 2 - geschafft\n1..1 \\ \ud83c\udf89"));

        assertThat(tap(List.of(hostile)).getTestResults()).hasSize(1);
        assertThat(tap(List.of(hostile)).containsOk()).isFalse();
    }

    @Test
    void anArticleCannotSkipItsTest() {
        Outcome tricky = new Outcome.NotChecked("a # SKIP", "a # SKIP", new Problem("a", null, "no"));

        assertThat(tap(List.of(tricky)).getTestResult(1).getDirective()).isNull();
    }

    private static TestSet tap(List<Outcome> outcomes) {
        return new Tap13Parser().parseTapStream(Rendered.as(ReportFormat.TAP, outcomes));
    }

    /** The runner splits a command at its first two colons, its properties at commas, and then undoes the escapes. */
    @Test
    void aWorkflowCommandIsReadBackAsItWasMeant() {
        Outcome odd = new Outcome.NotChecked(
                "a,b:c%.txt", "a,b:c%.txt", new Problem("a,b:c%.txt", null, "100 % :: \"x\", y"));
        Matcher command = Pattern.compile("::error (?<properties>[^:]*)::(?<data>.*)\n")
                .matcher(Rendered.as(ReportFormat.GITHUB, List.of(odd)));

        assertThat(command.matches()).isTrue();
        assertThat(command.group("properties").split(","))
                .extracting(PipelineReportsTest::unescaped)
                .containsExactly("file=a,b:c%.txt", "title=Nicht geprüft");
        assertThat(unescaped(command.group("data"))).isEqualTo("100 % :: \"x\", y");
    }

    @Test
    void aFindingInACorpusStandsAtTheLineOfItsArticle() {
        assertThat(Rendered.as(ReportFormat.GITHUB, List.of(Samples.tooShort())))
                .startsWith("::error file=korpus.jsonl,line=7,title=missing-verb::meldung-7: ");
    }

    @Test
    void theVerdictComesBeforeTheFindings() {
        assertThat(Rendered.as(ReportFormat.GITHUB, List.of(Samples.damaged())))
                .startsWith("::error file=beispiele/hafen.txt,title=Nicht bestanden::Punktzahl 43,2");
    }

    private static String unescaped(String text) {
        return text.replace("%2C", ",")
                .replace("%3A", ":")
                .replace("%0A", "\n")
                .replace("%0D", "\r")
                .replace("%25", "%");
    }
}
