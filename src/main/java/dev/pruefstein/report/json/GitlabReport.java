package dev.pruefstein.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.pruefstein.check.Finding;
import dev.pruefstein.check.Severity;
import dev.pruefstein.report.Conclusion;
import dev.pruefstein.report.Fingerprints;
import dev.pruefstein.report.Outcome;
import dev.pruefstein.report.Report;
import dev.pruefstein.report.Summary;
import dev.pruefstein.text.Position;
import java.io.IOException;
import java.io.Writer;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * GitLab's Code Quality report, the part of Code Climate's format that its merge requests show. A fingerprint must not
 * occur twice in a report, and so all of them are kept until its end.
 */
public final class GitlabReport implements Report {

    private static final Position TOP = new Position(1, 1);

    private final Writer out;
    private final JsonGenerator json;
    private final Set<String> used = new HashSet<>();

    /** Writes to {@code out}. */
    public GitlabReport(Writer out) {
        this.out = out;
        this.json = OutcomeJson.openDocument(out);
    }

    @Override
    public void begin() throws IOException {
        json.writeStartArray();
    }

    @Override
    public void add(Outcome outcome) throws IOException {
        Conclusion conclusion = Conclusion.of(outcome).orElse(null);
        if (conclusion != null) {
            head(conclusion.ruleId(), outcome.prefix() + conclusion.text(), conclusion.blocks() ? "blocker" : "minor");
            fingerprint(Fingerprints.of(outcome, conclusion));
            location(conclusion.path(), conclusion.position(), conclusion.position());
        }
        if (outcome instanceof Outcome.Checked checked) {
            Fingerprints fingerprints = new Fingerprints(checked.article());
            for (Finding finding : checked.findings()) {
                finding(checked, finding, fingerprints.next(finding));
            }
        }
    }

    private void finding(Outcome.Checked checked, Finding finding, String fingerprint) throws IOException {
        head(finding.ruleId(), checked.prefix() + finding.message(), severity(finding.severity()));
        fingerprint(fingerprint);
        boolean placed = checked.hasLines();
        location(
                checked.path(),
                placed ? checked.article().position(finding.span().start()) : checked.begin(),
                placed ? checked.article().position(finding.span().end()) : checked.begin());
    }

    private void head(String rule, String description, String severity) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "issue");
        OutcomeJson.string(json, "check_name", rule);
        OutcomeJson.string(json, "description", description);
        json.writeArrayFieldStart("categories");
        json.writeString("Style");
        json.writeEndArray();
        json.writeStringField("severity", severity);
    }

    /** The same article twice in a run, or an id twice in a corpus, gives the same names again. */
    private void fingerprint(String wanted) throws IOException {
        String unique = wanted;
        for (int i = 2; !used.add(unique); i++) {
            unique = wanted + "-" + i;
        }
        json.writeStringField("fingerprint", unique);
    }

    private void location(String path, @Nullable Position start, @Nullable Position end) throws IOException {
        Position begin = start == null ? TOP : start;
        json.writeObjectFieldStart("location");
        OutcomeJson.string(json, "path", repositoryPath(path));
        json.writeObjectFieldStart("lines");
        json.writeNumberField("begin", begin.line());
        json.writeNumberField("end", end == null ? begin.line() : end.line());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    /** GitLab matches paths with those of the repository, letter by letter. */
    private static String repositoryPath(String path) {
        String slashes = path.replace('\\', '/');
        return slashes.startsWith("./") ? slashes.substring(2) : slashes;
    }

    private static String severity(Severity severity) {
        return severity == Severity.NEUTRAL ? "info" : severity.id();
    }

    @Override
    public void end(Summary summary) throws IOException {
        json.writeEndArray();
        json.flush();
        out.write('\n');
        out.flush();
    }
}
