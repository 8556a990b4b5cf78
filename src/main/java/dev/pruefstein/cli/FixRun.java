package dev.pruefstein.cli;

import dev.pruefstein.NotCheckedException;
import dev.pruefstein.fix.Fixer;
import dev.pruefstein.read.FoundFile;
import dev.pruefstein.read.Inputs;
import dev.pruefstein.read.Rewriter;
import dev.pruefstein.report.Invisible;
import dev.pruefstein.text.EditableText;
import dev.pruefstein.text.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** One run of {@code fix} over many files. A file that cannot be fixed stays as it is, and the others are fixed. */
final class FixRun {

    private final Streams streams;
    private final Inputs inputs;
    private final Fixer fixer;
    private final boolean diff;
    private final boolean quiet;
    private final Map<String, Integer> applied = new TreeMap<>();
    private boolean problem;
    private boolean changes;

    FixRun(Streams streams, Inputs inputs, Fixer fixer, boolean diff, boolean quiet) {
        this.streams = streams;
        this.inputs = inputs;
        this.fixer = fixer;
        this.diff = diff;
        this.quiet = quiet;
    }

    ExitCode run(List<String> paths) {
        for (FoundFile file : inputs.find(paths)) {
            if (file.problem() != null) {
                tell(file.problem());
            } else {
                fix(file.path());
            }
        }
        if (problem) {
            return ExitCode.NOT_CHECKED;
        }
        if (!changes && !quiet) {
            streams.err().println("Nichts zu korrigieren.");
        }
        return changes && diff ? ExitCode.FAILED : ExitCode.PASSED;
    }

    private void fix(String path) {
        applied.clear();
        try {
            if (path.equals("-") || diff) {
                inMemory(path);
            } else {
                inPlace(Path.of(path));
            }
        } catch (AccessDeniedException e) {
            tell(new Problem(path, null, "permission denied"));
        } catch (IOException e) {
            tell(new Problem(path, null, "could not be fixed: " + e.getMessage()));
        }
    }

    private void inPlace(Path path) throws IOException {
        if (!Files.isRegularFile(path)) {
            throw new IOException("is no regular file, so that nothing can be written back");
        }
        if (!Files.isWritable(path)) {
            throw new AccessDeniedException(path.toString());
        }
        try (InputStream in = Files.newInputStream(path);
                AtomicFile out = AtomicFile.create(path)) {
            rewriter().copy(path.toString(), in, out);
            if (!applied.isEmpty()) {
                out.commit();
                say(path.toString());
            }
        }
    }

    private void inMemory(String path) throws IOException {
        ByteArrayOutputStream before = new ByteArrayOutputStream();
        ByteArrayOutputStream after = new ByteArrayOutputStream();
        try (InputStream in = path.equals("-") ? inputs.standardInput() : Files.newInputStream(Path.of(path))) {
            in.transferTo(before);
        }
        Charset charset = rewriter().copy(path, new ByteArrayInputStream(before.toByteArray()), after);
        OutputStream out = new CheckedStream(streams.out());
        if (!diff) {
            out.write(after.toByteArray());
        } else if (!applied.isEmpty()) {
            String shown = UnifiedDiff.of(path, before.toString(charset), after.toString(charset));
            streams.out().print(streams.outIsTerminal() ? Invisible.show(shown) : shown);
        }
        out.flush();
        if (!applied.isEmpty()) {
            say(path);
        }
    }

    private Rewriter rewriter() {
        return new Rewriter(inputs, this::fixed, this::tell);
    }

    private EditableText fixed(EditableText article) {
        try {
            Fixer.Fixed fixed = fixer.fix(article);
            fixed.applied().forEach((rule, count) -> applied.merge(rule, count, Integer::sum));
            return fixed.text();
        } catch (NotCheckedException e) {
            tell(e.problem());
            return article;
        }
    }

    private void say(String path) {
        changes = true;
        if (!quiet) {
            int count = applied.values().stream().mapToInt(Integer::intValue).sum();
            String rules = applied.entrySet().stream()
                    .map(rule -> rule.getKey() + " " + rule.getValue())
                    .collect(Collectors.joining(", "));
            String what = (count == 1 ? "1 Stelle " : count + " Stellen ") + (diff ? "zu korrigieren" : "korrigiert");
            streams.err().println(Invisible.show(path + ": " + what + " (" + rules + ")"));
        }
    }

    private void tell(Problem what) {
        problem = true;
        streams.err().println("pruefstein: " + Invisible.show(what.toString()));
    }
}
