package dev.pruefstein.changes;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import dev.pruefstein.check.Finding;
import dev.pruefstein.read.Input;
import dev.pruefstein.read.InputFormat;
import dev.pruefstein.read.InputSequence;
import dev.pruefstein.read.Inputs;
import dev.pruefstein.text.LineMap;
import dev.pruefstein.text.Source;
import java.io.ByteArrayInputStream;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The findings that touch a changed line. An article of a corpus is one line of it. Lines are compared as articles are
 * read, whatever their character set and line ends. Thread-safe.
 */
public final class ChangedLines {

    /** Lines above which a changed stretch is taken as a whole: the time of a comparison grows with the square. */
    private static final int LONGEST = 20_000;

    private final ChangedFiles files;
    private final Inputs options;

    /**
     * Lines that have changed.
     *
     * @param files knows what has changed
     * @param options how the articles are read
     */
    public ChangedLines(ChangedFiles files, Inputs options) {
        this.files = files;
        this.options = options;
    }

    /**
     * The findings that touch a changed line, in the same order.
     *
     * @param source an article that {@link ChangedInputs} has not left out
     * @param findings findings in it
     */
    public List<Finding> pick(Source source, List<Finding> findings) {
        boolean ofCorpus = !source.id().equals(source.path());
        Optional<String> before = findings.isEmpty() || ofCorpus ? Optional.empty() : before(source);
        if (before.isEmpty()) {
            return findings;
        }
        LineMap lines = new LineMap(source.text());
        BitSet changed = changed(lines(before.get()), lines(source.text()));
        return findings.stream()
                .filter(finding -> {
                    int first = lines.position(finding.span().start()).line();
                    int last = lines.position(Math.max(
                                    finding.span().start(), finding.span().end() - 1))
                            .line();
                    int next = changed.nextSetBit(first);
                    return next >= 0 && next <= last;
                })
                .toList();
    }

    /** The article as it was; empty if it was not there, or could not be read. */
    private Optional<String> before(Source source) {
        Optional<byte[]> bytes = files.before(source.path());
        if (bytes.isEmpty()) {
            return Optional.empty();
        }
        InputFormat format = InputFormat.valueOf(source.format().name());
        Inputs old = options.withFormat(format).withStandardInput(new ByteArrayInputStream(bytes.get()));
        try (InputSequence sequence = old.open(List.of("-"))) {
            return sequence.next() instanceof Input.Read read
                    ? Optional.of(read.source().text())
                    : Optional.empty();
        }
    }

    private static List<String> lines(String text) {
        LineMap lines = new LineMap(text);
        int count = lines.position(text.length()).line();
        return IntStream.rangeClosed(1, count)
                .mapToObj(line -> lines.line(line).of(text))
                .toList();
    }

    /** Numbers, from 1, of the lines that are new or changed. */
    static BitSet changed(List<String> before, List<String> now) {
        int head = 0;
        int shorter = Math.min(before.size(), now.size());
        while (head < shorter && before.get(head).equals(now.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head && before.get(before.size() - 1 - tail).equals(now.get(now.size() - 1 - tail))) {
            tail++;
        }
        List<String> old = before.subList(head, before.size() - tail);
        List<String> fresh = now.subList(head, now.size() - tail);
        BitSet changed = new BitSet();
        if (old.size() + fresh.size() > LONGEST) {
            changed.set(head + 1, head + 1 + fresh.size());
            return changed;
        }
        for (AbstractDelta<String> delta : DiffUtils.diff(old, fresh).getDeltas()) {
            Chunk<String> chunk = delta.getTarget();
            int first = head + chunk.getPosition() + 1;
            changed.set(first, first + chunk.size());
        }
        return changed;
    }
}
