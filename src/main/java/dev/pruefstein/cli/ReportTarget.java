package dev.pruefstein.cli;

import dev.pruefstein.report.Outcome;
import dev.pruefstein.report.Report;
import dev.pruefstein.report.ReportSettings;
import dev.pruefstein.report.Summary;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;

/**
 * A report on its way to a file or to standard output. When it cannot be written, it is given up and the run goes on:
 * the other reports still appear, and the exit code says that one is missing.
 */
final class ReportTarget implements AutoCloseable {

    private final String name;
    private final OutputStream bytes;
    private final Report report;
    private @Nullable String failure;

    private interface Step {
        void run() throws IOException;
    }

    private ReportTarget(String name, OutputStream bytes, Report report) {
        this.name = name;
        this.bytes = bytes;
        this.report = report;
    }

    /**
     * Begins a report.
     *
     * @throws UsageException if its file cannot be made
     */
    static ReportTarget open(ReportRequest request, Streams streams, ReportSettings settings) {
        String name =
                request.file() == null ? "standard output" : request.file().toString();
        try {
            OutputStream bytes =
                    request.file() == null ? new CheckedStream(streams.out()) : AtomicFile.create(request.file());
            Writer writer = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
            ReportTarget target = new ReportTarget(name, bytes, request.format().open(writer, settings));
            target.attempt(target.report::begin);
            return target;
        } catch (IOException | UncheckedIOException e) {
            throw new UsageException("could not write " + name + ": " + reason(e));
        }
    }

    void add(Outcome outcome) {
        attempt(() -> report.add(outcome));
    }

    /** Ends the report; only now it appears under its name. */
    void end(Summary summary) {
        attempt(() -> {
            report.end(summary);
            if (bytes instanceof AtomicFile file) {
                file.commit();
            }
        });
    }

    /** Why the report could not be written, or null. */
    @Nullable
    String failure() {
        return failure;
    }

    private void attempt(Step step) {
        if (failure != null) {
            return;
        }
        try {
            step.run();
        } catch (IOException | UncheckedIOException e) {
            failure = "could not write " + name + ": " + reason(e);
        }
    }

    /** Why something could not be written, in a few words. */
    static String reason(Exception e) {
        Throwable cause = e instanceof UncheckedIOException && e.getCause() != null ? e.getCause() : e;
        if (cause instanceof NoSuchFileException) {
            return "no such directory";
        }
        return cause instanceof AccessDeniedException ? "permission denied" : String.valueOf(cause.getMessage());
    }

    /** Gives up what has not ended. */
    @Override
    public void close() {
        try {
            report.close();
            if (bytes instanceof AtomicFile file) {
                file.close();
            }
        } catch (IOException e) {
            // What mattered has been written, or has been reported as not written.
        }
    }
}
