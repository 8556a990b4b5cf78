package dev.pruefstein.cli;

import dev.pruefstein.Pruefstein;
import dev.pruefstein.read.Input;
import dev.pruefstein.read.InputSequence;
import dev.pruefstein.read.Inputs;
import dev.pruefstein.read.SelectedInputs;
import dev.pruefstein.report.Invisible;
import dev.pruefstein.report.Outcome;
import dev.pruefstein.report.ReportFormat;
import dev.pruefstein.report.ReportSettings;
import dev.pruefstein.report.Summary;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** One run over many articles: reads, checks, reports, decides. */
final class CheckRun {

    private final Streams streams;
    private final Pruefstein pruefstein;
    private final int threads;
    private final boolean quiet;
    private final boolean colour;
    private String told = "";

    CheckRun(Streams streams, Pruefstein pruefstein, int threads, boolean quiet, boolean colour) {
        this.streams = streams;
        this.pruefstein = pruefstein;
        this.threads = threads;
        this.quiet = quiet;
        this.colour = colour;
    }

    /**
     * Checks articles.
     *
     * @param inputs how they are read
     * @param paths where they are
     * @param wanted which of them are looked at
     * @param requests the reports
     */
    ExitCode run(Inputs inputs, List<String> paths, Predicate<Input> wanted, List<ReportRequest> requests) {
        List<ReportTarget> targets = new ArrayList<>();
        try {
            ReportSettings settings = settings();
            requests.forEach(request -> targets.add(ReportTarget.open(request, streams, settings)));
            Summary summary;
            try (InputSequence sequence = inputs.open(paths)) {
                summary = check(new SelectedInputs(sequence, wanted), targets, requests);
            }
            targets.forEach(target -> target.end(summary));
            return exitCode(summary, targets);
        } finally {
            targets.forEach(ReportTarget::close);
        }
    }

    private Summary check(SelectedInputs articles, List<ReportTarget> targets, List<ReportRequest> requests) {
        Summary.Counter counter = new Summary.Counter();
        boolean tellProblems = !shownOnTerminal(requests);
        try (Progress progress = progress(requests)) {
            pruefstein.checkAll(articles, threads, outcome -> {
                counter.add(outcome);
                targets.forEach(target -> target.add(outcome));
                if (tellProblems && outcome instanceof Outcome.NotChecked notChecked) {
                    progress.pause(() -> tell(notChecked.problem().toString()));
                }
                progress.step();
            });
        }
        if (articles.leftOut() == 0) {
            pruefstein.idleSuppressions().forEach(problem -> tell(problem.toString()));
        }
        return counter.summary(articles.leftOut());
    }

    private ExitCode exitCode(Summary summary, List<ReportTarget> targets) {
        boolean broken = false;
        for (ReportTarget target : targets) {
            if (target.failure() != null) {
                tell(target.failure());
                broken = true;
            }
        }
        if (broken || summary.notChecked() > 0) {
            return ExitCode.NOT_CHECKED;
        }
        return summary.run().pass() ? ExitCode.PASSED : ExitCode.FAILED;
    }

    /** One mistake in a file of a corpus concerns each of its articles: it is told once. */
    private void tell(String problem) {
        if (problem.equals(told)) {
            return;
        }
        told = problem;
        // A file name may hold what steers a terminal.
        streams.err().println("pruefstein: " + Invisible.show(problem));
        streams.err().flush();
    }

    private ReportSettings settings() {
        return new ReportSettings(Version.current(), pruefstein::findRule, colour, streams.width());
    }

    /** A bar would run through a report on the same terminal. */
    private Progress progress(List<ReportRequest> requests) {
        boolean wanted = !quiet && streams.errIsTerminal() && !(streams.outIsTerminal() && onStandardOutput(requests));
        return wanted ? Progress.on(streams) : Progress.none();
    }

    /** True if the user sees on the terminal, in the text report, what could not be checked. */
    private boolean shownOnTerminal(List<ReportRequest> requests) {
        return streams.outIsTerminal()
                && requests.stream().anyMatch(r -> r.file() == null && r.format() == ReportFormat.TEXT);
    }

    private static boolean onStandardOutput(List<ReportRequest> requests) {
        return requests.stream().anyMatch(r -> r.file() == null);
    }
}
