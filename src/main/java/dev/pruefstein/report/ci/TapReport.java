package dev.pruefstein.report.ci;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import dev.pruefstein.report.Conclusion;
import dev.pruefstein.report.Invisible;
import dev.pruefstein.report.Labels;
import dev.pruefstein.report.Numbers;
import dev.pruefstein.report.Outcome;
import dev.pruefstein.report.Report;
import dev.pruefstein.report.Summary;
import java.io.IOException;
import java.io.Writer;

/**
 * The <a href="https://testanything.org/">Test Anything Protocol</a>, version 13: an article is a test, with score,
 * reasons and findings in its YAML block. What could not be checked is not ok.
 */
public final class TapReport implements Report {

    private final Writer out;
    private long number;

    /** Writes to {@code out}. */
    public TapReport(Writer out) {
        this.out = out;
    }

    @Override
    public void begin() throws IOException {
        line("TAP version 13");
    }

    @Override
    public void add(Outcome outcome) throws IOException {
        number++;
        Conclusion conclusion = Conclusion.of(outcome).orElse(null);
        boolean ok = conclusion == null || !conclusion.blocks();
        line((ok ? "ok " : "not ok ") + number + " - " + description(outcome.name()));
        line("  ---");
        if (conclusion != null) {
            line("  message: " + quoted(conclusion.text()));
        }
        if (outcome instanceof Outcome.Checked checked) {
            details(checked);
        }
        line("  ...");
        out.flush();
    }

    private void details(Outcome.Checked checked) throws IOException {
        line("  score: " + Numbers.score(checked.score().value()));
        line("  words: " + checked.score().words());
        if (!checked.findings().isEmpty()) {
            line("  findings:");
            for (var finding : checked.findings()) {
                line("    - " + quoted(Labels.line(checked.article(), finding)));
            }
        }
    }

    /**
     * A number sign would begin a directive, an article named {@code # SKIP} count as passed; version 13 has no escape
     * for it, and so its full-width form stands there.
     */
    private static String description(String text) {
        return Invisible.show(text).replace('#', '\uff03');
    }

    /** A string of JSON is one of YAML, too. */
    private static String quoted(String text) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(Invisible.show(text))) + '"';
    }

    @Override
    public void end(Summary summary) throws IOException {
        line("1.." + number);
        for (String reason : summary.run().reasons()) {
            line("# " + reason);
        }
        out.flush();
    }

    private void line(String text) throws IOException {
        out.write(text + "\n");
    }
}
