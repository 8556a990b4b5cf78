package dev.pruefstein.cli;

import dev.pruefstein.baseline.Baseline;
import dev.pruefstein.baseline.BaselineFile;
import dev.pruefstein.read.InputSequence;
import dev.pruefstein.report.Invisible;
import dev.pruefstein.report.Outcome;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** One run that brings a baseline up to date: it is written if everything could be checked, and only then. */
final class BaselineRun {

    private final Streams streams;
    private final BaselineArguments arguments;
    private boolean failed;

    BaselineRun(Streams streams, BaselineArguments arguments) {
        this.streams = streams;
        this.arguments = arguments;
    }

    /**
     * Checks the articles and writes the baseline.
     *
     * @param before the baseline as it was
     * @param change makes of it, and of the articles as they are now, what it is to be
     * @return the exit code
     */
    int run(Baseline before, Function<Baseline.Update, Baseline> change) {
        Baseline.Update update = before.new Update();
        check(update);
        if (failed) {
            tell("pruefstein: " + arguments.file() + ": not written, as something could not be checked");
            return ExitCode.NOT_CHECKED.code();
        }
        Baseline after = change.apply(update);
        write(after);
        if (!arguments.quiet()) {
            say(before, after, update.gone());
        }
        return ExitCode.PASSED.code();
    }

    private void check(Baseline.Update update) {
        try (OpenCache cache = arguments.openCache(streams);
                InputSequence sequence = arguments.inputs(streams).open(arguments.paths());
                Progress progress =
                        streams.errIsTerminal() && !arguments.quiet() ? Progress.on(streams) : Progress.none()) {
            arguments.pruefstein(cache).checkAll(sequence, arguments.threads(), outcome -> {
                if (outcome instanceof Outcome.Checked checked) {
                    update.add(checked);
                } else if (outcome instanceof Outcome.NotChecked notChecked) {
                    failed = true;
                    progress.pause(() -> tell("pruefstein: " + notChecked.problem()));
                }
                progress.step();
            });
        }
    }

    private void write(Baseline baseline) {
        try (AtomicFile file = AtomicFile.create(arguments.file())) {
            Writer out = new BufferedWriter(new OutputStreamWriter(file, StandardCharsets.UTF_8));
            BaselineFile.write(baseline, out);
            file.commit();
        } catch (IOException e) {
            throw new UsageException("could not write " + arguments.file() + ": " + ReportTarget.reason(e));
        }
    }

    private void say(Baseline before, Baseline after, List<String> gone) {
        if (after.size() < before.size()) {
            gone.forEach(article -> tell("gone: " + article));
        }
        String change = before.size() == 0
                ? ""
                : String.format(
                        Locale.ROOT,
                        " (before: %s, %s)",
                        count(before.size(), "article"),
                        count(before.findings(), "finding"));
        tell(arguments.file() + ": " + count(after.size(), "article") + ", " + count(after.findings(), "finding")
                + change);
    }

    private static String count(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    private void tell(String message) {
        streams.err().println(Invisible.show(message));
        streams.err().flush();
    }
}
