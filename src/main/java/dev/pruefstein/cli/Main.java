package dev.pruefstein.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.pruefstein.Pruefstein;
import dev.pruefstein.check.Finding;
import dev.pruefstein.report.Outcome;
import dev.pruefstein.text.Format;
import dev.pruefstein.text.Source;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The command line. */
public final class Main {

    private Main() {}

    /** Checks the JSONL file given first into the JSONL file given second. */
    public static void main(String[] args) throws IOException {
        JsonMapper json = JsonMapper.builder().build();
        Pruefstein pruefstein = Pruefstein.builder().build();
        try (Stream<String> lines = Files.lines(Path.of(args[0]));
                BufferedWriter out = Files.newBufferedWriter(Path.of(args[1]))) {
            List<String> results = lines.parallel()
                    .map(line -> {
                        try {
                            JsonNode in = json.readTree(line);
                            Outcome.Checked checked = pruefstein.check(new Source(
                                    in.get("id").asText(),
                                    args[0],
                                    in.get("text").asText(),
                                    Format.TEXT));
                            return json.writeValueAsString(row(json, checked));
                        } catch (IOException e) {
                            throw new java.io.UncheckedIOException(e);
                        }
                    })
                    .toList();
            for (String result : results) {
                out.write(result + "\n");
            }
        }
    }

    private static ObjectNode row(JsonMapper json, Outcome.Checked checked) {
        ObjectNode row = json.createObjectNode();
        row.put("id", checked.id());
        row.put("score", checked.score().value());
        row.put("verdict", checked.verdict().pass() ? "pass" : "fail");
        var findings = row.putArray("findings");
        for (Finding f : checked.findings()) {
            findings.addObject()
                    .put("rule", f.ruleId())
                    .put("category", f.category().path())
                    .put("severity", f.severity().id())
                    .put("channel", f.channel().id())
                    .put("confidence", f.confidence())
                    .put("start", f.span().start())
                    .put("end", f.span().end())
                    .put("text", f.span().of(checked.article().source()))
                    .put("message", f.message());
        }
        return row;
    }
}
