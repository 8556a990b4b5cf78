package dev.pruefstein.languagetool;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.pruefstein.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.languagetool.AnalyzedSentence;
import org.languagetool.JLanguageTool;
import org.languagetool.UserConfig;
import org.languagetool.markup.AnnotatedTextBuilder;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.TextLevelRule;
import org.languagetool.rules.spelling.SpellingCheckRule;

/**
 * Runs all of LanguageTool's German rules, whatever their default, without the spellers, over native text and over
 * translations with expert error spans, and writes what each rule did: {@link RuleFigures}, one line a rule.
 *
 * <pre>{@code RuleMeasurement FIGURES.tsv NATIVE.jsonl[:FIELD] … -- ANNOTATED.jsonl …}</pre>
 *
 * Native files hold one JSON object a line with its text in {@code FIELD} ({@code text} if none is named); annotated
 * files have {@code text} and {@code spans} with {@code start} and {@code end}.
 */
final class RuleMeasurement {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JLanguageTool tool;
    private final List<Rule> rules = new ArrayList<>();
    private final Map<String, RuleFigures> figures = new TreeMap<>();
    private int nativeWords;
    private int translatedWords;

    private RuleMeasurement() {
        tool = new JLanguageTool(LanguageToolEngine.language(dev.pruefstein.text.Variant.DE), null, new UserConfig());
        for (Rule rule : tool.getAllRules()) {
            figures.computeIfAbsent(rule.getId(), id -> RuleFigures.of(rule));
            if (!isSpeller(rule)) {
                rules.add(rule);
            }
        }
    }

    /** Spellers take seconds to start and mark names; they are off whatever they find. */
    static boolean isSpeller(Rule rule) {
        return rule instanceof SpellingCheckRule
                || rule.getId().equals("OLD_SPELLING_RULE")
                || rule.getId().startsWith("DE_MULTITOKEN_SPELLING");
    }

    /** Measures; see the class comment for the arguments. */
    public static void main(String[] args) throws IOException {
        RuleMeasurement measurement = new RuleMeasurement();
        int divide = Arrays.asList(args).indexOf("--");
        for (String file : Arrays.asList(args).subList(1, divide)) {
            int colon = file.lastIndexOf(':');
            String path = colon < 0 ? file : file.substring(0, colon);
            String field = colon < 0 ? "text" : file.substring(colon + 1);
            for (String line : Files.readAllLines(Path.of(path))) {
                measurement.readNative(JSON.readTree(line).get(field).asText());
            }
        }
        for (String file : Arrays.asList(args).subList(divide + 1, args.length)) {
            for (String line : Files.readAllLines(Path.of(file))) {
                measurement.readAnnotated(JSON.readTree(line));
            }
        }
        List<String> lines = new ArrayList<>();
        lines.add(RuleFigures.header(measurement.nativeWords, measurement.translatedWords));
        measurement.figures.values().forEach(f -> lines.add(f.line()));
        Files.write(Path.of(args[0]), lines);
    }

    private void readNative(String text) throws IOException {
        nativeWords += text.split("\\s+").length;
        for (Match match : matches(text)) {
            figures.computeIfPresent(match.rule(), (id, f) -> f.withNative());
        }
    }

    private void readAnnotated(JsonNode row) throws IOException {
        String text = row.get("text").asText();
        translatedWords += text.split("\\s+").length;
        List<Span> errors = new ArrayList<>();
        for (JsonNode span : row.get("spans")) {
            int start = text.offsetByCodePoints(0, span.get("start").asInt());
            int end = text.offsetByCodePoints(0, span.get("end").asInt());
            errors.add(new Span(start, Math.max(start + 1, end)));
        }
        for (Match match : matches(text)) {
            boolean hit = errors.stream().anyMatch(e -> e.start() < match.end() && match.start() < e.end());
            double chance = chance(text, errors, match.end() - match.start());
            figures.computeIfPresent(match.rule(), (id, f) -> f.withTranslated(hit, chance));
        }
    }

    /** Share of the words of the text at which a match of this length would touch an error. */
    private static double chance(String text, List<Span> errors, int length) {
        int places = 0;
        int touching = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean wordStarts = Character.isLetterOrDigit(text.charAt(i))
                    && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)));
            if (wordStarts) {
                int at = i;
                places++;
                touching += errors.stream().anyMatch(e -> e.start() < at + length && at < e.end()) ? 1 : 0;
            }
        }
        return places == 0 ? 0 : (double) touching / places;
    }

    private record Match(String rule, int start, int end) {}

    private List<Match> matches(String text) throws IOException {
        List<Match> found = new ArrayList<>();
        int lineStart = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                int offset = lineStart;
                List<AnalyzedSentence> sentences = tool.analyzeText(line);
                var annotated = new AnnotatedTextBuilder().addText(line).build();
                int at = 0;
                for (AnalyzedSentence sentence : sentences) {
                    for (Rule rule : rules) {
                        if (!(rule instanceof TextLevelRule)) {
                            add(found, rule, rule.match(sentence), offset + at);
                        }
                    }
                    at += sentence.getText().length();
                }
                for (Rule rule : rules) {
                    if (rule instanceof TextLevelRule whole) {
                        add(found, rule, whole.match(sentences, annotated), offset);
                    }
                }
            }
            lineStart += line.length() + 1;
        }
        return found;
    }

    private static void add(List<Match> found, Rule rule, RuleMatch[] matches, int offset) {
        for (RuleMatch match : matches) {
            found.add(new Match(rule.getId(), offset + match.getFromPos(), offset + match.getToPos()));
        }
    }
}
