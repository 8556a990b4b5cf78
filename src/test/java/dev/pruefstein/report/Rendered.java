package dev.pruefstein.report;

import dev.pruefstein.check.Rule;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** Renders outcomes into strings. */
final class Rendered {

    private Rendered() {}

    private static Optional<Rule> rule(String id) {
        return id.equals("verb-bracket") ? Optional.of(Samples.rule()) : Optional.empty();
    }

    static String as(ReportFormat format, List<Outcome> outcomes) {
        return as(format, outcomes, new ReportSettings("1.2.3", Rendered::rule, false, ReportSettings.DEFAULT_WIDTH));
    }

    static String text(List<Outcome> outcomes, boolean colour, int width) {
        return as(ReportFormat.TEXT, outcomes, new ReportSettings("1.2.3", Rendered::rule, colour, width));
    }

    static String as(ReportFormat format, List<Outcome> outcomes, ReportSettings settings) {
        StringWriter out = new StringWriter();
        Summary.Counter counter = new Summary.Counter();
        try (Report report = format.open(out, settings)) {
            report.begin();
            for (Outcome outcome : outcomes) {
                counter.add(outcome);
                report.add(outcome);
            }
            report.end(counter.summary());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
