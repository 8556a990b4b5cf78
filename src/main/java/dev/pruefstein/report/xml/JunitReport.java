package dev.pruefstein.report.xml;

import dev.pruefstein.report.Conclusion;
import dev.pruefstein.report.Labels;
import dev.pruefstein.report.Outcome;
import dev.pruefstein.report.Report;
import dev.pruefstein.report.Spool;
import dev.pruefstein.report.Summary;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * JUnit XML as the test tabs of pipelines read it, by the schema of Jenkins' xUnit plugin. The run is one suite, and each
 * article a test in it: the reasons of a failed verdict are its failure, and what could not be checked is an error.
 * Score and findings stand below the reasons, and in the output of a test that passes. The tests wait in a temporary
 * file, because their number stands before them.
 */
public final class JunitReport implements Report {

    private static final String NAME = "pruefstein";

    private final Writer out;
    private final Spool tests = new Spool();
    private @Nullable XmlOut xml;
    private long failures;

    /** Writes to {@code out}. */
    public JunitReport(Writer out) {
        this.out = out;
    }

    @Override
    public void begin() {}

    @Override
    public void add(Outcome outcome) throws IOException {
        XmlOut test = xml == null ? new XmlOut(tests.writer(), 2) : xml;
        xml = test;
        test.open("testcase", "name", outcome.name(), "classname", NAME, "time", "0");
        Conclusion conclusion = Conclusion.of(outcome).orElse(null);
        if (conclusion != null && conclusion.blocks()) {
            boolean checked = outcome instanceof Outcome.Checked;
            failures += checked ? 1 : 0;
            String element = checked ? "failure" : "error";
            test.lines(element, lines(outcome), "type", conclusion.ruleId(), "message", conclusion.text());
        } else {
            test.lines("system-out", lines(outcome));
        }
        test.close();
        test.flush();
    }

    private static List<String> lines(Outcome outcome) {
        List<String> lines = new ArrayList<>();
        if (outcome instanceof Outcome.Checked checked) {
            lines.add(Labels.score(checked.score().value()) + " von 100 · " + Labels.of(checked.verdict()));
            lines.addAll(checked.verdict().reasons());
            checked.findings().forEach(f -> lines.add(Labels.line(checked.article(), f)));
        } else if (outcome instanceof Outcome.NotChecked notChecked) {
            lines.add(notChecked.problem().toString());
        }
        return lines;
    }

    @Override
    public void end(Summary summary) throws IOException {
        XmlOut frame = new XmlOut(out, 0);
        frame.begin();
        frame.open("testsuites", "name", NAME);
        frame.open(
                "testsuite",
                "name",
                NAME,
                "tests",
                Long.toString(summary.articles()),
                "failures",
                Long.toString(failures),
                "errors",
                Long.toString(summary.notChecked()),
                "skipped",
                "0",
                "time",
                "0");
        frame.flush();
        tests.copyTo(out);
        if (!summary.run().reasons().isEmpty()) {
            frame.lines("system-out", summary.run().reasons());
        }
        frame.close();
        frame.close();
        frame.end();
        out.flush();
    }

    @Override
    public void close() throws IOException {
        tests.close();
    }
}
