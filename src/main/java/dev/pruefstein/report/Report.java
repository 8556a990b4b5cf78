package dev.pruefstein.report;

import java.io.IOException;

/**
 * A rendering of a run, written while the run goes on: {@link #begin}, one {@link #add} for each article in the order of
 * the input, {@link #end}. Between the calls a report keeps at most a few numbers of each article, so that a corpus of
 * any length fits. What is written depends on the outcomes and the settings alone: no clock, no absolute path.
 *
 * <p>Not thread-safe. A report flushes its writer but never closes it.
 *
 * <pre>{@code
 * Summary.Counter counter = new Summary.Counter();
 * try (Report report = ReportFormat.JSONL.open(writer, settings)) {
 *     report.begin();
 *     for (Outcome outcome : outcomes) {
 *         counter.add(outcome);
 *         report.add(outcome);
 *     }
 *     report.end(counter.summary());
 * }
 * }</pre>
 */
public interface Report extends AutoCloseable {

    /** Writes what stands before the first article. Called once, first. */
    void begin() throws IOException;

    /** Writes one article, or why it could not be checked. */
    void add(Outcome outcome) throws IOException;

    /**
     * Writes what stands after the last article, and flushes. Called once, last; without it the report is incomplete.
     *
     * @param summary counts of all outcomes that were added
     */
    void end(Summary summary) throws IOException;

    /** Releases what the report itself opened, a temporary file for example. Writes nothing; may be called at any time. */
    @Override
    default void close() throws IOException {}
}
