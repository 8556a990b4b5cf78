package dev.pruefstein.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.pruefstein.check.Finding;
import dev.pruefstein.check.Severity;
import dev.pruefstein.check.Suppressed;
import dev.pruefstein.report.Conclusion;
import dev.pruefstein.report.Fingerprints;
import dev.pruefstein.report.Numbers;
import dev.pruefstein.report.Outcome;
import dev.pruefstein.report.WellFormed;
import dev.pruefstein.text.Article;
import dev.pruefstein.text.Position;
import dev.pruefstein.text.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The result objects of a SARIF run. */
final class SarifResults {

    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";

    private final JsonGenerator json;
    private final Map<String, Integer> rules;

    /**
     * Results for {@code json}.
     *
     * @param rules takes the rule ids in use and their indexes, in order
     */
    SarifResults(JsonGenerator json, Map<String, Integer> rules) {
        this.json = json;
        this.rules = rules;
    }

    static String level(Severity severity) {
        return switch (severity) {
            case NEUTRAL -> "note";
            case MINOR -> "warning";
            case MAJOR, CRITICAL -> "error";
        };
    }

    void write(Outcome outcome) throws IOException {
        Conclusion conclusion = Conclusion.of(outcome).orElse(null);
        if (conclusion != null) {
            conclusion(outcome, conclusion);
        }
        if (outcome instanceof Outcome.Checked checked) {
            Fingerprints fingerprints = new Fingerprints(checked.article());
            for (Finding finding : checked.findings()) {
                finding(checked, finding, fingerprints.next(finding), null);
            }
            for (Suppressed suppressed : checked.suppressed()) {
                Finding finding = suppressed.finding();
                finding(checked, finding, fingerprints.next(finding), suppressed);
            }
        }
    }

    private void finding(Outcome.Checked checked, Finding finding, String fingerprint, @Nullable Suppressed suppressed)
            throws IOException {
        head(finding.ruleId(), level(finding.severity()), checked.prefix() + finding.message(), fingerprint);
        openLocation(checked.path());
        if (checked.hasLines()) {
            region("region", checked.article(), finding.span(), true);
        } else {
            place(checked.begin());
        }
        closeLocation(checked);
        if (!finding.suggestions().isEmpty() && checked.hasLines()) {
            fixes(checked.article(), finding);
        }
        if (suppressed != null) {
            suppression(suppressed);
        }
        json.writeNumberField("rank", 100 * Numbers.confidence(finding.confidence()));
        json.writeObjectFieldStart("properties");
        json.writeStringField("category", finding.category().path());
        json.writeStringField("severity", finding.severity().id());
        json.writeStringField("channel", finding.channel().id());
        json.writeNumberField("start", finding.span().start());
        json.writeNumberField("end", finding.span().end());
        json.writeEndObject();
        json.writeEndObject();
    }

    private void suppression(Suppressed suppressed) throws IOException {
        json.writeArrayFieldStart("suppressions");
        json.writeStartObject();
        json.writeStringField("kind", suppressed.where() == Suppressed.Where.IN_SOURCE ? "inSource" : "external");
        if (suppressed.reason() != null) {
            OutcomeJson.string(json, "justification", suppressed.reason());
        }
        json.writeEndObject();
        json.writeEndArray();
    }

    private void conclusion(Outcome outcome, Conclusion conclusion) throws IOException {
        String level = conclusion.blocks() ? "error" : "warning";
        head(conclusion.ruleId(), level, outcome.prefix() + conclusion.text(), Fingerprints.of(outcome, conclusion));
        openLocation(conclusion.path());
        if (outcome instanceof Outcome.Checked checked && checked.hasLines()) {
            Span whole = new Span(0, checked.article().source().length());
            region("region", checked.article(), whole, false);
        } else {
            // Code scanning services turn a result without a line away.
            place(conclusion.position() == null ? new Position(1, 1) : conclusion.position());
        }
        closeLocation(outcome);
        json.writeEndObject();
    }

    private void head(String rule, String level, String message, String fingerprint) throws IOException {
        json.writeStartObject();
        OutcomeJson.string(json, "ruleId", rule);
        json.writeNumberField("ruleIndex", rules.computeIfAbsent(rule, r -> rules.size()));
        json.writeStringField("level", level);
        json.writeObjectFieldStart("message");
        OutcomeJson.string(json, "text", message);
        json.writeEndObject();
        json.writeObjectFieldStart("partialFingerprints");
        json.writeStringField("pruefstein/v1", fingerprint);
        json.writeEndObject();
    }

    private void openLocation(String path) throws IOException {
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        artifact(path);
    }

    private void closeLocation(Outcome outcome) throws IOException {
        json.writeEndObject();
        if (!outcome.hasLines()) {
            json.writeArrayFieldStart("logicalLocations");
            json.writeStartObject();
            OutcomeJson.string(json, "fullyQualifiedName", outcome.id());
            json.writeEndObject();
            json.writeEndArray();
        }
        json.writeEndObject();
        json.writeEndArray();
    }

    /** Writes a region that is one character wide. */
    void place(Position at) throws IOException {
        json.writeObjectFieldStart("region");
        json.writeNumberField("startLine", at.line());
        json.writeNumberField("startColumn", at.column());
        json.writeNumberField("endLine", at.line());
        json.writeNumberField("endColumn", at.column() + 1);
        json.writeEndObject();
    }

    private void region(String name, Article article, Span span, boolean snippet) throws IOException {
        Position start = article.position(span.start());
        Position end = article.position(span.end());
        json.writeObjectFieldStart(name);
        json.writeNumberField("startLine", start.line());
        json.writeNumberField("startColumn", start.column());
        json.writeNumberField("endLine", end.line());
        json.writeNumberField("endColumn", end.column());
        if (snippet) {
            json.writeObjectFieldStart("snippet");
            OutcomeJson.string(json, "text", span.of(article.source()));
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void fixes(Article article, Finding finding) throws IOException {
        json.writeArrayFieldStart("fixes");
        for (String suggestion : finding.suggestions()) {
            json.writeStartObject();
            json.writeArrayFieldStart("artifactChanges");
            json.writeStartObject();
            artifact(article.path());
            json.writeArrayFieldStart("replacements");
            json.writeStartObject();
            region("deletedRegion", article, finding.span(), false);
            json.writeObjectFieldStart("insertedContent");
            OutcomeJson.string(json, "text", suggestion);
            json.writeEndObject();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    void artifact(String path) throws IOException {
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", uri(path));
        json.writeEndObject();
    }

    /** A relative reference (RFC 3986): what has a meaning in a URI, or is beyond ASCII, as percent-encoded UTF-8. */
    private static String uri(String path) {
        StringBuilder uri = new StringBuilder();
        for (byte b : WellFormed.of(path).replace('\\', '/').getBytes(StandardCharsets.UTF_8)) {
            if (UNRESERVED.indexOf(b) >= 0) {
                uri.append((char) b);
            } else {
                uri.append(String.format("%%%02X", b));
            }
        }
        return uri.toString();
    }
}
