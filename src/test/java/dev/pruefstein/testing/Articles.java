package dev.pruefstein.testing;

import dev.pruefstein.analyse.AnalysedArticle;
import dev.pruefstein.analyse.Analyser;
import dev.pruefstein.analyse.PartOfSpeechTagger;
import dev.pruefstein.check.Checks;
import dev.pruefstein.check.Finding;
import dev.pruefstein.check.Patterns;
import dev.pruefstein.check.Policy;
import dev.pruefstein.check.Reporter;
import dev.pruefstein.extract.Extractor;
import dev.pruefstein.extract.FurnitureWords;
import dev.pruefstein.languagetool.LanguageToolEngine;
import dev.pruefstein.languagetool.LanguageToolSession;
import dev.pruefstein.rules.RuleFiles;
import dev.pruefstein.text.Format;
import dev.pruefstein.text.Source;
import dev.pruefstein.text.Variant;
import java.util.List;
import java.util.Map;

/** Analysis for tests: loads the engine once for all test classes of a run, with no rule of LanguageTool active. */
public final class Articles {

    private static final LanguageToolSession SESSION = session();
    private static final Analyser ANALYSER = new Analyser(SESSION, new PartOfSpeechTagger(PartOfSpeechTagger.load()));
    private static final RuleFiles RULES = new RuleFiles(null);
    private static final List<Checks.Registered> CHECKS = Checks.all(RULES);
    private static final Extractor EXTRACTOR =
            new Extractor(FurnitureWords.of(RULES.get("furniture").entries(), RULES.get("furniture")::columns));

    private Articles() {}

    /** A session in which no rule of LanguageTool runs. */
    public static LanguageToolSession session() {
        LanguageToolEngine engine = LanguageToolEngine.of(Variant.DE);
        Policy nothing = new Policy(Map.of(), Map.of(), Map.of(), Map.of());
        return engine.open(engine.rules(nothing, Patterns.NONE));
    }

    /** All built-in heuristics, made with the shipped lexicons. */
    public static List<Checks.Registered> checks() {
        return CHECKS;
    }

    /** The extractor with the shipped words. */
    public static Extractor extractor() {
        return EXTRACTOR;
    }

    /** Analyses a plain text. */
    public static synchronized AnalysedArticle analyse(String text) {
        return analyse(new Source("test", "test.txt", text, Format.TEXT));
    }

    /** Analyses a source. */
    public static synchronized AnalysedArticle analyse(Source source) {
        SESSION.reset();
        return ANALYSER.analyse(EXTRACTOR.extract(source));
    }

    /** The findings of one heuristic on a plain text, sorted. */
    public static List<Finding> findings(String ruleId, String text) {
        Checks.Registered registered = CHECKS.stream()
                .filter(c -> c.rule().id().equals(ruleId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no check " + ruleId));
        Reporter reporter = new Reporter(registered.rule());
        registered.check().check(analyse(text), reporter);
        return reporter.findings().stream().sorted().toList();
    }
}
