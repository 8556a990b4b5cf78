package dev.pruefstein.calibrate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.pruefstein.Inspection;
import dev.pruefstein.NotCheckedException;
import dev.pruefstein.Pruefstein;
import dev.pruefstein.check.Channel;
import dev.pruefstein.check.Finding;
import dev.pruefstein.score.ProfileFeatures;
import dev.pruefstein.score.Units;
import dev.pruefstein.text.Format;
import dev.pruefstein.text.Sentence;
import dev.pruefstein.text.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads annotated data and looks at every piece of it. */
final class Samples {

    /** Systems of the WMT campaigns that are people: Human-A.0, refA, ref. */
    private static final Pattern HUMAN = Pattern.compile("Human.*|ref.?");

    private final Pruefstein pruefstein;
    private final JsonMapper json = JsonMapper.builder().build();

    Samples(Pruefstein pruefstein) {
        this.pruefstein = pruefstein;
    }

    /** The segments of documents with expert MQM annotations. */
    List<Sample> mqm(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.parallel().map(this::parse).flatMap(this::segments).toList();
        }
    }

    /** Machine output, then its human post-edit, for every line of the file. */
    List<Sample> pairs(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.parallel()
                    .map(this::parse)
                    .flatMap(row -> Stream.of(
                            sample(row, row.path("id").asText(), row.path("mt").asText(), false, 1),
                            sample(row, row.path("id").asText(), row.path("pe").asText(), true, 0)))
                    .toList();
        }
    }

    /** The sources of the pairs, in another language. */
    List<String> sources(Path pairs) throws IOException {
        try (Stream<String> lines = Files.lines(pairs)) {
            return lines.map(this::parse)
                    .map(row -> row.path("source").asText())
                    .filter(source -> !source.isBlank())
                    .toList();
        }
    }

    private JsonNode parse(String line) {
        try {
            return json.readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Stream<Sample> segments(JsonNode row) {
        String text = row.path("text").asText();
        boolean human = HUMAN.matcher(row.path("system").asText()).matches();
        Stream.Builder<Sample> samples = Stream.builder();
        int number = 0;
        for (JsonNode segment : row.path("segments")) {
            // The data counts code points.
            int start = text.offsetByCodePoints(0, segment.path("start").asInt());
            int end = text.offsetByCodePoints(0, segment.path("end").asInt());
            String group = row.path("doc").asText() + '#' + number++;
            samples.add(sample(
                    row,
                    group,
                    text.substring(start, end),
                    human,
                    segment.path("mqm").asDouble()));
        }
        return samples.build();
    }

    private Sample sample(JsonNode row, String group, String text, boolean human, double target) {
        String document = row.path("id").asText();
        Inspection inspection;
        try {
            inspection = pruefstein.inspect(new Source(document, document, text, Format.TEXT));
        } catch (NotCheckedException e) {
            // Left in the source language as a whole: nothing German to learn from.
            return new Sample(document, group, human, 0, Map.of(), Map.of(), Map.of(), target);
        }
        Map<String, Double> features = new HashMap<>();
        int words = 0;
        for (Sentence sentence : inspection.article().sentences()) {
            ProfileFeatures.of(sentence).forEach((feature, count) -> features.merge(feature, count, Double::sum));
            words += Units.words(sentence);
        }
        Map<String, Double> penalties = new HashMap<>();
        Map<String, Double> hygiene = new HashMap<>();
        for (Finding finding : inspection.findings()) {
            double points = finding.severity().multiplier();
            penalties.merge(finding.ruleId(), points, Double::sum);
            if (finding.channel() == Channel.HYGIENE) {
                hygiene.merge(finding.ruleId(), points, Double::sum);
            }
        }
        return new Sample(document, group, human, words, features, penalties, hygiene, target);
    }
}
